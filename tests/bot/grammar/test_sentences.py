"""Where one question of a turn ends and the next begins."""

from __future__ import annotations

import pytest

from bot.grammar.sentences import is_question, sentences_of


@pytest.mark.parametrize(
    ("turn", "sentences"),
    [
        ("What did Falk say? And when?", ("What did Falk say?", "And when?")),
        (
            "I read about the pier. What did Falk say about it?",
            ("I read about the pier.", "What did Falk say about it?"),
        ),
        ("i read about the pier. what did falk say", ("i read about the pier.", "what did falk say")),
        ("what did falk say and when", ("what did falk say", "and when")),
        ("What did Falk say and who did she tell?", ("What did Falk say", "and who did she tell?")),
        ("I am writing about piers, so what did Falk say", ("I am writing about piers, so", "what did Falk say")),
        ("who's the judge & what did he order", ("who's the judge", "& what did he order")),
        ("who wrote that and what's his job", ("who wrote that", "and what's his job")),
        ("to whom did she say that and on what date", ("to whom did she say that", "and on what date")),
        ("Thanks. What did Orlik say?", ("Thanks.", "What did Orlik say?")),
    ],
)
def test_a_turn_of_several_sentences(turn: str, sentences: tuple[str, ...]) -> None:
    assert sentences_of(turn) == sentences


@pytest.mark.parametrize(
    "turn",
    [
        "",
        "What did Dr. Falk say about the U.S. economy?",
        "What did Gov. Falk say?",
        "no. 3 in context",
        'who said "It works. What more do you want?"',
        "who said the pier is safe. It will stand for years",
        "The pier is rotten. Who said that?",
        "Who knew what, and when did he know it?",
        "Falk and Orlik on the pier",
        "Falk, what did she say about the pier",
    ],
)
def test_a_turn_of_one_sentence(turn: str) -> None:
    assert sentences_of(turn) == (turn,)


def test_what_asks_and_what_does_not() -> None:
    assert is_question("what did falk say")
    assert is_question("Falk on the pier?")
    assert not is_question("I read about the pier.")
