"""Articles put in and taken out while the archive is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.tui.path_completion import completed_path
from index.errors import StoreLockedError


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder one is in."""
    (tmp_path / "news" / "old").mkdir(parents=True)
    (tmp_path / "news" / "a [bold]\x1b.txt").write_text("said", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("said", encoding="utf-8")
    (tmp_path / "table.xlsx").write_text("", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text("said", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("files")
async def test_a_path_is_typed_completed_and_indexed_while_questions_are_answered(open_terminal, held_indexer):
    indexer = held_indexer()
    async with open_terminal(indexer=indexer, notifications=True) as terminal:
        await terminal.press("f7")
        await terminal.waits_for("Put articles into the archive")
        await terminal.type("ne")
        await terminal.waits_for("news/")
        await terminal.press("tab", "enter")
        assert indexer.begun == [[Path("news")]]
        await terminal.waits_for("3 articles · 40 s left")
        await terminal.ask("What did Holm say?")
        assert "Ada Holm: 2 statements" in terminal.words
        indexer.gate.set()
        await terminal.waits_for("6 articles read.")
        assert "40 s left" not in terminal.words


async def test_what_was_asked_before_the_articles_were_in_is_answered_once_they_are(
    open_terminal, held_indexer, archive
):
    store = archive.store
    readings = [store.reading_of(article.info.id) for article in store.articles()]
    store.remove([reading.article.id for reading in readings])
    indexer = held_indexer()
    async with open_terminal(over=archive, indexing=indexer) as terminal:
        await terminal.ask("What did Tom Berg say?")
        assert "Tom Berg: 2 statements" not in terminal.words
        store.add(readings)
        indexer.gate.set()
        await terminal.waits_for("Tom Berg: 2 statements")


async def test_an_empty_archive_offers_to_be_filled(open_terminal, held_indexer, a_conversation, a_store):
    async with open_terminal(over=a_conversation(a_store(())), indexer=held_indexer()) as terminal:
        await terminal.press("tab", "enter")
        await terminal.waits_for("Put articles into the archive")


async def test_a_file_is_chosen_among_the_files_here(open_terminal, held_indexer, files):
    indexer = held_indexer()
    async with open_terminal(indexer=indexer) as terminal:
        await terminal.press("f7")
        await terminal.press("tab")
        await terminal.waits_for("notes.txt")
        assert "hidden" not in terminal.words
        assert "table.xlsx" not in terminal.words
        await terminal.press("down", "down", "enter")
        assert indexer.begun == [[files / "notes.txt"]]
        indexer.gate.set()


async def test_a_folder_is_opened_shown_as_it_is_named_and_added_whole(open_terminal, held_indexer, files):
    indexer = held_indexer()
    async with open_terminal(indexer=indexer) as terminal:
        await terminal.press("f7")
        await terminal.press("tab")
        await terminal.waits_for("notes.txt")
        await terminal.press("down", "enter")
        await terminal.waits_for("a [bold]␛.txt")
        await terminal.press("a")
        assert indexer.begun == [[files / "news"]]
        indexer.gate.set()


async def test_the_folder_above_can_be_gone_to(open_terminal, held_indexer, files, monkeypatch):
    monkeypatch.chdir(files / "news" / "old")
    async with open_terminal(indexer=held_indexer()) as terminal:
        await terminal.press("f7")
        await terminal.press("tab", "backspace")
        await terminal.waits_for("a [bold]")
        await terminal.press("backspace")
        await terminal.waits_for("notes.txt")


@pytest.mark.usefixtures("files")
async def test_a_path_that_is_not_there_is_told_and_nothing_is_begun(open_terminal, held_indexer):
    indexer = held_indexer()
    async with open_terminal(indexer=indexer) as terminal:
        await terminal.press("f7", "enter")
        assert "Type the path" in terminal.words
        await terminal.type("[nowhere")
        await terminal.press("enter")
        assert "There is no [nowhere." in terminal.words
        await terminal.press("escape")
        assert "Put articles" not in terminal.words
        assert not indexer.begun


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("no", "notes.txt"),
        ("news/o", "news/old/"),
        ("zzz", None),
        ("news/", None),
        (".h", ".hidden.txt"),
        ("a\0/b", None),
    ],
)
@pytest.mark.usefixtures("files")
def test_a_path_is_completed_from_what_is_there(typed, whole):
    assert completed_path(typed) == whole


async def test_one_thing_is_indexed_at_a_time_and_can_be_stopped(open_terminal, held_indexer, files):
    indexer = held_indexer(files)
    async with open_terminal(indexer=indexer, notifications=True) as terminal:
        await terminal.press("f3", "f5")
        await terminal.waits_for("40 s left")
        await terminal.press("f7")
        await terminal.waits_for("Articles are being indexed")
        await terminal.press("tab", "ctrl+x")
        assert indexer.is_cancelled
        await terminal.waits_for("Stopped.")


async def test_an_article_is_read_again_from_where_it_came(open_terminal, held_indexer, files):
    indexer = held_indexer(files / "news")
    async with open_terminal(indexer=indexer) as terminal:
        await terminal.press("f3", "down", "f5")
        await terminal.waits_for("40 s left")
        assert indexer.asked_for == ["ferry"]
        assert indexer.begun == [[files / "news"]]
        indexer.gate.set()


async def test_an_article_whose_file_is_gone_is_told(open_terminal, held_indexer):
    async with open_terminal(indexer=held_indexer(), notifications=True) as terminal:
        await terminal.press("f3", "f5")
        await terminal.waits_for("The files that")


async def test_without_an_indexer_it_is_said_how_articles_are_put_in(open_terminal):
    async with open_terminal(notifications=True) as terminal:
        await terminal.press("f7")
        await terminal.waits_for("quoth index PATH")


async def test_an_article_is_removed_once_that_is_confirmed(open_terminal, archive):
    async with open_terminal(over=archive, notifications=True) as terminal:
        before = {entry.info.id for entry in archive.store.articles()}
        await terminal.press("f3", "f8")
        assert "Take this article out of the archive?" in terminal.words
        await terminal.press("enter")
        assert {entry.info.id for entry in archive.store.articles()} == before
        await terminal.press("f8", "y")
        await terminal.waits_for("was taken out")
        assert len(archive.store.articles()) == len(before) - 1
        await terminal.waits_for(f"{len(before) - 1} article")
        await terminal.press("ctrl+z")
        await terminal.waits_for("is in the archive again.")
        assert {entry.info.id for entry in archive.store.articles()} == before


async def test_an_article_that_cannot_be_removed_now_is_told_why(open_terminal, tmp_path):
    async with open_terminal(notifications=True) as terminal:

        def locked(_):
            raise StoreLockedError(tmp_path, "process 7")

        terminal.conversation.store.remove = locked
        await terminal.press("f3", "f8", "y")
        await terminal.waits_for("is being updated by process 7")
