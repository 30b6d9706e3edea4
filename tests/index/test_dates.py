from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import day_range, resolve

TUESDAY = date(2023, 11, 7)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Tuesday", date(2023, 11, 7)),
        ("on Monday", date(2023, 11, 6)),
        ("Wednesday", date(2023, 11, 1)),
        ("late Friday", date(2023, 11, 3)),
        ("earlier on Monday", date(2023, 11, 6)),
        ("Sunday night", date(2023, 11, 5)),
        ("last Tuesday", date(2023, 10, 31)),
        ("today", date(2023, 11, 7)),
        ("this morning", date(2023, 11, 7)),
        ("yesterday", date(2023, 11, 6)),
        ("last night", date(2023, 11, 6)),
        ("three days ago", date(2023, 11, 4)),
        ("on Sept. 9", date(2023, 9, 9)),
        ("on 9 September", date(2023, 9, 9)),
        ("on December 24", date(2022, 12, 24)),
        ("Friday, March 3, 2017", date(2017, 3, 3)),
        ("on the morning of Sept. 1, 2001", date(2001, 9, 1)),
        ("2021-02-03", date(2021, 2, 3)),
    ],
)
def test_words_for_a_day_mean_the_last_one_up_to_publication(words: str, day: date) -> None:
    assert resolve(words, TUESDAY) == day


@pytest.mark.parametrize(
    "words", ["last week", "in July", "in 2010", "earlier this month", "recently", "over the weekend", ""]
)
def test_words_for_no_single_day_have_no_date(words: str) -> None:
    assert resolve(words, TUESDAY) is None


@pytest.mark.parametrize("words", ["on Tuesday", "yesterday", "on Sept. 9", "three days ago", "today"])
def test_no_date_is_guessed_for_an_article_without_one(words: str) -> None:
    assert resolve(words, None) is None


def test_a_full_date_needs_no_date_of_publication() -> None:
    assert resolve("on May 4, 2015", None) == date(2015, 5, 4)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("last week", date(2023, 10, 30), date(2023, 11, 5)),
        ("this week", date(2023, 11, 6), date(2023, 11, 7)),
        ("in September", date(2023, 9, 1), date(2023, 9, 30)),
        ("in December", date(2022, 12, 1), date(2022, 12, 31)),
        ("September 2016", date(2016, 9, 1), date(2016, 9, 30)),
        ("earlier this month", date(2023, 11, 1), date(2023, 11, 7)),
        ("last month", date(2023, 10, 1), date(2023, 10, 31)),
        ("in 2010", date(2010, 1, 1), date(2010, 12, 31)),
        ("two weeks ago", date(2023, 10, 23), date(2023, 10, 29)),
        ("over the weekend", date(2023, 11, 4), date(2023, 11, 5)),
        ("the past two weeks", date(2023, 10, 24), date(2023, 11, 7)),
        ("since 10 May", date(2023, 5, 10), date(2023, 11, 7)),
        ("before October 3", date.min, date(2023, 10, 2)),
        ("until Monday", date.min, date(2023, 11, 6)),
        ("between 1 May and 3 June", date(2023, 5, 1), date(2023, 6, 3)),
        ("from Monday to Tuesday", date(2023, 11, 6), date(2023, 11, 7)),
        ("last summer", date(2023, 6, 1), date(2023, 8, 31)),
        ("on Monday", date(2023, 11, 6), date(2023, 11, 6)),
    ],
)
def test_words_for_a_stretch_of_time_give_its_first_and_last_day(words: str, first: date, last: date) -> None:
    assert day_range(words, TUESDAY) == (first, last)


@pytest.mark.parametrize(
    "words", ["Feb 30", "the week", "once upon a time", "since", "before nightfall comes", "9999 weeks ago"]
)
def test_what_is_no_date_gives_none(words: str) -> None:
    assert day_range(words, TUESDAY) is None


@given(st.text(max_size=40) | st.sampled_from(["999 years ago", "next week", "before 1 January"]), st.dates())
def test_any_words_on_any_day_are_read_without_fault(words: str, published: date) -> None:
    days = day_range(words, published)
    assert days is None or days[0] <= days[1] or words.lower().startswith(("before", "until", "till", "up to"))
