from datetime import date

import pytest

from index.local.days import day_of, day_told, number_of


@pytest.mark.parametrize("day", [date(2023, 11, 7), date(1, 1, 1), date(9999, 12, 31), None])
def test_days_come_back_as_they_were(day):
    assert day_of(number_of(day)) == day


def test_numbers_sort_as_days_do_and_tell_the_month():
    assert number_of(date(2023, 9, 30)) < number_of(date(2023, 10, 1))
    assert number_of(date(2023, 11, 7)) // 100 == 202311


def test_a_statement_is_of_its_own_day_and_else_of_its_articles(read):
    yesterday = {"when": "on Monday", "day": "2023-11-06"}
    told, other = read(
        "a.txt",
        ("Otto Lind", "Otto Lind", "said", "fees are high", yesterday),
        ("Otto Lind", "Otto Lind", "said", "fees are low"),
        published=date(2023, 11, 7),
    ).passages
    assert (day_told(told), day_told(other)) == (date(2023, 11, 6), date(2023, 11, 7))
