"""Words without which a pattern need not be tried."""

from __future__ import annotations

import pytest

from bot.answers.circumstance_patterns import time_pattern
from bot.answers.key_words import may_be_carried_at, may_name_carrier, may_tell_place_at, may_tell_time


@pytest.mark.parametrize(
    "text",
    [
        "late on Friday",
        "in 1998",
        "two days ago",
        "over the weekend",
        "the day before",
        "on Sept. 9",
        "that night",
        "recently",
        "in the fall",
    ],
)
def test_whatever_is_a_time_may_tell_one(text: str) -> None:
    assert time_pattern().search(text)
    assert may_tell_time(text)


def test_a_text_without_such_words_tells_no_time() -> None:
    assert not may_tell_time("Vance said 40 boats were late")


def test_a_place_may_be_told_only_where_a_preposition_and_a_name_or_site_follow() -> None:
    assert may_tell_place_at("told reporters in her car", 14)
    assert may_tell_place_at("told reporters in Hull", 14)
    assert not may_tell_place_at("told reporters so", 14)
    assert not may_tell_place_at("told reporters in haste", 14)


def test_who_carried_it_may_be_told_only_beside_such_a_verb() -> None:
    assert may_be_carried_at("an interview aired Monday on Radio Nova", 12)
    assert not may_be_carried_at("an interview on Monday", 12)
    assert may_name_carrier("a letter that The Star printed")
    assert not may_name_carrier("a letter that The Star got")
