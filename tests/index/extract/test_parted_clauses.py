"""Clauses whose first word stands before the verb that reports them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council passed a law which critics said was unfair to tenants.",
            ("critics", "said", ["which", "was unfair to tenants"]),
        ),
        (
            "The letter, which Lee says he never read, was found on Monday.",
            ("Lee", "says", ["which", "he never read"]),
        ),
        (
            "It is a step they believe could help the town.",
            ("they", "believe", ["a step", "could help the town"]),
        ),
    ],
)
def test_what_is_drawn_forth_belongs_to_what_is_said(
    tell: Tell, text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert tell(text) == [expected]


def test_where_it_was_said_is_no_part_of_it(tell: Tell) -> None:
    assert tell("It ended at a farm where police said the boy had slept.") == [
        ("police", "said", ["the boy had slept"])
    ]


def test_who_speaks_is_no_part_of_it(tell: Tell) -> None:
    assert tell("She went to farmers, who worry that the river will rise.") == [
        ("who", "worry", ["that the river will rise"])
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rumour, which the palace denies, has spread.", ("the palace", "denies", ["The rumour"])),
        ("It is a bill, which the bank opposes, for the poor.", ("the bank", "opposes", ["a bill"])),
    ],
)
def test_what_is_denied_may_stand_before(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]
