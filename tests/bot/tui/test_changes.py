"""Each change is made and taken back in a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.clippings import Clipping, Clippings
from bot.tui.changes import ArticleRemoval, ClippingRemoval, Correcting
from index.corrections import Merge, Rename
from index.errors import StoreDamagedError
from index.local.local_store import LocalStore
from tests.small_archive import open_small_archive


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LocalStore]:
    with closing(open_small_archive(tmp_path / "archive")) as store:
        yield store


def names(store: LocalStore) -> set[str]:
    return {entry.name for entry in store.speakers()}


def test_a_correction_taken_back_leaves_everything_as_it_was(store: LocalStore) -> None:
    before = names(store)
    change = Correcting((Rename("Karl Weiss", "Carl Weiss"),))
    change.make(store)
    assert names(store) == before - {"Karl Weiss"} | {"Carl Weiss"}
    told = change.take_back(store)
    assert told is not None
    assert told.startswith("Taken back:")
    assert names(store) == before
    assert change.take_back(store) is None


def test_several_corrections_are_made_and_taken_back_as_one(store: LocalStore) -> None:
    before = names(store)
    change = Correcting((Rename("Karl Weiss", "Carl Weiss"), Merge("Julia Ruiz", "Ana Ruiz")))
    assert change.make(store) == "2 corrections."
    assert "Julia Ruiz" not in names(store)
    assert change.take_back(store) == "Taken back: 2 corrections."
    assert names(store) == before


def test_of_corrections_some_of_which_are_gone_the_rest_is_taken_back(store: LocalStore) -> None:
    renaming = Rename("Karl Weiss", "Carl Weiss")
    change = Correcting((renaming, Merge("Julia Ruiz", "Ana Ruiz")))
    change.make(store)
    store.undo(renaming)
    change.take_back(store)
    assert store.corrections() == ()


def test_an_article_taken_out_comes_back_with_its_statements(store: LocalStore) -> None:
    (entry,) = (entry for entry in store.articles() if entry.info.id == "harbour")
    before = [passage.text for passage in store.passages_of("harbour")]
    removal = ArticleRemoval(entry)
    assert removal.make(store) == "Bridge at Arlen to open in June was taken out."
    assert store.article("harbour") is None
    assert removal.take_back(store) == "Bridge at Arlen to open in June is in the archive again."
    assert [passage.text for passage in store.passages_of("harbour")] == before


def test_an_article_that_was_put_in_anew_since_stays_as_it_is(store: LocalStore) -> None:
    (entry,) = (entry for entry in store.articles() if entry.info.id == "harbour")
    reading = store.reading_of("harbour")
    assert reading is not None
    removal = ArticleRemoval(entry)
    removal.make(store)
    store.add([reading])
    assert removal.take_back(store) is None


def test_an_article_that_somebody_else_took_out_cannot_be_taken_out_again(store: LocalStore) -> None:
    (entry,) = (entry for entry in store.articles() if entry.info.id == "harbour")
    store.remove(["harbour"])
    with pytest.raises(StoreDamagedError, match="harbour is no longer in this archive"):
        ArticleRemoval(entry).make(store)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_clipping_comes_back_where_it_stood(store: LocalStore, place: int) -> None:
    clippings = Clippings(None)
    for passage in store.passages_of("harbour")[:3]:
        clippings.add(Clipping(passage, "keep"))
    before = clippings.all()
    removal = ClippingRemoval(clippings, before[place])
    removal.make(store)
    assert before[place] not in clippings.all()
    assert removal.take_back(store) == "The clipping is back."
    assert clippings.all() == before


def test_a_clipping_that_was_never_there_does_not_come_back(store: LocalStore) -> None:
    clippings = Clippings(None)
    removal = ClippingRemoval(clippings, Clipping(store.passages_of("harbour")[0]))
    removal.make(store)
    assert removal.take_back(store) is None
    assert clippings.all() == ()
