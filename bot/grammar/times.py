"""Times in a question: "on Friday", "in September 2016", "since 10 May", "last week"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.grammar.words import Span, Word, said_by
from bot.period import Period
from index.calendar_words import MONTHS, WEEKDAYS

AT = frozenset(["on", "in", "during", "of", "from", "at", "for"])
FROM = frozenset(["since", "after", "from"])
TO = frozenset(["until", "till", "before", "through"])
_DATED = frozenset(["article", "articles", "story", "stories", "piece", "pieces"])
"""[Articles] from October are those of October."""
PAST = frozenset(["last", "past", "previous", "this", "the last", "the past"])

RELATIVE: dict[str, tuple[int, int]] = {
    "today": (0, 0), "tonight": (0, 0), "this morning": (0, 0), "this afternoon": (0, 0), "this evening": (0, 0),
    "yesterday": (1, 1), "last night": (1, 1), "the day before": (1, 1), "last week": (1, 14),
    "the week before": (1, 14), "last month": (5, 62), "this week": (0, 7), "this month": (0, 31),
    "recently": (0, 14), "in recent days": (0, 7), "in recent weeks": (0, 35), "the previous week": (1, 14),
    "over the weekend": (1, 7), "the last week": (0, 8), "the past week": (0, 8), "this year": (0, 365),
    "last year": (60, 730), "the last month": (0, 35), "the past month": (0, 35), "last weekend": (1, 9),
    "on the weekend": (1, 7), "at the weekend": (1, 7), "this weekend": (0, 3), "over the past week": (0, 8),
    "in the last week": (0, 8),
}  # fmt: skip
"""Days before the article's date, from and to. "Last week" is generous: writers mean the last seven days as well."""


def find_time(words: Sequence[Word], newest: date) -> tuple[Span, Period] | None:
    """Return the first time named in `words` with its preposition, and what it means, seen from `newest`."""
    for start in range(len(words)):
        found = _relative(words, start) or _since(words, start, newest) or _at(words, start)
        if found and not _goes_on(words, found[0][1]):
            return found
    return None


def _relative(words: Sequence[Word], start: int) -> tuple[Span, Period] | None:
    for length in (4, 3, 2, 1):
        phrase = " ".join(word.lower for word in words[start : start + length])
        if start + length <= len(words) and phrase in RELATIVE:
            if start and words[start - 1].lower in ("about", "the", "for"):
                return None
            if start and words[start].is_capital and words[start - 1].is_capital:  # "CNN This Morning"
                return None
            return (start, start + length), Period(phrase, back=RELATIVE[phrase])
    return None


def _since(words: Sequence[Word], start: int, newest: date) -> tuple[Span, Period] | None:
    lower = words[start].lower
    if lower == "between":
        return _between(words, start, newest)
    if lower not in FROM | TO:
        return None
    found = _calendar(words, start + 1)
    if found is None:
        return None
    end, period = found
    first, last = period.range_seen_from(newest)
    typed = said_by(words, (start, end))
    if lower in TO:
        edge = first - timedelta(days=1) if lower == "before" and first else last
        return (start, end), Period(typed, until=edge)
    if lower == "from" and end < len(words) and words[end].lower in ("to", "until", "till"):
        return _between(words, start, newest)
    edge = last + timedelta(days=1) if lower == "after" and last else first
    if end < len(words) and words[end].lower in TO and (to := _since(words, end, newest)):
        return (start, to[0][1]), Period(said_by(words, (start, to[0][1])), since=edge, until=to[1].until)
    if lower == "from" and start and words[start - 1].lower in _DATED:
        return None  # of that time: articles do not go on
    return (start, end), Period(typed, since=edge)


def _between(words: Sequence[Word], start: int, newest: date) -> tuple[Span, Period] | None:
    first = _calendar(words, start + 1)
    if first is None or first[0] >= len(words) or words[first[0]].lower not in ("and", "to", "until", "till"):
        return None
    last = _calendar(words, first[0] + 1)
    if last is None:
        return None
    span = (start, last[0])
    return span, Period(
        said_by(words, span), since=first[1].range_seen_from(newest)[0], until=last[1].range_seen_from(newest)[1]
    )


