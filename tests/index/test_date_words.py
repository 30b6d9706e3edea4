"""Where a text has words for a time."""

from __future__ import annotations

import pytest

from index.date_words import find_date_words


def test_words_for_a_time_are_found_with_their_preposition() -> None:
    text = "On Tuesday he recalled what he wrote in July 2015 and last week; in May, she may march on."
    assert [text[start:end] for start, end in find_date_words(text)] == [
        "On Tuesday",
        "in July 2015",
        "last week",
        "in May",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rained in late May.", ["in late May"]),
        ("It may rain.", []),
        ("It rained three weeks ago.", ["three weeks ago"]),
        ("It rained during Tuesday's debate.", ["Tuesday"]),
        ("The Sunday Times said so.", []),
        ("She told the Today programme.", []),
        ("It rained on Black Friday.", []),
        ("She told USA TODAY.", []),
        ("It rains today.", ["today"]),
    ],
)
def test_names_that_hold_a_day_are_none(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_date_words(text)] == found
