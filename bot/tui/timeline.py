"""Timeline: counts by month as bars of block characters, which every terminal has, with their scale."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_HEIGHT = 4
_WIDEST_BAR = 4
_AXIS = 7
"""Columns taken by the scale."""

_UNITS = ((1, "month"), (3, "quarter"), (12, "year"), (120, "decade"))

Months = Sequence[tuple[date, int]]


def timeline(months: Months, width: int) -> list[str]:
    """Return lines of at most `width` columns: bars, an axis, and where it begins and ends; none for no months."""
    if not months:
        return []
    room = max(8, width - _AXIS)
    counts, unit = _fitted(_whole(months), room)
    bar = max(1, min(_WIDEST_BAR, room // len(counts)))
    most = max(counts)
    lines = []
    for row in reversed(range(_HEIGHT)):
        scale = f"{most:>5,} ┤" if row == _HEIGHT - 1 else "      │"
        lines.append(scale + "".join(_cell(count, most, row) * max(1, bar - 1) + " " * (bar > 1) for count in counts))
    lines.append("      └" + "─" * (bar * len(counts)))
    first, last = _month_words(months[0][0]), _month_words(months[-1][0])
    span = first if first == last else f"{first} to {last}"
    lines.append(f"       {span}, statements by {unit}")
    return [line.rstrip() for line in lines]


def _cell(count: int, most: int, row: int) -> str:
    level = max(1, round(count / most * _HEIGHT * 8)) if count else 0
    return _EIGHTHS[min(8, max(0, level - row * 8))]


def _whole(months: Months) -> list[tuple[int, int]]:
    """Return the counts of all months from the first to the last, each by its number since year 0."""
    counts = {_number(month): count for month, count in months}
    return [(number, counts.get(number, 0)) for number in range(min(counts), max(counts) + 1)]


def _fitted(counts: list[tuple[int, int]], room: int) -> tuple[list[int], str]:
    """Return the counts by month; where there are more months than room, by quarter, by year, or by more years."""
    for length, unit in _UNITS:
        grouped = [sum(count for _, count in group) for _, group in groupby(counts, key=lambda one: one[0] // length)]
        if len(grouped) <= room:
            return grouped, unit
    return grouped[-room:], _UNITS[-1][1]


def _number(month: date) -> int:
    return month.year * 12 + month.month - 1


def _month_words(month: date) -> str:
    return f"{month:%B %Y}"
