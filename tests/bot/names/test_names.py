"""Whom a phrase in a question means."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer


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
        ("Mrs. Ruiz", "Ana Ruiz"),
        ("Miss Ruiz", "Ana Ruiz"),
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


def test_a_whole_name_is_nobody_whose_role_ends_in_it(tmp_path: Path) -> None:
    text = "Rival speaks\n\nFinn Moe, who ran against Karin Moe, said he was glad. Karin Moe said she was not.\n"
    writer = Writer(Article("rival", text, "Rival speaks", date(2023, 6, 2)))
    finn = Speaker("Finn Moe", SpeakerType.PERSON, "candidate and rival Karin Moe")
    writer.said(finn, "Finn Moe, who ran against Karin Moe,", "said", "he was glad")
    writer.said(Speaker("Karin Moe", SpeakerType.PERSON), "Karin Moe", "said", "she was not")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find("Karin Moe").name == "Karin Moe"


def test_a_given_name_beside_a_relation_is_the_full_name_elsewhere(tmp_path: Path) -> None:
    walk = "Walk\n\nFalk's wife, Ada, said it rained.\n"
    swim = "Swim\n\nAda Falk said it was cold.\n"
    first = Writer(Article("walk", walk, "Walk", date(2023, 6, 2)))
    first.said(Speaker("Ada", SpeakerType.PERSON, "Falk's wife"), "Falk's wife, Ada,", "said", "it rained")
    second = Writer(Article("swim", swim, "Swim", date(2023, 6, 3)))
    second.said(Speaker("Ada Falk", SpeakerType.PERSON), "Ada Falk", "said", "it was cold")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([first.read(), second.read()])
        assert Names(store).find("the wife of Falk").name == "Ada Falk"


def test_the_campaign_of_somebody_is_who_speaks_for_it(tmp_path: Path) -> None:
    text = "Falk runs\n\nUna Falk said she would run. Leo Stolz, a spokesman for the Falk campaign, said it rained.\n"
    writer = Writer(Article("run", text, "Falk runs", date(2023, 6, 2)))
    writer.said(Speaker("Una Falk", SpeakerType.PERSON, None, ("Falk",)), "Una Falk", "said", "she would run")
    stolz = Speaker("Leo Stolz", SpeakerType.PERSON, "spokesman for the Falk campaign", ("Stolz",))
    writer.said(stolz, "Leo Stolz", "said", "it rained")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find("Falk's campaign").name == "Leo Stolz"
        assert not Names(store).find("Falk's office").chosen


@pytest.mark.parametrize(
    ("phrase", "name"),
    [("columnist Bao Lin", "Bao"), ("Bao Lin", "Bao"), ("columnist Lin Bao", ""), ("columnist Park Sora", "Sora Park")],
)
def test_a_name_in_another_order_or_cut_short_is_the_one_that_the_article_prints(
    phrase: str, name: str, tmp_path: Path
) -> None:
    text = "Rice\n\nColumnist Bao Lin wrote of rice. Bao said rice was dear. Sora Park said it was cheap.\n"
    writer = Writer(Article("rice", text, "Rice", date(2023, 6, 2)))
    writer.said(Speaker("Bao", SpeakerType.PERSON, "columnist"), "Bao", "said", "rice was dear")
    writer.said(Speaker("Sora Park", SpeakerType.PERSON), "Sora Park", "said", "it was cheap")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert [entry.name for entry in Names(store).find(phrase).chosen] == ([name] if name else [])
