"""Period: the time that a question names, and whether a statement was made in it.

A weekday, a month or "last week" is seen from each article's own date, as its readers saw it.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

_LONGEST_LOOK = 366


@dataclass(frozen=True, slots=True)
class Period:
    """A time as a question names it. What is None does not matter."""

    words: str
    """As typed: "in July"."""
    weekday: int | None = None
    month: int | None = None
    year: int | None = None
    day: int | None = None
    back: tuple[int, int] | None = None
    """Days before the article's date, from and to: yesterday is (1, 1)."""
    since: date | None = None
    until: date | None = None

    @property
    def needs_own_day(self) -> bool:
        """Say whether an article's date does not tell it: a statement without a day of its own is no match."""
        return self.weekday is not None or self.back is not None

    def holds(self, day: date, published: date | None) -> bool:
        """Say whether a statement of `day`, in an article of `published`, was made in this time."""
        if self.back is not None:
            seen_from = published or day
            return self.back[0] <= (seen_from - day).days <= self.back[1]
        if (self.since and day < self.since) or (self.until and day > self.until):
            return False
        wanted = (self.weekday, self.month, self.year, self.day)
        return all(
            w is None or w == has for w, has in zip(wanted, (day.weekday(), day.month, day.year, day.day), strict=True)
        )

    def is_named_in(self, words: str) -> bool:
        """Say whether `words` name the weekday, or the month, though no date is known for them."""
        lower = words.lower()
        if self.weekday is not None:
            return calendar.day_name[self.weekday].lower() in lower
        return self.month is not None and self.day is None and calendar.month_name[self.month].lower() in lower

    def meets(self, first: date, last: date, published: date | None) -> bool:
        """Say whether any of the days from `first` to `last` lies in this time."""
        days = (last - first).days
        if days > self._longest:
            return False
        return any(self.holds(first + timedelta(days=number), published) for number in range(days + 1))

    @property
    def _longest(self) -> int:
        """How many days a statement's own time may leave open, to be told by this one."""
        if self.weekday is not None or self.day is not None:
            return 1
        if self.back is not None:
            return self.back[1] - self.back[0] + 3
        return 31 if self.month is not None else _LONGEST_LOOK

    def range_seen_from(self, newest: date | None) -> tuple[date | None, date | None]:
        """Return the first and last day, for an archive whose newest article is of `newest`."""
        if self.since or self.until:
            return self.since, self.until
        if newest is None and self.year is None:
            return None, None
        if self.back is not None and newest is not None:
            return newest - timedelta(days=self.back[1]), newest - timedelta(days=self.back[0])
        if self.weekday is not None and newest is not None:
            day = newest - timedelta(days=(newest.weekday() - self.weekday) % 7)
            return day, day
        return self._whole(newest)

    def _whole(self, newest: date | None) -> tuple[date | None, date | None]:
        year = self.year or (newest.year if newest else None)
        if year is None:
            return None, None
        if self.month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if self.year is None and newest is not None and date(year, self.month, 1) > newest:
            year -= 1
        last = calendar.monthrange(year, self.month)[1]
        if self.day is None:
            return date(year, self.month, 1), date(year, self.month, last)
        day = date(year, self.month, min(self.day, last))
        return day, day
