"""Whom a phrase in a question means."""

from __future__ import annotations

import pytest

from bot.language.nicknames import same_given
from bot.naming import Names, same_person, split_names
from index.local.local_store import LocalStore
from index.speaker import Gender, SpeakerEntry, SpeakerType


def person(name: str, gender: Gender | None = None) -> SpeakerEntry:
    return SpeakerEntry(1, name, SpeakerType.PERSON, None, (), (name,), gender, 1, 1, None, None)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Weiss", "Karl Weiss"),
        ("karl weiss", "Karl Weiss"),
        ("Karl Weiss's", "Karl Weiss"),
        ("Mr. Weiss", "Karl Weiss"),
        ("Minister Weiss", "Karl Weiss"),
        ("the finance minister", "Karl Weiss"),
        ("the finance minister Karl Weiss", "Karl Weiss"),
        ("Karl Weiss of the finance ministry", "Karl Weiss"),
        ("Wiess", "Karl Weiss"),
        ("Kárl Weiss", "Karl Weiss"),
        ("the port workers' spokesman", "Tom Berg"),
        ("the workers union's spokesman", "Tom Berg"),
        ("the mayor", "Ana Ruiz"),
        ("Ruiz", "Ana Ruiz"),
        ("Julia Ruiz", "Julia Ruiz"),
        ("the harbour council", "Harbour Council"),
        ("port officials", "port officials"),
    ],
)
def test_a_phrase_names_a_speaker(phrase: str, name: str, small_archive: LocalStore) -> None:
    assert Names(small_archive).find(phrase).name == name


@pytest.mark.parametrize("phrase", ["Heidi Weiss", "Macron", "the president", "bridge", "Karl Berg", "June"])
def test_a_phrase_that_fits_nobody_names_nobody(phrase: str, small_archive: LocalStore) -> None:
    assert Names(small_archive).find(phrase).chosen == ()


def test_another_bearer_of_the_name_is_kept_in_mind(small_archive: LocalStore) -> None:
    assert [entry.name for entry in Names(small_archive).find("Ruiz").others] == ["Julia Ruiz"]


def test_a_misspelling_is_told_apart(small_archive: LocalStore) -> None:
    names = Names(small_archive)
    assert names.find("Wiess").misspelt
    assert not names.find("weiss").misspelt
    assert names.find("Wiess", guess=False).chosen == ()


def test_names_are_split_at_and() -> None:
    assert split_names("Biden, Blinken and Netanyahu") == ["Biden", "Blinken", "Netanyahu"]


@pytest.mark.parametrize(
    ("one", "other"), [("Joe Biden", "Joseph R. Biden Jr."), ("Trump", "Donald Trump"), ("J. Smith", "John Smith")]
)
def test_fuller_and_shorter_names_are_one_person(one: str, other: str) -> None:
    assert same_person(person(one), person(other))


@pytest.mark.parametrize(
    ("one", "other"), [("Hillary Clinton", "Bill Clinton"), ("Ted Cruz", "Heidi Cruz"), ("Joe Biden", "Joe Cruz")]
)
def test_relatives_are_two_people(one: str, other: str) -> None:
    assert not same_person(person(one), person(other))


def test_gender_tells_bearers_of_a_surname_apart() -> None:
    assert not same_person(person("Obama", Gender.MALE), person("Michelle Obama", Gender.FEMALE))


def test_short_forms_of_given_names() -> None:
    assert same_given("bill", "william")
    assert same_given("w", "william")
    assert not same_given("bill", "robert")
