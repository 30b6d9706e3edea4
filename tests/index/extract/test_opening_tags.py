"""Tags that open a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Weber noted, prices fell.", ("Weber", "noted", ["prices fell"])),
        ("As the mayor puts it, owners want a new law.", ("the mayor", "puts", ["owners want a new law"])),
    ],
)
def test_what_follows_the_tag_is_reported(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize("when", ["As the day went on", "As the war began", "As Weber smiled", "As he shouted"])
def test_what_tells_when_is_no_tag(tell: Tell, when: str) -> None:
    assert tell(f"{when}, prices fell.") == []


def test_a_tag_that_reports_something_itself_reports_nothing_else(tell: Tell) -> None:
    assert tell("As Lee told the paper that prices fell, the bank opened.") == [
        ("Lee", "told", ["that prices fell"])
    ]  # fmt: skip
