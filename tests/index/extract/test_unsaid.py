"""What is said by nobody in particular."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The bank is expected to raise rates.", "is expected", ["The bank", "to raise rates"]),
        ("The bridge is known for its arches.", "is known", ["The bridge", "its arches"]),
        ("Lee was accused of fraud.", "was accused", ["Lee", "fraud"]),
        ("Weber was described as weak.", "was described", ["Weber", "weak"]),
        ("Lee seems to agree.", "seems", ["Lee", "to agree"]),
        ("It may seem odd that a post could go unseen.", "may seem", ["odd that a post could go unseen"]),
    ],
)
def test_what_is_said_of_a_subject_is_the_subject_and_the_rest(
    tell: Tell, text: str, cue: str, content: list[str]
) -> None:
    assert tell(text) == [("", cue, content)]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Weber was told that the road was closed.", "was told", ["that the road was closed"]),
        ("Lee was asked about the budget.", "was asked", ["the budget"]),
    ],
)
def test_who_is_told_or_asked_is_no_part_of_it(tell: Tell, text: str, cue: str, content: list[str]) -> None:
    assert tell(text) == [("", cue, content)]


def test_a_report_that_seems_to_be_made_is_of_its_subject(tell: Tell) -> None:
    assert tell("Lee seemed to suggest that prices would fall.") == [
        ("Lee", "to suggest", ["that prices would fall"])
    ]  # fmt: skip
