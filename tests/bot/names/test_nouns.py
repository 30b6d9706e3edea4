"""Letters, reports and unnamed people, by their noun and what tells which."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.bot.names.conftest import person
from tests.small_archive import Writer

DOCKS = """Dockers write to the board

The dockers of Arlen wrote on Friday. Its letter said the cranes were old.

A spokesman for harbour engineers said the cranes were safe. A port inquiry report found two cracks.
"""
FARMS = """Farmers ask for rain

A letter said the wells were dry.
"""


@pytest.fixture
def names(tmp_path: Path) -> Iterator[Names]:
    docks = Writer(Article("docks", DOCKS, "Dockers write to the board", date(2023, 6, 2)))
    docks.said(Speaker("Its letter", SpeakerType.DOCUMENT), "Its letter", "said", "the cranes were old")
    voice = "A spokesman for harbour engineers"
    docks.said(Speaker(voice, SpeakerType.UNNAMED), voice, "said", "the cranes were safe")
    report = "A port inquiry report"
    docks.said(Speaker(report, SpeakerType.DOCUMENT), report, "found", "two cracks")
    farms = Writer(Article("farms", FARMS, "Farmers ask for rain", date(2023, 6, 3)))
    farms.said(Speaker("A letter", SpeakerType.DOCUMENT), "A letter", "said", "the wells were dry")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([docks.read(), farms.read()])
        yield Names(store)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the dockers' letter", "Its letter"),
        ("the farmers' letter", "A letter"),
        ("the spokesman for the harbour's engineers", "A spokesman for harbour engineers"),
        ("the engineers' spokesman", "A spokesman for harbour engineers"),
        ("the harbour's inquiry report", "A port inquiry report"),
    ],
)
def test_a_noun_and_another_word_tell_which(phrase: str, name: str, names: Names) -> None:
    assert [entry.name for entry in names.find(phrase).chosen] == [name]


def test_a_body_speaks_through_the_statement_that_is_from_it(tmp_path: Path) -> None:
    text = "Dock closes\n\nA statement from the Arlen Dock Fund said rents were due.\n"
    writer = Writer(Article("fund", text, "Dock closes", date(2023, 6, 2)))
    writer.said(Speaker("A statement", SpeakerType.DOCUMENT), "A statement", "said", "rents were due")
    with closing(LocalStore(tmp_path / "other", create=True)) as store:
        store.add([writer.read()])
        naming = Names(store).find("Arlen Dock Fund")
        assert [entry.name for entry in naming.chosen] == ["A statement"]
        assert naming.name == "Arlen Dock Fund"
        assert not Names(store).find("Arlen Bank").chosen


@pytest.mark.parametrize("phrase", ["the miners' letter", "the port's spokeswoman", "the weather report"])
def test_another_noun_or_other_words_are_nobody(phrase: str, names: Names) -> None:
    assert not names.find(phrase).chosen


BATHS = """Baths to close

Rita Moss, a full-time organiser, said the plan was wrong. "Nobody was asked," the union boss said.

Group leader Finn Lund said the union was late. A spokesman for the network said it was live.

Sands Network Rail said no trains ran.
"""


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("the union boss", "Rita Moss"),
        ("the union leader", "Rita Moss"),
        ("the bakery boss", ""),
        ("the network", "A spokesman for the network"),
        ("Network Rail", "Sands Network Rail"),
    ],
)
def test_who_is_called_so_is_meant_and_nobody_whose_words_fit_by_halves(
    tmp_path: Path, phrase: str, meant: str
) -> None:
    writer = Writer(Article("baths", BATHS, "Baths to close", date(2023, 6, 2)))
    rita, finn = person("Rita Moss", "organiser"), person("Finn Lund", "Group leader")
    writer.said(rita, "Rita Moss", "said", "the plan was wrong")
    writer.said(rita, "the union boss", "said", '"Nobody was asked,"')
    writer.said(finn, "Group leader Finn Lund", "said", "the union was late")
    voice = "A spokesman for the network"
    writer.said(Speaker(voice, SpeakerType.UNNAMED), voice, "said", "it was live")
    rail = "Sands Network Rail"
    writer.said(Speaker(rail, SpeakerType.ORGANIZATION), rail, "said", "no trains ran")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        chosen = Names(store).find(phrase).chosen
    assert [entry.name for entry in chosen] == ([meant] if meant else [])
