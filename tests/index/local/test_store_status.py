import sqlite3
from contextlib import closing
from datetime import date

import pytest

from index.local.archive import Archive
from index.local.store_status import status_of


@pytest.fixture
def archive(store, place, read):
    store.add(
        [
            read(
                "a.txt",
                ("Otto Lind", "Otto Lind", "said", "fees are high"),
                "Ships waited.",
                published=date(2024, 3, 1),
            )
        ]
    )
    store.add([read("b.txt", ("Anna Berg", "Anna Berg", "said", "piers are old"), published=date(2024, 5, 2))])
    with closing(Archive(place)) as archive:
        yield archive


def test_statements_are_told_apart_from_bare_sentences(archive):
    status = status_of(archive, None)
    assert (status.articles, status.passages, status.statements, status.speakers) == (2, 3, 2, 2)
    assert (status.first, status.last) == (date(2024, 3, 1), date(2024, 5, 2))
    assert status.problems == ()


def test_days_are_of_articles_not_of_what_was_said_earlier(store, read):
    said = ("Otto Lind", "Otto Lind", "said", "fees are high", {"when": "in January", "day": "2024-01-15"})
    store.add([read("a.txt", said, published=date(2024, 3, 1)), read("b.txt", said)])
    assert (store.status().first, store.status().last) == (date(2024, 3, 1), date(2024, 3, 1))


def test_all_files_of_the_store_count(archive, place):
    before = status_of(archive, None).bytes
    (place / "whoosh" / "more").write_bytes(bytes(5000))
    assert status_of(archive, None).bytes - before >= 5000


def test_an_empty_archive_has_no_days(store):
    status = store.status()
    assert (status.articles, status.first, status.last) == (0, None, None)


def test_what_cannot_be_counted_is_left_out_only_where_damage_is_looked_for(archive, place):
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("DROP TABLE speakers")
    database.close()
    checked = status_of(archive, ["the speakers are gone"])
    assert (checked.articles, checked.speakers, checked.problems) == (2, 0, ("the speakers are gone",))
    with pytest.raises(sqlite3.DatabaseError):
        status_of(archive, None)
