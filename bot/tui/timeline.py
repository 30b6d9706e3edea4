"""Timeline: counts of days or months as bars of block characters, which every terminal has, with their scales."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.language.sentences import day_in_words

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_HEIGHT = 4
_WIDEST_BAR = 4
_AXIS = 7
"""Columns taken by the scale."""

Counts = Sequence[tuple[date, int]]


@dataclass(frozen=True, slots=True)
class _Unit:
    """How long a bar lasts."""

    name: str
    number: Callable[[date], int]
    """Counts these from the year 1 on."""
    words: Callable[[date], str]
    """Tells when the first bar begins, and the last one."""


def _month_words(day: date) -> str:
    return f"{day:%B %Y}"


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


_UNITS = (
    _Unit("day", date.toordinal, day_in_words),
    _Unit("week", lambda day: (day.toordinal() - 1) // 7, day_in_words),
    _Unit("month", _month_number, _month_words),
    _Unit("quarter", lambda day: _month_number(day) // 3, _month_words),
    _Unit("year", lambda day: day.year, _month_words),
    _Unit("decade", lambda day: day.year // 10, _month_words),
)
_MONTHS = _UNITS[2:]


def timeline(counts: Counts, width: int, *, by_day: bool = False) -> list[str]:
    """Return lines of at most `width` columns: bars, an axis, and where it begins and ends; none for no counts.

    A bar is as short a time as there is room for; counts of months (their first days) are not told by day.
    """
    if not counts:
        return []
    room = max(8, width - _AXIS)
    unit, bars = _fitted(counts, room, _UNITS if by_day else _MONTHS)
    bar = max(1, min(_WIDEST_BAR, room // len(bars)))
    most = max(bars)
    lines = []
    for row in reversed(range(_HEIGHT)):
        scale = f"{most:>5,} ┤" if row == _HEIGHT - 1 else "      │"
        lines.append(scale + "".join(_cell(count, most, row) * max(1, bar - 1) + " " * (bar > 1) for count in bars))
    lines.append("    0 ┼" + "─" * (bar * len(bars)))
    ends = unit.words(min(day for day, _ in counts)), unit.words(max(day for day, _ in counts))
    lines += _scale(*ends, bar * len(bars), f"statements by {unit.name}")
    return [line.rstrip() for line in lines]


def _scale(first: str, last: str, length: int, unit: str) -> list[str]:
    """Return what stands below an axis: both ends below its ends where there is room."""
    space = " " * _AXIS
    if first == last:
        return [f"{space}{first}, {unit}"]
    if length < len(first) + len(last) + 2:
        return [f"{space}{first} to {last}, {unit}"]
    return [f"{space}{first}{last:>{length - len(first)}}", f"{space}{unit}"]


def _cell(count: int, most: int, row: int) -> str:
    level = max(1, round(count / most * _HEIGHT * 8)) if count else 0
    return _EIGHTHS[min(8, max(0, level - row * 8))]


def _fitted(counts: Counts, room: int, units: Sequence[_Unit]) -> tuple[_Unit, list[int]]:
    """Return the shortest unit whose bars fit, and its bars without a gap; of too many decades the last ones."""
    for unit in units:
        numbers: Counter[int] = Counter()
        for day, count in counts:
            numbers[unit.number(day)] += count
        if max(numbers) - min(numbers) < room:
            break
    bars = [numbers[number] for number in range(min(numbers), max(numbers) + 1)]
    return unit, bars[-room:]
