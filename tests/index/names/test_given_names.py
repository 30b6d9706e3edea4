"""Given names."""

from __future__ import annotations

import pytest

from index.names.given_names import gender_of_given_name
from index.speaker import Gender


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("marie-claire", Gender.FEMALE),
        ("hans-peter", Gender.MALE),
        ("jean-marie", Gender.MALE),
        ("kelly-ann", Gender.FEMALE),
        ("kelly", None),
    ],
)
def test_the_first_of_two_given_names_tells_the_gender_or_else_the_second(name: str, gender: Gender | None) -> None:
    assert gender_of_given_name(name) is gender
