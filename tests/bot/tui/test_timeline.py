"""Counts over time, drawn in characters."""

from __future__ import annotations

from datetime import date

import pytest

from bot.tui.timeline import timeline

MONTHS = [(date(2023, 1, 1), 2), (date(2023, 3, 1), 8), (date(2023, 4, 1), 1)]


def bars(lines: list[str]) -> list[str]:
    """Return the lowest row, bar by bar."""
    axis = next(number for number, line in enumerate(lines) if "┼" in line)
    return lines[axis - 1].partition("│")[2].split()


def test_without_counts_nothing_is_drawn() -> None:
    assert timeline([], 80) == []


def test_the_highest_bar_is_told_and_fills_the_page_from_bottom_to_top() -> None:
    lines = timeline(MONTHS, 80)
    assert lines[0].lstrip().startswith("8 ┤")
    assert "█" in lines[0]
    assert lines[0].count("█") == 3


def test_every_month_has_its_place_and_one_without_statements_stays_empty() -> None:
    lines = timeline(MONTHS, 80)
    low = lines[3].partition("│")[2]
    assert [low[start : start + 4].strip() != "" for start in range(0, 16, 4)] == [True, False, True, True]
    assert lines[-1].strip() == "January 2023 to April 2023, statements by month"


def test_the_smallest_count_can_be_seen_beside_the_largest() -> None:
    assert bars(timeline([(date(2023, 1, 1), 1), (date(2023, 2, 1), 10_000)], 80))[0].strip("▁") == ""


@pytest.mark.parametrize(("years", "unit"), [(1, "month"), (10, "quarter"), (40, "year"), (400, "decade")])
def test_bars_last_as_long_as_there_is_no_room_for_shorter_ones(years: int, unit: str) -> None:
    lines = timeline([(date(1600, 1, 1), 1), (date(1600 + years, 1, 1), 1)], 60)
    assert any(f"statements by {unit}" in line for line in lines)


@pytest.mark.parametrize("width", [1, 20, 60, 200])
def test_nothing_is_wider_than_the_page_but_a_page_that_is_too_narrow(width: int) -> None:
    counts = [(date(2000 + number, 1, 1), number + 1) for number in range(24)]
    assert max(map(len, timeline(counts, width)[:5])) <= max(width, 15)


def test_days_are_told_where_they_are_known() -> None:
    lines = timeline([(date(2023, 5, 9), 1), (date(2023, 5, 12), 3)], 80, by_day=True)
    assert lines[-1].strip() == "9 May 2023 to 12 May 2023, statements by day"


def test_where_there_is_room_both_ends_stand_below_their_ends() -> None:
    *_, ends, unit = timeline([(date(2023, 1, 1), 1), (date(2023, 12, 1), 1)], 80)
    assert ends.strip().startswith("January 2023")
    assert ends.endswith("December 2023")
    assert unit.strip() == "statements by month"
