"""Dates: which days the words of a news text mean, seen from the day it was published."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from index.calendar_words import (
    ABOUT,
    COUNT,
    DAY,
    DAY_NAME,
    LAST,
    MONTH,
    MONTHS,
    NUMBERS,
    PART,
    SEASONS,
    UNIT,
    WEEKDAY,
    WEEKDAYS,
    WHICH_DAY,
    YEAR,
)

Days = tuple[date, date]
"""First and last day, both inclusive."""

Resolver = Callable[[re.Match[str], date | None], Days | None]


def resolve(words: str, published: date | None) -> date | None:
    """Return the one day that `words` mean ("on Tuesday"); None where they mean no single day, or it can't be known."""
    days = day_range(words, published)
    return days[0] if days is not None and days[0] == days[1] else None


def day_range(words: str, published: date | None) -> Days | None:
    """Return the first and last day that `words` mean: "last week", "in September", "since 10 May", "on Tuesday".

    A weekday is the last one up to `published`, and that day itself where it falls on it; weeks begin on Monday. Open
    ranges end with `published` ("since") or begin with the first day there is ("before").
    """
    text = " ".join(words.lower().replace("’", "'").split()).strip(" ,.;:!?")
    for opening, open_range in _OPEN.items():
        if text.startswith(opening + " "):
            days = _closed(text.removeprefix(opening + " "), published)
            return days and open_range(days, published)
    if found := re.fullmatch(r"(?:between|from) (.+?) (?:and|to|until|till|through) (.+)", text):
        first, last = _closed(found[1], published), _closed(found[2], published)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    return _closed(text, published)


def _since(days: Days, published: date | None) -> Days | None:
    return (days[0], published) if published and days[0] <= published else None


def _after(days: Days, published: date | None) -> Days | None:
    first = days[1] + timedelta(days=1)
    return (first, max(first, published)) if published else None


_OPEN: dict[str, Callable[[Days, date | None], Days | None]] = {
    "since": _since,
    "after": _after,
    "before": lambda days, _: (date.min, days[0] - timedelta(days=1)),
    "until": lambda days, _: (date.min, days[1]),
    "till": lambda days, _: (date.min, days[1]),
    "up to": lambda days, _: (date.min, days[1]),
}
"""Words that leave one end open: "since 10 May", "before the 3rd of June"."""


def _closed(text: str, published: date | None) -> Days | None:
    text = re.sub(r"^(?:(?:on|in|at|by|during|over|from|as of|late|early|earlier|later|of|back in|the) )+", "", text)
    text = re.sub(rf"^(?:in the )?{PART} (?:of|on) ", "", text)
    for pattern, read in _READINGS:
        if found := pattern.fullmatch(text):
            try:
                return read(found, published)
            except (ValueError, OverflowError):  # before the first year that there is
                return None
    return None


def _one(day: date | None) -> Days | None:
    return None if day is None else (day, day)


def _read_today(_: re.Match[str], published: date | None) -> Days | None:
    return _one(published)


def _read_yesterday(found: re.Match[str], published: date | None) -> Days | None:
    back = 2 if found[0].startswith("day before") else -1 if found[0] == "tomorrow" else 1
    return _one(published and published - timedelta(days=back))


def _read_weekday(found: re.Match[str], published: date | None) -> Days | None:
    """Read "Tuesday", "last Tuesday" (a day before today), "next Tuesday", "Tuesday morning"."""
    if published is None:
        return None
    back = (published.weekday() - WEEKDAYS[found["weekday"]]) % 7
    which = found["which"] or ""
    if "next" in which or "coming" in which:
        return _one(published + timedelta(days=7 - back))
    return _one(published - timedelta(days=back or (7 if "last" in which or "past" in which else 0)))


def _read_calendar_day(found: re.Match[str], published: date | None) -> Days | None:
    """Read "Sept. 9", "9 September 2016"; without a year it is the last one up to the day of publication."""
    month, day = MONTHS[found["month"].rstrip(".")], int(re.sub(r"\D", "", found["day"]))
    if found["year"]:
        return _one(_day(int(found["year"]), month, day))
    if published is None:
        return None
    this_year = _day(published.year, month, day)
    return _one(this_year if this_year and this_year <= published else _day(published.year - 1, month, day))


def _read_iso(found: re.Match[str], _: date | None) -> Days | None:
    return _one(_day(int(found[1]), int(found[2]), int(found[3])))


def _read_month(found: re.Match[str], published: date | None) -> Days | None:
    """Read "September", "September 2016", "last September"."""
    month = MONTHS[found["month"].rstrip(".")]
    if found["year"]:
        return _month(int(found["year"]), month)
    if published is None:
        return None
    before = month > published.month or (month == published.month and (found["which"] or "").startswith("last"))
    return _month(published.year - before, month)


def _read_year(found: re.Match[str], _: date | None) -> Days | None:
    return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)


