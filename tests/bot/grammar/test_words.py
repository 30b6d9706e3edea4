"""The words of a question, as they are typed."""

from __future__ import annotations

import pytest

from bot.grammar.words import said_by, split_words


def lowers(text: str) -> list[str]:
    return [word.lower for word in split_words(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What's Kirby's view?", ["what", "'s", "kirby", "'s", "view"]),
        ("whats kirbys view", ["what", "'s", "kirbys", "view"]),
        ("why didnt he say", ["why", "did", "n't", "he", "say"]),
        ("he can't", ["he", "can"]),
        ("Falk: aid", ["falk", ",", "aid"]),
        ("Falk - aid", ["falk", ",", "aid"]),
        ("at 10:30 today", ["at", "10:30", "today"]),
        ("cease-fire, now", ["cease-fire", ",", "now"]),
        ('who said "aid goes on"', ["who", "said", "aid goes on"]),
        ("who said ‘aid goes on’", ["who", "said", "aid goes on"]),
        ('an odd " mark', ["an", "odd", "mark"]),
        ("", []),
    ],
)
def test_words_endings_and_marks(text: str, words: list[str]) -> None:
    assert lowers(text) == words


def test_a_quoted_phrase_is_one_word() -> None:
    assert [word.quoted for word in split_words('said "aid goes on" twice')] == [False, True, False]


def test_words_are_given_back_as_they_were_typed() -> None:
    words = split_words("What did O’Neill's aide  say?")
    assert said_by(words, (2, 5)) == "O’Neill's aide"
