"""Which body an abbreviation means."""

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

NAVY = """Divers find wreck

The Naval Heritage Institute (NavInst) opened in May. The Naval Heritage Institute said the wreck was old.

A report by the Ocean Safety Office said divers take risks.
"""


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("NavInst", "Naval Heritage Institute"),
        ("NHI", "Naval Heritage Institute"),
        ("nhi", "Naval Heritage Institute"),
        ("the OSO report", "A report"),
        ("the OSO", "A report"),
    ],
)
def test_an_abbreviation_is_what_the_article_explains(phrase: str, name: str, tmp_path: Path) -> None:
    writer = Writer(Article("navy", NAVY, "Divers find wreck", date(2023, 6, 2)))
    institute = Speaker("Naval Heritage Institute", SpeakerType.ORGANIZATION)
    writer.said(institute, "The Naval Heritage Institute", "said", "the wreck was old")
    writer.said(Speaker("A report", SpeakerType.DOCUMENT), "A report", "said", "divers take risks")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find(phrase).name == name


def test_initials_that_no_body_has_are_no_misspelt_name(names: Names) -> None:
    assert names.find("NILS").name == "Nils Haug"
    assert names.find("NOLGA").chosen == ()


def test_initials_are_those_of_the_body_that_somebody_speaks_for(tmp_path: Path) -> None:
    writer = Writer(Article("camp", "Camp\n\nJan Foss, who speaks for it, said it rained.\n", "Camp", date(2023, 6, 2)))
    jan = Speaker("Jan Foss", SpeakerType.PERSON, "spokesman for the Northern Office for Shelter")
    writer.said(jan, "Jan Foss, who speaks for it,", "said", "it rained")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find("the NOS").name == "Jan Foss"
