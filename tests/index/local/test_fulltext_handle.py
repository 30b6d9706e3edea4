import shutil
import sqlite3
from pathlib import Path

import pytest

from index.local.fulltext_handle import FullTextHandle, FullTextUnusableError


def passages(full_text):
    return full_text.passages()


@pytest.fixture
def handle(filled):
    handle = FullTextHandle(Path(filled.status().place))
    yield handle
    handle.close()


@pytest.fixture
def generation(filled):
    return filled.status().generation


def test_before_any_article_the_answer_is_the_one_for_an_empty_archive(store):
    assert FullTextHandle(Path(store.status().place)).ask(None, passages, before_any=set()) == set()


def test_a_generation_is_opened_once_however_often_it_is_asked(handle, generation):
    opened = [handle.ask(generation, lambda full_text: full_text, before_any=None) for _ in range(2)]
    assert opened[0] is opened[1]
    assert opened[0].generation == generation


def test_another_generation_takes_its_place(handle, filled, read, generation):
    before = handle.ask(generation, passages, before_any=set())
    filled.add([read("new.txt", "Ships waited.")])
    after = handle.ask(filled.status().generation, passages, before_any=set())
    assert before < after


def test_what_is_damaged_is_told_with_its_generation(handle, place, generation):
    shutil.rmtree(place / "whoosh")
    with pytest.raises(FullTextUnusableError) as told:
        handle.ask(generation, passages, before_any=set())
    assert told.value.generation == generation


def test_after_damage_it_is_opened_afresh(handle, place, generation):
    kept = shutil.copytree(place / "whoosh", place / "kept")
    shutil.rmtree(place / "whoosh")
    with pytest.raises(FullTextUnusableError):
        handle.ask(generation, passages, before_any=set())
    kept.rename(place / "whoosh")
    assert handle.ask(generation, passages, before_any=set())


def test_a_fault_of_the_archive_is_not_taken_for_one_of_the_index(handle, generation):
    def ask_archive(_):
        raise sqlite3.DatabaseError("malformed")

    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        handle.ask(generation, ask_archive, before_any=None)
