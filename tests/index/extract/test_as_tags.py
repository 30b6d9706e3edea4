"""Tags with "as"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Weber noted, prices fell.", ("Weber", "noted", ["prices fell"])),
        (
            "The bill, as Orlik noted on Monday, is dead.",
            ("Orlik", "noted", ["The bill", "is dead"]),
        ),
        (
            "The advert - as the editor noted in Rail World - promises too much.",
            ("the editor", "noted", ["The advert", "promises too much"]),
        ),
        ("Prices fell, as Orlik pointed out.", ("Orlik", "pointed out", ["Prices fell"])),
        ("The yard, as Weber had warned, was flooded.", ("Weber", "had warned", ["The yard", "was flooded"])),
        ("But, as Orlik noted, prices fell.", ("Orlik", "noted", ["prices fell"])),
        ("Prices fell and, as Orlik noted, pay rose.", ("Orlik", "noted", ["pay rose"])),
        ("As the mayor puts it, owners want a new law.", ("the mayor", "puts", ["owners want a new law"])),
    ],
)
def test_what_follows_the_tag_is_reported(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize(
    "when", ["As it is written now", "As the day went on", "As the war began", "As Weber smiled", "As he shouted"]
)
def test_what_tells_when_is_no_tag(tell: Tell, when: str) -> None:
    assert tell(f"{when}, prices fell.") == []


def test_a_tag_that_reports_something_itself_reports_nothing_else(tell: Tell) -> None:
    assert tell("As Lee told the paper that prices fell, the bank opened.") == [
        ("Lee", "told", ["that prices fell"])
    ]  # fmt: skip
