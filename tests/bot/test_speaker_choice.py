from __future__ import annotations

from contextlib import closing

import pytest

from bot.speaker_choice import is_called, named_so, speakers_to_name
from index.corrections import ascription_of
from index.store import Store
from tests.small_archive import open_small_archive


@pytest.fixture
def store(tmp_path) -> Store:
    with closing(open_small_archive(tmp_path / "archive")) as store:
        yield store


def test_whoever_speaks_in_the_article_comes_first_and_others_without_a_name_do_not_come(store):
    (budget,) = [entry.info.id for entry in store.articles() if "waste" in entry.info.title]
    names = [entry.name for entry in speakers_to_name(store, budget)]
    assert set(names[:3]) == {"Karl Weiss", "Julia Ruiz", "Harbour Council"}
    assert "Tom Berg" in names[3:]
    assert "port officials" not in names
    (harbour,) = [entry.info.id for entry in store.articles() if entry.info.id != budget]
    assert "Port officials".casefold() in [entry.name.casefold() for entry in speakers_to_name(store, harbour)]


def test_whom_a_statement_was_ascribed_to_last_comes_first(store):
    (budget,) = [entry.info.id for entry in store.articles() if "waste" in entry.info.title]
    statement = next(passage for passage in store.passages_of(budget) if passage.attribution)
    store.correct(ascription_of(statement, "Tom Berg"))
    assert speakers_to_name(store, budget)[0].name == "Tom Berg"
    store.undo()
    assert speakers_to_name(store, budget)[0].name != "Tom Berg"


def test_a_name_is_found_by_the_beginnings_of_its_words(store):
    speakers = store.speakers()
    assert {entry.name for entry in named_so(speakers, "rui")} == {"Ana Ruiz", "Julia Ruiz"}
    assert [entry.name for entry in named_so(speakers, "ru  JUL")] == ["Julia Ruiz"]
    assert named_so(speakers, "uiz") == []


def test_whoever_is_called_just_so_comes_first(store):
    first = named_so(reversed(store.speakers()), "ruiz")[0]
    assert is_called(first, "Ruiz")
    assert not is_called(first, "Rui")