def _at(words: Sequence[Word], start: int) -> tuple[Span, Period] | None:
    if words[start].lower in WEEKDAYS and _stands_alone(words, start):
        lower = words[start].lower
        return (start, _after_day(words, start)), Period(lower, weekday=WEEKDAYS[lower])
    if dated := _bare_date(words, start):
        return dated
    if words[start].lower not in AT and not (words[start].lower in PAST and start + 1 < len(words)):
        return None
    found = _calendar(words, start + 1)
    if found is None:
        return None
    end, period = found
    typed = said_by(words, (start, end))
    return (start, end), Period(
        typed, period.weekday, period.month, period.year, period.day, since=period.since, until=period.until
    )


def _bare_date(words: Sequence[Word], start: int) -> tuple[Span, Period] | None:
    """Read a date without a preposition, first or after a comma: "statements, May 2016"."""
    comma = start > 0 and words[start].lower == ","
    if start and not comma:
        return None
    first = start + comma
    found = _calendar(words, first)
    if found is None or found[1].month is None or (found[1].year is None and found[1].day is None):
        return None
    end, period = found
    before = "in" if period.day is None else "on"
    return (start, end), replace(period, words=f"{before} {said_by(words, (first, end))}")


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Say whether a weekday tells a time without a preposition: "what did he say [Monday] about aid"."""
    before = words[at - 1].lower if at else "about"
    end = _after_day(words, at)
    after = words[end].lower if end < len(words) else "about"
    if at and words[at].is_capital and words[at - 1].is_capital:  # "Fox News Sunday"
        return False
    return before not in _NOT_BEFORE and after in ("about", "on", "regarding", "that", ",")


_PARTS_OF_DAY = frozenset(["morning", "afternoon", "evening", "night"])
"""What did she say on Tuesday [night]?"""
_NOT_BEFORE = frozenset(
    [
        "about",
        "the",
        "of",
        "for",
        "on",
        "in",
        "since",
        "until",
        "before",
        "after",
        "last",
        "this",
        "next",
        "and",
        "to",
        "from",
    ]
)


def _calendar(words: Sequence[Word], at: int) -> tuple[int, Period] | None:
    """Read a date at `at`: "Friday", "July", "10 May 2016", "September 8th, 2016", "2016-09-08", "2010"."""
    while at < len(words) and words[at].lower in ("the", "last", "early", "late", "mid", "this", "month", "of", "past"):
        at += 1
    if at >= len(words):
        return None
    lower = words[at].lower
    if lower in WEEKDAYS:
        return _after_day(words, at), Period(lower, weekday=WEEKDAYS[lower])
    if day := _iso(lower):
        return at + 1, Period(lower, since=day, until=day)
    if lower in MONTHS:
        return _month_first(words, at)
    if number := _day_number(lower):
        following = at + 2 if at + 1 < len(words) and words[at + 1].lower == "of" else at + 1
        if following < len(words) and words[following].lower in MONTHS:
            month = MONTHS[words[following].lower]
            year = _year(words, following + 1)
            return following + (2 if year else 1), Period(lower, month=month, day=number, year=year)
    if (year := _year(words, at)) is not None:
        return at + 1, Period(lower, year=year)
    return None


def _after_day(words: Sequence[Word], at: int) -> int:
    """Return where "Tuesday", or "Tuesday night", ends."""
    return at + 1 + (at + 1 < len(words) and words[at + 1].lower in _PARTS_OF_DAY)


def _month_first(words: Sequence[Word], at: int) -> tuple[int, Period]:
    month, end, day = MONTHS[words[at].lower], at + 1, None
    if end < len(words) and (day := _day_number(words[end].lower)):
        end += 1
    following = end + 1 if end < len(words) and words[end].lower in (",", "of") else end
    if (year := _year(words, following)) is not None:
        end = following + 1
    return end, Period(words[at].lower, month=month, day=day, year=year)


def _day_number(lower: str) -> int | None:
    digits = lower.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(digits) if digits.isdecimal() and 1 <= int(digits) <= 31 else None


def _year(words: Sequence[Word], at: int) -> int | None:
    lower = words[at].lower if at < len(words) else ""
    return int(lower) if lower.isdecimal() and len(lower) == 4 and 1500 <= int(lower) <= 2200 else None


def _iso(lower: str) -> date | None:
    try:
        return date.fromisoformat(lower)
    except ValueError:
        return None


def _goes_on(words: Sequence[Word], end: int) -> bool:
    """Say whether the time belongs to a noun that follows: "on [Monday]'s attack", "in [2016] campaign ads"."""
    return end < len(words) and words[end].lower in (
        "'s",
        "attack",
        "attacks",
        "debate",
        "election",
        "speech",
        "campaign",
        "night's",
    )
