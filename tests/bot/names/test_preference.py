"""Which of several bearers of a name is meant."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.names.names import Names
from bot.names.preference import same_person
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerEntry, SpeakerType
from tests.small_archive import Writer


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


@pytest.mark.parametrize(
    ("phrase", "name"), [("Mrs Brekke", "Siri Brekke"), ("Minister Brekke", "Siri Brekke"), ("Brekke", "Siri Brekke")]
)
def test_one_who_speaks_for_herself_is_meant_before_a_pair_with_her(phrase: str, name: str, tmp_path: Path) -> None:
    text = "Pact signed\n\nMinister Siri Brekke said it was late. Siri Brekke said it was done.\n\n\
Mrs Brekke said she was glad.\n\nMayor Olav Dahl and Minister Siri Brekke said they had signed.\n"
    writer = Writer(Article("pact", text, "Pact signed", date(2023, 6, 2)))
    siri = Speaker("Siri Brekke", SpeakerType.PERSON, "Minister", ("Brekke",), Gender.FEMALE)
    both = "Mayor Olav Dahl and Minister Siri Brekke"
    writer.said(siri, "Minister Siri Brekke", "said", "it was late")
    writer.said(siri, "Siri Brekke", "said", "it was done")
    writer.said(Speaker("Mrs Brekke", SpeakerType.PERSON), "Mrs Brekke", "said", "she was glad")
    writer.said(Speaker(both, SpeakerType.GROUP), both, "said", "they had signed")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find(phrase).name == name
