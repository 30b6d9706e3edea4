"""Who calls somebody something is named after "by"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The inquiry is often labelled a “witch hunt” by its critics.",
            ("its critics", "is often labelled", ["The inquiry", "a “witch hunt”"]),
        ),
        ("The plan was called a mess by the mayor.", ("the mayor", "was called", ["The plan", "a mess"])),
        ("Orlik was branded a liar by her rival.", ("her rival", "was branded", ["Orlik", "a liar"])),
        ("Orlik was hailed as a hero by the crew.", ("the crew", "was hailed", ["Orlik", "as a hero"])),
        ("Friends wept for Orlik, described by Weber as “a giant”.", ("Weber", "described", ["as “a giant”"])),
        (
            "The move was condemned by unions as “an attack on the poor”.",
            ("unions", "was condemned", ["The move", "as “an attack on the poor”"]),
        ),
        ("Orlik was accused of lying by Weber.", ("Weber", "was accused", ["Orlik", "of lying"])),
    ],
)
def test_what_they_call_it_is_said_before_or_after(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A group called Future Dykes, funded by Weber, has bought the mill.",
        "The cheese was called a treat made by monks.",
        "The land considered sacred by the tribe was sold.",
    ],
)
def test_another_by_names_nobody_who_does(tell: Tell, text: str) -> None:
    assert not [source for source, _, _ in tell(text) if source]
