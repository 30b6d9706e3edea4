import shutil
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from whoosh import fields
from whoosh.index import create_in

from index.errors import (
    StoreDamagedError,
    StoreError,
    StoreVersionError,
)
from index.local import archive
from index.local.archive_schema import FORMAT, OLDER
from index.local.local_store import LocalStore
from index.search import Search

ABOUT_FEES = Search(topic=(("fees",),))


def test_an_archive_of_another_version_is_refused(store, place):
    store.close()
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(StoreVersionError, match="has format 99"):
        LocalStore(place)


def make_older(place: Path, version: int) -> None:
    """Make an archive one of a format before, whose full-text index was written with Whoosh's own codec."""
    with sqlite3.connect(place / "archive.sqlite3", isolation_level=None) as database:
        database.execute("DROP INDEX articles_by_fingerprint")
        database.execute("DROP INDEX passages_rejected")
        database.execute("DROP TABLE months")
        database.execute("ALTER TABLE passages DROP COLUMN ascribed")
        database.execute(f"PRAGMA user_version = {version}")
    database.close()
    shutil.rmtree(place / "whoosh")
    (place / "whoosh").mkdir()
    index = create_in(place / "whoosh", fields.Schema(words=fields.TEXT, passage=fields.NUMERIC))
    with index.writer() as writer:
        writer.add_document(words="fees", passage=1)
    index.close()


@pytest.mark.parametrize("version", OLDER)
def test_an_older_archive_is_brought_up_to_date_when_it_is_opened(filled, place, read, version):
    before = filled.speakers(), filled.search(ABOUT_FEES), filled.fingerprints()
    filled.close()
    make_older(place, version)
    again = LocalStore(place)
    assert (again.speakers(), again.search(ABOUT_FEES), again.fingerprints()) == before
    again.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    status = again.status(check=True)
    assert (status.format, status.problems) == (FORMAT, ())
    again.close()


def test_an_older_archive_is_updated_first_where_that_comes_first(filled, place, read):
    total = filled.search(ABOUT_FEES).total
    filled.close()
    make_older(place, 1)
    again = LocalStore(place)
    again.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    assert again.search(ABOUT_FEES).total == total + 1
    assert again.status(check=True).problems == ()
    again.close()


def test_an_older_archive_that_may_not_be_written_is_refused_with_what_to_do(filled, place, locked, ask_as_nobody):
    filled.close()
    make_older(place, 1)
    output = ask_as_nobody(locked(place), "print(store.status())")
    assert "may not be written. Allow it" in output


def test_a_database_of_somebody_else_is_refused(place):
    place.mkdir()
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("CREATE TABLE bookmarks (url)")
    database.close()
    with pytest.raises(StoreError, match="no archive of Quoth"):
        LocalStore(place, create=True)


def test_an_archive_with_a_view_in_it_is_refused(filled, place):
    filled.close()
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("DROP TABLE names")
        database.execute(
            "CREATE VIEW names AS WITH RECURSIVE endless(form) AS (SELECT 1 UNION ALL SELECT form FROM endless) "
            "SELECT form, '' AS name, 1 AS canonical, 1 AS voices FROM endless"
        )
    database.close()
    with pytest.raises(StoreError, match="no archive of Quoth"):
        LocalStore(place)


def test_a_file_that_is_no_database_is_refused(place):
    place.mkdir()
    (place / "archive.sqlite3").write_text("once upon a time " * 100)
    with pytest.raises(StoreDamagedError, match="is damaged"):
        LocalStore(place, create=True)


def test_an_archive_whose_tables_have_no_names_in_any_alphabet_is_refused(filled, place):
    """SQLite repeats the name in what it says, which is then no text."""
    filled.close()
    file = place / "archive.sqlite3"
    content = file.read_bytes().replace(b"tablepassagespassages", b"table\xff\xffssages\xff\xffssages")
    file.write_bytes(content.replace(b"CREATE TABLE passages", b"CREATE PARROT passages"[:21]))
    with pytest.raises(StoreDamagedError, match="is damaged"):
        LocalStore(place)


def test_a_place_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        LocalStore(tmp_path / "file", create=True)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("passages", "stance", "shrugged"),
        ("passages", "details", "{"),
        ("passages", "details", None),
        ("passages", "start", "early"),
        ("voices", "aliases", None),
        ("articles", "published", "lately"),
        ("articles", "sentences", 7),
        ("articles", "text", None),
        ("speakers", "type", "parrot"),
        ("meta", "value", "many"),
    ],
)
def test_rows_that_quoth_does_not_write_are_told_as_damage(filled, place, table, column, value):
    filled.close()
    with sqlite3.connect(place / "archive.sqlite3", isolation_level=None) as database:
        (schema,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "UPDATE sqlite_master SET sql = ? WHERE name = ?", (schema.replace("NOT NULL", "        "), table)
        )
        database.execute("PRAGMA writable_schema = RESET")
        database.execute(f"UPDATE {table} SET {column} = ?", (value,))
    database.close()
    store = LocalStore(place)
    with pytest.raises(StoreError, match=r"quoth status --check|cannot be used"):
        ask_everything(store)
    store.close()


def ask_everything(store: LocalStore) -> None:
    store.search(ABOUT_FEES)
    store.search(Search(attributed=None))
    for entry in store.articles():
        store.article(entry.info.id)
        store.passages_of(entry.info.id)
        store.sentences_of(entry.info.id)
    store.speakers()
    assert not store.status(check=True).problems


def test_the_log_of_updates_does_not_grow_where_there_is_always_somebody_who_reads(place, read, monkeypatch):
    monkeypatch.setattr(archive, "LARGE_LOG", 300_000)
    store = LocalStore(place, create=True)
    done = threading.Event()
    readers = [threading.Thread(target=read_on_and_on, args=(place, done)) for _ in range(3)]
    for reader in readers:
        reader.start()
    largest = 0
    for turn in range(12):
        words = f"Nothing was said in {turn}. " + "Ships waited. " * 400
        store.add([read(f"{number}.txt", words) for number in range(40)])
        largest = max(largest, (place / "archive.sqlite3-wal").stat().st_size)
    done.set()
    for reader in readers:
        reader.join()
    assert largest < 2_000_000
    assert store.status(check=True).problems == ()
    store.close()


def read_on_and_on(place: Path, done: threading.Event) -> None:
    store = LocalStore(place)
    while not done.is_set():
        with store._archive.reading():
            store._archive.database.execute("SELECT sum(length(text)) FROM articles").fetchone()
            time.sleep(0.02)
    store.close()
