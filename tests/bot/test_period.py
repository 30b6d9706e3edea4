"""Times as questions name them, and which days they hold."""

from __future__ import annotations

from datetime import date

import pytest

from bot.period import Period

TUESDAY = date(2023, 11, 7)
"""When the article, or the newest one, was published."""


@pytest.mark.parametrize(
    ("period", "day", "holds"),
    [
        (Period("on Monday", weekday=0), date(2023, 11, 6), True),
        (Period("on Monday", weekday=0), date(2023, 10, 30), True),
        (Period("on Monday", weekday=0), TUESDAY, False),
        (Period("yesterday", back=(1, 1)), date(2023, 11, 6), True),
        (Period("yesterday", back=(1, 1)), TUESDAY, False),
        (Period("last week", back=(1, 7)), date(2023, 10, 31), True),
        (Period("last week", back=(1, 7)), date(2023, 10, 30), False),
        (Period("in July", month=7), date(2021, 7, 31), True),
        (Period("in July 2023", month=7, year=2023), date(2021, 7, 31), False),
        (Period("since May", since=date(2023, 5, 1)), date(2023, 5, 1), True),
        (Period("since May", since=date(2023, 5, 1)), date(2023, 4, 30), False),
        (Period("until May", until=date(2023, 5, 31)), date(2023, 6, 1), False),
    ],
)
def test_a_day_is_in_a_time_or_not(period: Period, day: date, holds: bool) -> None:
    assert period.holds(day, TUESDAY) is holds


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period("on Monday", weekday=0), date(2023, 11, 6), date(2023, 11, 6)),
        (Period("on Tuesday", weekday=1), TUESDAY, TUESDAY),
        (Period("last week", back=(1, 7)), date(2023, 10, 31), date(2023, 11, 6)),
        (Period("in November", month=11), date(2023, 11, 1), date(2023, 11, 30)),
        (Period("in December", month=12), date(2022, 12, 1), date(2022, 12, 31)),
        (Period("in February 2024", month=2, year=2024), date(2024, 2, 1), date(2024, 2, 29)),
        (Period("on 31 June", month=6, day=31), date(2023, 6, 30), date(2023, 6, 30)),
        (Period("in 2019", year=2019), date(2019, 1, 1), date(2019, 12, 31)),
    ],
)
def test_a_time_is_the_last_one_before_the_newest_article(period: Period, first: date, last: date) -> None:
    assert period.range_seen_from(TUESDAY) == (first, last)


def test_without_any_date_only_a_year_tells_days() -> None:
    assert Period("on Monday", weekday=0).range_seen_from(None) == (None, None)
    assert Period("in 2019", year=2019).range_seen_from(None) == (date(2019, 1, 1), date(2019, 12, 31))


def test_a_statement_whose_own_time_is_wider_than_asked_is_not_told_by_it() -> None:
    """Who speaks "in 2023" does not speak "on Monday"."""
    year, week = (date(2023, 1, 1), date(2023, 12, 31)), (date(2023, 11, 1), date(2023, 11, 3))
    assert not Period("on Monday", weekday=0).meets(*year, TUESDAY)
    assert not Period("in November", month=11).meets(*year, TUESDAY)
    assert Period("in November", month=11).meets(*week, TUESDAY)
    assert Period("in 2023", year=2023).meets(*year, TUESDAY)


@pytest.mark.parametrize(("words", "is_named"), [("on Monday night", True), ("monday", True), ("on Tuesday", False)])
def test_words_may_name_the_weekday_though_no_date_is_known(words: str, is_named: bool) -> None:
    assert Period("on Monday", weekday=0).is_named_in(words) is is_named
