"""What people cry out, told with a noun."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The hall broke into chants of “Shame on you!”", "The hall", ["“Shame on you!”"]),
        ("Fans greeted Weber with cries of “Go home” and “Resign” in May.", "Fans", ["“Go home”", "“Resign”"]),
        ("But their chants of “Shame!” were cut short.", "their", ["“Shame!”"]),
        ("Shouts of “No!” from the back row drowned out the band.", "the back row", ["“No!”"]),
        ("Weber was met with chants of “Go home” in Oru.", "", ["“Go home”"]),
    ],
)
def test_whoever_breaks_into_chants_says_what_is_chanted(
    text: str, source: str, content: list[str], tell: Tell
) -> None:
    assert [(who, what) for who, _, what in tell(text)] == [(source, content)]


def test_cries_of_something_are_no_quotation(tell: Tell) -> None:
    assert tell("The hall was full of cries of joy.") == []
