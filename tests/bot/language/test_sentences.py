"""Pieces of plain sentences."""

from __future__ import annotations

from datetime import date

import pytest

from bot.language.sentences import body_in_sentence, counted, days_in_words, in_sentence, listed, ordinal


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("A council spokeswoman", "a council spokeswoman"),
        ("Critics of the plan", "critics of the plan"),
        ("The harbour poll", "the harbour poll"),
        ("Ana Ruiz", "Ana Ruiz"),
        ("Some", "Some"),
        ("My little sister", "my little sister"),
        ("Shopkeepers", "shopkeepers"),
        ("Traders at the Fish Market", "traders at the Fish Market"),
        ("Council officers", "council officers"),
        ("Doctors Without Borders", "Doctors Without Borders"),
        ("Teachers Aid Fund", "Teachers Aid Fund"),
    ],
)
def test_unnamed_speakers_are_small_inside_a_sentence(name: str, inside: str) -> None:
    assert in_sentence(name) == inside


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("White House", "the White House"),
        ("Harbour Council", "the Harbour Council"),
        ("Ministry of Ports", "the Ministry of Ports"),
        ("The Port Authority", "the Port Authority"),
        ("Radio Nova", "Radio Nova"),
        ("Congress", "Congress"),
        ("Pentagon", "the Pentagon"),
        ("Police", "the police"),
        ("Police Federation", "the Police Federation"),
        ("Norway's trade ministry", "Norway's trade ministry"),
        ("Norway’s trade ministry", "Norway’s trade ministry"),
        ("Evening Gazette", "the Evening Gazette"),
    ],
)
def test_bodies_named_by_what_they_are_have_the_article(name: str, inside: str) -> None:
    assert body_in_sentence(name) == inside


@pytest.mark.parametrize(
    ("number", "word"), [(1, "first"), (10, "tenth"), (11, "11th"), (22, "22nd"), (-1, "last"), (-2, "second last")]
)
def test_ordinals(number: int, word: str) -> None:
    assert ordinal(number) == word


def test_lists_and_counts() -> None:
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert listed(["A", "B"], "or") == "A or B"
    assert counted(1, "wish", "wishes") == "1 wish"
    assert counted(2, "wish", "wishes") == "2 wishes"
    assert counted(1203, "statement") == "1,203 statements"


def test_days_of_one_year_name_it_once() -> None:
    assert days_in_words(date(2023, 5, 9), date(2023, 6, 2)) == "9 May to 2 June 2023"
    assert days_in_words(date(2022, 12, 30), date(2023, 1, 2)) == "30 December 2022 to 2 January 2023"
    assert days_in_words(date(2023, 5, 9), date(2023, 5, 9)) == "9 May 2023"
