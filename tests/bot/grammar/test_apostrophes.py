"""Apostrophes that were left out."""

from __future__ import annotations

import pytest

from bot.grammar.apostrophes import with_apostrophes
from bot.grammar.words import said_by, split_words

NAMES = {"falk", "rogers", "roger"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what did falks wife say", "what did falk's wife say"),
        ("who criticised falks speech", "who criticised falk's speech"),
        ("Falks lawyer on bail", "Falk's lawyer on bail"),
        ("what did the falks letter say", "what did the falks letter say"),
        ("what do falks say", "what do falks say"),
        ("rogers speech", "rogers speech"),
        ("the unions speech", "the unions speech"),
        ("who met falks", "who met falks"),
    ],
)
def test_a_name_before_a_noun_owns_it(typed: str, meant: str) -> None:
    words = with_apostrophes(split_words(typed), NAMES.__contains__)
    assert said_by(words, (0, len(words))) == meant
