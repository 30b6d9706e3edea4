"""What an article tells once for all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.texts import Texts
from bot.answers.told_once import askers_of, days_of_lead, events
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.passage import Passage
from index.speaker import Speaker, SpeakerType
from tests.small_archive import COUNCIL, TOM, Writer

NORA = Speaker("Nora Vance", SpeakerType.PERSON)
Read = Callable[[Writer], tuple[Passage, Texts]]


def article(text: str) -> Writer:
    """Return the writer of an article, printed on a Tuesday."""
    return Writer(Article("hall", text, "Hall", date(2023, 5, 9)))


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Read]:
    """Return a function that gives back what Vance said about "it was late"."""
    with closing(LocalStore(tmp_path, create=True)) as store:

        def of(writer: Writer) -> tuple[Passage, Texts]:
            writer.said(NORA, "Vance", "said", "it was late")
            store.add([writer.read()])
            said = next(p for p in store.passages_of("hall") if "it was late" in p.text and p.attribution)
            return said, Texts(store)

        yield of


def test_a_court_that_heard_it_is_where_all_was_said(read: Read) -> None:
    writer = article("A baker stole eggs, Arlen Crown Court heard on Monday.\nVance said it was late.\n")
    assert [one.words for one in events(*read(writer))] == ["Arlen Crown Court"]


def test_the_day_on_which_a_court_heard_it_is_that_of_all_of_it(read: Read) -> None:
    writer = article("A baker stole eggs, Arlen Crown Court heard on Monday.\nVance said it was late.\n")
    assert [one.words for one in days_of_lead(*read(writer))] == ["on Monday"]


@pytest.mark.parametrize(("speaker", "source"), [(TOM, "Berg"), (COUNCIL, "The council")])
def test_the_day_on_which_another_speaks_is_not_that_of_the_saying(speaker: Speaker, source: str, read: Read) -> None:
    writer = article(f"{source} said on Monday eggs are dear.\nVance said it was late.\n")
    writer.said(speaker, source, "said", "eggs are dear", when="on Monday")
    assert list(days_of_lead(*read(writer))) == []


def test_who_asks_the_speaker_anything_may_be_who_asked(read: Read) -> None:
    writer = article("Berg asked Vance whether eggs are dear.\nIt rained.\nIt snowed.\nVance said it was late.\n")
    writer.said(TOM, "Berg", "asked", "whether eggs are dear", stance=Stance.ASKED)
    assert [one.words for one in askers_of(*read(writer))] == ["Tom Berg"]
