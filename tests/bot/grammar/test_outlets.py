"""Which words name the outlet that a question is narrowed to."""

from __future__ import annotations

import pytest

from bot.grammar.outlets import take_outlet
from bot.grammar.words import said_by, split_words

PAPERS = {"arlen courier": "Arlen Courier", "the arlen courier": "Arlen Courier"}


def taken(text: str) -> tuple[str, str]:
    words, outlet = take_outlet(split_words(text), lambda phrase: PAPERS.get(phrase.lower()))
    return said_by(words, (0, len(words))), outlet


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("what did Falk say in the Arlen Courier", "what did Falk say"),
        ("what did Falk say in the Arlen Courier about the pier", "what did Falk say about the pier"),
        ("in the Arlen Courier, what did Falk say", "what did Falk say"),
        ("only the Arlen Courier: what did Falk say", "what did Falk say"),
        ("just in the Arlen Courier piece", ""),
        ("from the arlen courier", ""),
        ("only arlen courier", ""),
        ("Falk on piers, only the Arlen Courier", "Falk on piers"),
    ],
)
def test_an_outlet_is_taken_out(text: str, rest: str) -> None:
    assert taken(text)[0] == rest
    assert taken(text)[1].lower().endswith("arlen courier")


@pytest.mark.parametrize(
    "text",
    [
        "what did the Arlen Courier say about the pier",
        "what did Falk say in the rain",
        "in the Arlen Courier",
        "only Falk",
        "what did only the Arlen Courier print",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert taken(text) == (text, "")
