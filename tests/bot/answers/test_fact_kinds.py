"""What numbers, shares, days and places look like."""

from __future__ import annotations

import re

import pytest

from bot.answers.fact_kinds import (
    bounded_day_pattern,
    day_pattern,
    frequency_pattern,
    is_of_kind,
    place_pattern,
    share_pattern,
    span_pattern,
    whole_fact,
)
from bot.answers.short_facts import NUMBER


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (share_pattern(), "By 58%-33% they agreed, at least 46 percent in June.", ["58%-33%", "at least 46 percent"]),
        (span_pattern(), "It will last three weeks or a year.", ["three weeks", "a year"]),
        (day_pattern(), "It starts at 7.45 p.m. on Tuesday.", ["at 7.45 p.m. on Tuesday"]),
        (day_pattern(), "Due in the second week of December.", ["in the second week of December"]),
        (day_pattern(), "They will dig in March 2028, or on May 3, 2029.", ["in March 2028", "on May 3, 2029"]),
        (day_pattern(), "Mayor Lee will walk there in the spring of 2030.", ["in the spring of 2030"]),
        (day_pattern(), "It will be dry by 2041, or in three years.", ["by 2041", "in three years"]),
        (bounded_day_pattern("since"), "On Monday she said it had been shut since 2009.", ["since 2009"]),
        (
            bounded_day_pattern("by"),
            "They pay within 14 days, before the end of May.",
            ["within 14 days", "before the end of May"],
        ),
        (frequency_pattern(), "Twice she fell, three times a week he did.", ["Twice", "three times a week"]),
        (share_pattern(), "She opened in 1908, one in five stayed.", ["one in five"]),
        (share_pattern(), "It lost a tenth of its ice.", ["a tenth"]),
        (place_pattern(), "It runs in Bergen and Trondheim today.", ["in Bergen and Trondheim"]),
        (place_pattern(), "Boats leave from Pier 7 in Rockport today.", ["from Pier 7 in Rockport"]),
    ],
    ids=[
        *("shares", "spans", "clock and day", "part of a month", "month and year", "season", "years", "since", "by"),
        *("frequency", "part, not year", "tenth", "two towns", "pier and town"),
    ],
)
def test_a_fact_is_found_whole(pattern: re.Pattern[str], text: str, found: list[str]) -> None:
    assert [match[0] for match in pattern.finditer(text)] == found


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("They open on April 3.", []),
        ("Mary Two Bears has 14 goats.", ["14"]),
        ("Three towns flooded.", ["Three"]),
        ("They heard a Third Ear concert.", []),
        ("A 35-year wait for 12 boats.", ["12"]),
        ("A quarter-point cut for thirteen banks.", ["thirteen"]),
    ],
)
def test_a_day_and_a_name_count_nothing(text: str, numbers: list[str]) -> None:
    assert [found[0] for found in NUMBER.finditer(text) if is_of_kind(found, NUMBER)] == numbers


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("They sold more than 40 boats.", "more than 40"),
        ("They won by 55%-41% in Hull.", "55%-41%"),
        ("Eighteen of 22 boats sank.", "Eighteen of 22"),
        ("Some one-quarter to one-third of them sank.", "Some one-quarter to one-third"),
        ("They sold 40 boats.", "40"),
    ],
)
def test_a_number_is_told_with_what_belongs_to_it(text: str, whole: str) -> None:
    *_, found = NUMBER.finditer(text)
    assert whole_fact(found) == whole
