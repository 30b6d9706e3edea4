"""Times in questions, and which statements were made in them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.grammar.times import find_time
from bot.grammar.words import split_words
from bot.period import Period

FRIDAY = date(2023, 5, 12)


def period_of(text: str) -> Period | None:
    found = find_time(split_words(text), FRIDAY)
    return found[1] if found else None


@pytest.mark.parametrize(
    ("text", "words", "range_"),
    [
        ("what did he say on Tuesday", "on Tuesday", (date(2023, 5, 9), date(2023, 5, 9))),
        ("what did he say on friday", "on friday", (FRIDAY, FRIDAY)),
        ("what did he say on Tuesday night about it", "on Tuesday night", (date(2023, 5, 9), date(2023, 5, 9))),
        ("what did he say Tuesday morning", "tuesday", (date(2023, 5, 9), date(2023, 5, 9))),
        ("what did he say on Thur", "on Thur", (date(2023, 5, 11), date(2023, 5, 11))),
        ("what did he say in March", "in March", (date(2023, 3, 1), date(2023, 3, 31))),
        ("what did he say in September", "in September", (date(2022, 9, 1), date(2022, 9, 30))),
        ("in September 2021?", "in September 2021", (date(2021, 9, 1), date(2021, 9, 30))),
        ("on 10 May", "on 10 May", (date(2023, 5, 10), date(2023, 5, 10))),
        ("on May 10th, 2022", "on May 10th, 2022", (date(2022, 5, 10), date(2022, 5, 10))),
        ("in 2010", "in 2010", (date(2010, 1, 1), date(2010, 12, 31))),
        ("since 10 May", "since 10 May", (date(2023, 5, 10), None)),
        ("after March", "after March", (date(2023, 4, 1), None)),
        ("before 10 May", "before 10 May", (None, date(2023, 5, 9))),
        ("until 2023-05-10", "until 2023-05-10", (None, date(2023, 5, 10))),
        ("between 1 May and 10 May", "between 1 May and 10 May", (date(2023, 5, 1), date(2023, 5, 10))),
        ("from March to April", "from March to April", (date(2023, 3, 1), date(2023, 4, 30))),
        ("articles from March", "from March", (date(2023, 3, 1), date(2023, 3, 31))),
        ("statements from March", "from March", (date(2023, 3, 1), None)),
        ("3 May", "on 3 May", (date(2023, 5, 3), date(2023, 5, 3))),
        ("what did he say yesterday", "yesterday", (date(2023, 5, 11), date(2023, 5, 11))),
    ],
)
def test_a_time_is_found_with_its_preposition(text: str, words: str, range_: tuple[date | None, date | None]) -> None:
    period = period_of(text)
    assert period is not None
    assert period.words == words
    assert period.range_seen_from(FRIDAY) == range_


@pytest.mark.parametrize(
    "text",
    [
        "What did Theresa May say",
        "what did he say about 1972",
        "he may resign",
        "about Friday's debate",
        "on Monday's attack",
        "the march",
    ],
)
def test_what_looks_like_a_time_and_is_none(text: str) -> None:
    assert period_of(text) is None


def test_a_weekday_is_seen_from_each_article() -> None:
    period = Period("on Friday", weekday=4)
    assert period.holds(date(2016, 9, 23), date(2016, 9, 26))
    assert not period.holds(date(2016, 9, 22), date(2016, 9, 26))


def test_last_week_is_seen_from_each_article() -> None:
    period = period_of("last week")
    assert period is not None
    assert period.holds(date(2016, 9, 14), date(2016, 9, 20))
    assert not period.holds(date(2016, 8, 14), date(2016, 9, 20))


def test_a_day_is_not_met_by_a_statement_of_an_unknown_day_of_that_month() -> None:
    assert not Period("on Friday", weekday=4).meets(date(2016, 7, 1), date(2016, 7, 31), None)
    assert Period("in July", month=7).meets(date(2016, 7, 1), date(2016, 7, 31), None)
