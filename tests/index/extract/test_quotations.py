"""What counts as standing inside quotation marks."""

from __future__ import annotations

import pytest

from index.extract.quotations import find_quoted


def quoted(text: str) -> list[str]:
    return [span.of(text).strip() for span, _, _ in find_quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Prices fell," she said.', ['"Prices fell,"']),
        ("“Prices fell,” she said.", ["“Prices fell,”"]),
        ("''Prices fell,'' she said.", ["''Prices fell,''"]),
        ("``Prices fell,'' she said.", ["``Prices fell,''"]),
        ("«Prices fell», she said.", ["«Prices fell»"]),
        ("„Prices fell“, she said.", ["„Prices fell“"]),
        ("‘Prices fell,’ she said.", ["‘Prices fell,’"]),
        ("'Prices fell,' she said.", ["'Prices fell,'"]),
        ('“Prices fell," she said.', ['“Prices fell,"']),
    ],
)
def test_marks_of_every_sort(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_marks_within_marks_belong_to_the_outer_quotation() -> None:
    text = "“He said ‘no’ to me,” she said."

    assert quoted(text) == ["“He said ‘no’ to me,”"]


def test_a_missing_mark_costs_no_more_than_its_paragraph() -> None:
    text = "“We will go on.\n“We will win,” she said."

    assert [(span.of(text).strip(), closed) for span, closed, _ in find_quoted(text)] == [
        ("“We will go on.", False),
        ("“We will win,”", True),
    ]


def test_a_second_opening_mark_ends_what_was_left_open() -> None:
    assert quoted("“We will go on. “We will win,” she said.") == ["“We will go on.", "“We will win,”"]


@pytest.mark.parametrize("text", ["the voters' choice", "rock 'n' roll's end", "Don't say it isn't so", 'a 6" board'])
def test_apostrophes_and_inches_open_nothing(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize("text", ["", '"', "”", '"' * 999, "“" * 50, "\n\n“\n"])
def test_stray_marks_are_survived(text: str) -> None:
    assert all(span.end <= len(text) for span, _, _ in find_quoted(text))
