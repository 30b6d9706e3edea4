"""What an update changes in the full-text index, gathered until the archive is about to commit."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from index.article import ArticleInfo
from index.local.passage_rows import COLUMNS, SOURCE, passage_from, unpack_spans
from index.passage import ReadArticle

if TYPE_CHECKING:
    from index.local.fulltext_documents import IndexedArticle

FOLDER = "whoosh"
"""The folder of the full-text index, in the store's."""

REMEMBERED = "fulltext"
"""The archive's name for the generation that belongs to it."""


class FullTextChanges:
    """Gather with `remove` and `add`, then `prepare`, then `keep` what the archive has committed to."""

    def __init__(self, place: Path, generation: int | None) -> None:
        """Begin from `generation`; None: there is no index yet."""
        self._folder = place / FOLDER
        self._generation = generation
        self._removed: list[int] = []
        self._added: list[IndexedArticle] = []
        self._is_prepared = False

    def remove(self, key: int | None) -> None:
        """Take out the article of this key, if any."""
        if key is not None:
            self._removed.append(key)

    def add(self, key: int, read: ReadArticle, first_id: int) -> None:
        """Put an article in."""
        from index.local.fulltext_documents import IndexedArticle  # imports Whoosh, which answering rarely needs

        article = read.article
        self._added.append(IndexedArticle(key, article.title, article.text, read.sentences, read.passages, first_id))

    def prepare(self, database: sqlite3.Connection, *, afresh: bool = False) -> int | None:
        """Write the next generation, and return its number; None where nothing changes.

        `database` already has everything that belongs to it: an index that cannot be read is made afresh from there.
        """
        if not (self._removed or self._added or afresh):
            return None
        if not afresh and self._generation is not None:
            try:
                return self._prepare(self._generation, self._added)
            except MemoryError:
                raise
            except Exception as error:
                if isinstance(error, OSError) and error.errno != errno.ENOENT:
                    raise
                # Whatever a damaged index makes Whoosh stumble over: the archive has all that is needed for a new one.
        return self._prepare(None, articles_in(database))

    def keep(self, generation: int | None) -> None:
        """Delete all but the generation that the archive has committed to, now or before."""
        if self._is_prepared and generation is not None:
            from index.local.whoosh_storage import GenerationStorage

            with suppress(Exception):  # what cannot be read is made anew when it is needed, and what is left, deleted
                GenerationStorage(str(self._folder), generation).keep()

    def _prepare(self, generation: int | None, articles: Iterable[IndexedArticle]) -> int:
        from index.local.fulltext_update import FullTextUpdate

        self._is_prepared = True
        if generation is None:
            update = FullTextUpdate(self._folder, self._generation or 0, afresh=True)
        else:
            update = FullTextUpdate(self._folder, generation)
            update.remove(self._removed)
        for article in articles:
            update.add(article)
        return update.prepare()


def articles_in(database: sqlite3.Connection) -> Iterator[IndexedArticle]:
    """Yield everything of the archive as the full-text index wants it."""
    from index.local.fulltext_documents import IndexedArticle

    for key, id, title, published, text, sentences, first, end in database.execute(
        "SELECT key, id, title, published, text, sentences, first_passage, end_passage FROM articles ORDER BY key"
    ):
        rows = database.execute(
            f"SELECT {COLUMNS} FROM {SOURCE} WHERE p.id >= ? AND p.id < ? ORDER BY p.id", (first, end)
        )
        info = ArticleInfo(id, title, published and date.fromisoformat(published))
        passages = tuple(passage_from(row, info, text) for row in rows)
        yield IndexedArticle(key, title, text, unpack_spans(sentences), passages, first)
