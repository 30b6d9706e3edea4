"""What can still be read of a damaged archive: its articles, each tried by itself."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from index.article import Article
from index.errors import ArticleError
from index.local.archive import MISREAD, Archive

COLUMNS = "id, text, title, published, publisher, author, url, checksum"


def readable_articles(archive: Archive) -> Iterator[Article | ArticleError]:
    """Yield the articles whose text is the one that was stored; in place of others, the reason.

    Articles are looked for by number, since a damaged page hides all that a walk would find behind it.
    """
    names = _names(archive.database)
    for key in range(1, max(_last_key(archive.database), *names, 0) + 1):
        try:
            article = _article(archive.database, key)
        except (sqlite3.DatabaseError, *MISREAD) as error:
            yield ArticleError(names.get(key, f"article number {key}"), f"cannot be read ({error})")
            continue
        if article is not None:
            yield article
        elif key in names:
            yield ArticleError(names[key], "is lost")


def _article(database: sqlite3.Connection, key: int) -> Article | ArticleError | None:
    row = database.execute(f"SELECT {COLUMNS} FROM articles WHERE key = ?", (key,)).fetchone()
    if row is None:
        return None
    id, text, title, published, publisher, author, url, checksum = row
    if zlib.crc32(text.encode("utf-8", "surrogatepass")) != checksum:
        return ArticleError(id, "has not the text that was stored")
    return Article(id, text, title, published and date.fromisoformat(published), publisher, author, url)


def _names(database: sqlite3.Connection) -> dict[int, str]:
    """Return the ids of articles by their numbers, as far as an index beside them tells."""
    names: dict[int, str] = {}
    with suppress(sqlite3.DatabaseError):
        # Those read before damage is met stay.
        names.update(database.execute("SELECT key, id FROM articles INDEXED BY sqlite_autoindex_articles_1"))
    return names


def _last_key(database: sqlite3.Connection) -> int:
    with suppress(sqlite3.DatabaseError):
        row = database.execute("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").fetchone()
        return int(row[0]) if row else 0
    return 0
