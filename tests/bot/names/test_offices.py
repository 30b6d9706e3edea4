"""Who holds the office that a question tells."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bot.names.names import Names
from bot.names.offices import is_head, words_apart
from index.article import Article
from index.local.local_store import LocalStore
from tests.bot.names.conftest import person
from tests.small_archive import Writer


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the chief engineer", "Arne Vik"),
        ("chief engineer", "Arne Vik"),
        ("the CEO", "Nils Haug"),
        ("the CEO of Haug Paper", "Nils Haug"),
        ("Haug Paper's chief executive", "Nils Haug"),
        ("Haug Paper's boss", "Nils Haug"),
        ("the boss of Haug Paper", "Nils Haug"),
        ("Haug Paper's manager", "Nils Haug"),
        ("the CFO", "Lise Brun"),
        ("the finance chief", "Lise Brun"),
        ("the detective", "Ivo Lenz"),
        ("the sergeant", "Ivo Lenz"),
        ("the governor", "Tor Haug"),
        ("the gov", "Tor Haug"),
        ("the former governor", "Knut Dahl"),
        ("the deputy mayor", "Rasmus Pohl"),
    ],
)
def test_an_office_is_its_holder(phrase: str, name: str, names: Names) -> None:
    assert names.find(phrase).name == name


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the mayor of Tolle", "Berit Solum"),
        ("Tolle's mayor", "Berit Solum"),
        ("the mayor of brackwater", "Olga Prahl"),
        ("the Brackwater mayor", "Olga Prahl"),
    ],
)
def test_a_plain_office_is_of_the_place_that_the_article_names(phrase: str, name: str, names: Names) -> None:
    assert names.find(phrase).name == name


@pytest.mark.parametrize("phrase", ["the mayor of Selby", "the vice president", "the bishop", "the CEO of Tolle Oil"])
def test_nobody_holds_an_office_that_no_article_prints(phrase: str, names: Names) -> None:
    assert names.find(phrase).chosen == ()


@pytest.mark.parametrize("told", ["European Union envoy", "United Nations envoy"])
def test_words_of_a_longer_name_tell_nothing_by_themselves(told: str) -> None:
    assert words_apart(told) == [told.split()[0].lower(), "envoy"]


def test_an_unnamed_one_is_whom_a_question_leaves_unnamed(names: Names) -> None:
    assert names.find("an engineer").name == "An engineer"


def test_other_holders_are_kept_in_mind(names: Names) -> None:
    naming = names.find("the mayor")
    assert {naming.name, *(entry.name for entry in naming.others)} >= {"Olga Prahl", "Berit Solum"}


def test_a_kind_of_people_is_all_who_are_of_it(names: Names) -> None:
    mayors = names.find("the mayors")
    assert {entry.name for entry in mayors.chosen} == {"Olga Prahl", "Berit Solum", "Rasmus Pohl"}
    assert mayors.name == "the mayors"
    assert {entry.name for entry in names.find("governors").chosen} == {"Tor Haug", "Knut Dahl"}


def test_one_of_a_kind_is_not_meant_by_many(names: Names) -> None:
    assert names.find("the judges").chosen == ()


@pytest.mark.parametrize(
    ("noun", "role", "is_one"),
    [
        ("director", "director of Nurses for Peace", True),
        ("nurses", "director of Nurses for Peace", False),
        ("secretary", "Norway's trade secretary", True),
        ("editor", "writer and editor at the Post", True),
        ("chairman", "mayor of Arlen and chairman of the port", True),
        ("nurses", "head of the Union of Doctors and Night Nurses", False),
        ("report", "reporter for the Coast Daily", False),
        ("voters", "voter", False),
    ],
)
def test_the_head_of_a_role_tells_what_somebody_is(noun: str, role: str, is_one: bool) -> None:
    assert is_head(noun, role) == is_one


def test_who_is_printed_with_the_opposite_of_a_word_is_not_meant(tmp_path: Path) -> None:
    talks = Writer(Article("talks", "Talks\n\nSouth Ostia's delegate Ada Lind said it rained.\n", "Talks"))
    talks.said(person("Ada Lind", "South Ostia's delegate"), "South Ostia's delegate Ada Lind", "said", "it rained")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([talks.read()])
        assert Names(store).find("South Ostia's delegate").name == "Ada Lind"
        assert Names(store).find("North Ostia's delegate").chosen == ()


def test_the_pronoun_us_in_an_article_is_no_country(tmp_path: Path) -> None:
    feast = Writer(Article("feast", "Feast\n\nPresident Nia Toll said the feast was for us and the Senate.\n", "Feast"))
    feast.said(person("Nia Toll", "President"), "President Nia Toll", "said", "the feast was for us and the Senate")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([feast.read()])
        assert Names(store).find("the president of the Senate").name == "Nia Toll"
        assert Names(store).find("the US president of the Senate").chosen == ()
