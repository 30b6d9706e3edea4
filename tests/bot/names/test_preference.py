"""Which of several bearers of a name is meant."""

from __future__ import annotations

import pytest

from bot.names.names import Names
from bot.names.preference import same_person
from index.speaker import Gender, SpeakerEntry, SpeakerType


def person(name: str, gender: Gender | None = None) -> SpeakerEntry:
    return SpeakerEntry(1, name, SpeakerType.PERSON, None, (), (name,), gender, 1, 1, None, None)


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


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Haug", "Nils Haug"),
        ("Mr Haug", "Nils Haug"),
        ("Mrs Haug", "Gerda Haug"),
        ("Ms. Haug", "Gerda Haug"),
        ("Senator Haug", "Gerda Haug"),
        ("Sen. Haug", "Gerda Haug"),
        ("Governor Haug", "Tor Haug"),
        ("Gov Haug", "Tor Haug"),
        ("Coach Vik", "Eva Vik"),
        ("Judge Vik", "Mona Vik"),
        ("Mr Vik", "Arne Vik"),
        ("county swimming adviser Eva Vik", "Eva Vik"),
    ],
)
def test_a_title_tells_bearers_of_a_surname_apart(phrase: str, name: str, names: Names) -> None:
    assert names.find(phrase).name == name
