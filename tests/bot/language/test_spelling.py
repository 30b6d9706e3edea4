from __future__ import annotations

import pytest

from bot.language.spelling import distance, nearest_word


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("said", "said", 0),
        ("said", "siad", 1),
        ("said", "sad", 1),
        ("said", "saidd", 1),
        ("said", "sayd", 1),
        ("hostages", "hosatges", 1),
        ("hostages", "hostge", 2),
        ("port", "harbours", 4),
    ],
)
def test_slips_are_letters_left_out_put_in_replaced_or_swapped(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == distance(other, one) == slips


def test_two_swapped_letters_are_likelier_than_another_letter() -> None:
    assert nearest_word("form", ["for", "from"]) == "from"


@pytest.mark.parametrize("typed", ["mayor", "wha", "zaid"])
def test_a_word_with_more_slips_or_another_beginning_is_left_alone(typed: str) -> None:
    assert nearest_word(typed, ["said", "when"]) is None
