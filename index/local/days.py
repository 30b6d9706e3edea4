"""Days as the archive keeps them: 20231107, so that they sort, and months can be told."""

from __future__ import annotations

from datetime import date

from index.passage import Passage


def number_of(day: date | None) -> int | None:
    """Return a day as a number."""
    return None if day is None else day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int | None) -> date | None:
    """Return the day that a number stands for."""
    return None if number is None else date(number // 10_000, number // 100 % 100, number % 100)


def day_told(passage: Passage) -> date | None:
    """Return the day of a statement, else of its article."""
    when = passage.attribution and passage.attribution.when
    return (when and when.date) or passage.article.published