def _read_relative(found: re.Match[str], published: date | None) -> Days | None:
    """Read "last week", "this month", "the past year", "next week"."""
    if published is None:
        return None
    which, unit = found["which"].split()[-1], found["unit"]
    if unit == "weekend":
        return _weekend(published, 1 if which in {"last", "previous"} and published.weekday() >= 5 else 0)
    if which in {"past", "recent"}:
        return published - timedelta(days={"day": 1, "week": 7, "month": 30, "year": 365}[unit]), published
    step = {"this": 0, "current": 0, "same": 0, "last": -1, "previous": -1, "next": 1, "coming": 1}[which]
    days = _unit_around(published, unit, step)
    return (days[0], min(days[1], published)) if step == 0 else days


def _read_ago(found: re.Match[str], published: date | None) -> Days | None:
    """Read "three days ago" (a day), "two weeks ago" (that week), "a year ago" (that year)."""
    if published is None:
        return None
    return _unit_around(published, found["unit"], -_count(found["count"]))


def _read_last_many(found: re.Match[str], published: date | None) -> Days | None:
    """Read "the last two weeks", "the past 30 days"."""
    if published is None:
        return None
    days = {"day": 1, "week": 7, "month": 30, "year": 365}[found["unit"]]
    return published - timedelta(days=days * _count(found["count"])), published


def _read_recent(found: re.Match[str], published: date | None) -> Days | None:
    if published is None:
        return None
    return published - timedelta(days={"days": 7, "weeks": 30, "months": 120}[found["units"]]), published


def _read_season(found: re.Match[str], published: date | None) -> Days | None:
    first, last = SEASONS[found["season"]]
    if found["year"]:
        return _season(int(found["year"]), first, last)
    if published is None:
        return None
    year = published.year - (date(published.year, first, 1) > published)
    if (found["which"] or "").startswith("last") and _season(year, first, last)[1] >= published:
        year -= 1
    days = _season(year, first, last)
    return days[0], min(days[1], published)


_OF_YEAR = rf"(?:,? (?:of )?(?P<year>{YEAR}))?"
_WEEKDAY_BEFORE = rf"(?:{WEEKDAY}\.?,? (?:the )?)?"

_PATTERNS: dict[str, Resolver] = {
    rf"today|tonight|now|this {PART}|same day|day|earlier (?:in|on) the day|{PART}": _read_today,
    r"(?:yesterday|tomorrow)(?: .*)?|last night|day before yesterday|previous day|night before": _read_yesterday,
    rf"{WHICH_DAY}(?P<weekday>{DAY_NAME})\.?(?: {PART}| at .*)?": _read_weekday,
    rf"{_WEEKDAY_BEFORE}(?P<month>{MONTH}) (?P<day>{DAY}){_OF_YEAR}": _read_calendar_day,
    rf"{_WEEKDAY_BEFORE}(?P<day>{DAY}) (?:of )?(?P<month>{MONTH}){_OF_YEAR}": _read_calendar_day,
    r"(\d{4})-(\d\d)-(\d\d)": _read_iso,
    rf"{LAST}(?:(?:early|mid|late)[ -])?(?P<month>{MONTH}){_OF_YEAR}": _read_month,
    rf"({YEAR})": _read_year,
    rf"(?P<which>this past|this|last|past|previous|current|same|next|coming) (?P<unit>{UNIT})": _read_relative,
    rf"{ABOUT}(?P<count>{COUNT}) (?P<unit>{UNIT})s? (?:ago|earlier|before)": _read_ago,
    rf"(?:last|past) (?P<count>{COUNT}) (?P<unit>day|week|month|year)s?": _read_last_many,
    r"(?:recent|last few|past few|past couple of) (?P<units>days|weeks|months)": _read_recent,
    r"weekend": lambda _, published: _weekend(published, 0) if published else None,
    rf"{LAST}(?P<season>{'|'.join(SEASONS)}){_OF_YEAR}": _read_season,
}
_READINGS = tuple((re.compile(pattern), read) for pattern, read in _PATTERNS.items())


def _count(words: str) -> int:
    last = words.removesuffix(" of").split()[-1]
    return int(last) if last.isdigit() else NUMBERS[last]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _season(year: int, first: int, last: int) -> Days:
    return date(year, first, 1), _month(year + (last < first), last)[1]


def _weekend(published: date, weeks: int) -> Days:
    saturday = published - timedelta(days=(published.weekday() - 5) % 7 + 7 * weeks)
    return saturday, saturday + timedelta(days=1)


def _unit_around(day: date, unit: str, step: int) -> Days:
    """Return the day, week, month, year or weekend that is `step` of them away from the one that holds `day`."""
    if unit == "day":
        return day + timedelta(days=step), day + timedelta(days=step)
    if unit in {"week", "weekend"}:
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
        return (monday, monday + timedelta(days=6)) if unit == "week" else _weekend(monday + timedelta(days=6), 0)
    if unit == "month":
        months = day.year * 12 + day.month - 1 + step
        return _month(months // 12, months % 12 + 1)
    return date(day.year + step, 1, 1), date(day.year + step, 12, 31)
