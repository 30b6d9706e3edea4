"""Names that leave their surname to the next one, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Gender
from index.speakers.proper_names import find_proper_names
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Denise/NNP and/CC Martin/NNP Bassett/NNP slept/VBD", ["Denise Bassett", "Martin Bassett"]),
        ("Sally/NNP Denise/NNP met/VBD Denise/NNP and/CC Martin/NNP Bassett/NNP", None),
        ("Zorvik/NNP and/CC Martin/NNP Bassett/NNP slept/VBD", ["Zorvik", "Martin Bassett"]),
        ("Denise/NNP ,/, Martin/NNP Bassett/NNP and/CC I/PRP slept/VBD", ["Denise", "Martin Bassett"]),
        ("Denise/NNP and/CC Mayor/NNP Martin/NNP Bassett/NNP slept/VBD", ["Denise", "Martin Bassett"]),
    ],
)
def test_two_given_names_joined_before_one_surname_share_it(tagged: Tagged, text: str, names: list[str] | None) -> None:
    expected = names or ["Sally Denise", "Denise", "Martin Bassett"]
    assert [name.text for name in find_proper_names(tagged(text))] == expected


def test_a_husband_may_have_but_his_title(tagged: Tagged) -> None:
    husband, wife = find_proper_names(tagged("Mr./NNP and/CC Mrs./NNP Bassett/NNP slept/VBD"))
    assert (husband.words, husband.gender) == (("bassett",), Gender.MALE)
    assert (wife.words, wife.gender) == (("bassett",), Gender.FEMALE)
