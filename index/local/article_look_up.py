"""Looking up articles in the archive, and passages by their ids."""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from index.article import Article, ArticleInfo
from index.charspan import CharSpan
from index.folding import fold
from index.local.passage_rows import COLUMNS, COLUMNS_AS_READ, SOURCE, SOURCE_AS_READ, passage_from, unpack_spans
from index.passage import Passage, ReadArticle
from index.store import ArticleEntry

TEXTS_REMEMBERED = 64
"""Articles whose text is kept at hand; an article never changes under its key."""

PASSAGES_REMEMBERED = 4096
"""Passages that are kept at hand: one answer looks at those of a speaker several times, and the next one does again."""


class ArticleLookUp:
    """Articles by their ids, passages by theirs."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._texts: OrderedDict[int, tuple[ArticleInfo, str]] = OrderedDict()
        self._passages: dict[tuple[Any, ...], Passage] = {}
        """By their rows: what was corrected since is another row."""

    def articles(self) -> tuple[ArticleEntry, ...]:
        """Return all articles, the newest first."""
        rows = self._database.execute(
            "SELECT id, title, published, publisher, url, author, statements FROM articles "
            "ORDER BY published DESC, key DESC"
        )
        return tuple(ArticleEntry(_info(*info), author, statements) for *info, author, statements in rows)

    def publishers(self) -> tuple[str, ...]:
        """Return who published articles, the one with the most first."""
        rows = self._database.execute(
            "SELECT publisher FROM articles WHERE publisher IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
        )
        return tuple(str(publisher) for (publisher,) in rows)

    def published_between(self) -> tuple[date, date] | None:
        """Return the days of the oldest and the newest article; None where no day is known."""
        oldest, newest = (
            self._database.execute(f"SELECT {least_or_most}(published) FROM articles").fetchone()[0]
            for least_or_most in ("min", "max")
        )
        return (date.fromisoformat(oldest), date.fromisoformat(newest)) if oldest else None

    def article(self, article_id: str) -> Article | None:
        """Return one article with its text."""
        row = self._database.execute(
            "SELECT id, text, title, published, publisher, author, url FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return None
        id, text, title, published, *rest = row
        return Article(id, text, title, published and date.fromisoformat(published), *rest)

    def reading_of(self, article_id: str) -> ReadArticle | None:
        """Return an article as it was put in, before all corrections."""
        article = self.article(article_id)
        if article is None:
            return None
        rows = self._database.execute(
            f"SELECT {COLUMNS_AS_READ} FROM {SOURCE_AS_READ} JOIN articles a "
            "ON p.id >= a.first_passage AND p.id < a.end_passage WHERE a.id = ? ORDER BY p.id",
            (article_id,),
        )
        info = ArticleInfo.of(article)
        passages = (passage_from(row, info, article.text) for row in rows)
        return ReadArticle(
            article,
            self.sentences_of(article_id),
            tuple(replace(passage, id=0, speaker_id=None) for passage in passages),
        )

    def sentences_of(self, article_id: str) -> tuple[CharSpan, ...]:
        """Return where the sentences of an article stand, in text order."""
        row = self._database.execute("SELECT sentences FROM articles WHERE id = ?", (article_id,)).fetchone()
        return unpack_spans(row[0]) if row else ()

    def fingerprints(self) -> dict[str, str]:
        """Return the fingerprint of each article by id."""
        return dict(self._database.execute("SELECT id, fingerprint FROM articles").fetchall())

    def fingerprint_of(self, article_id: str) -> str | None:
        """Return the fingerprint of one article."""
        row = self._database.execute("SELECT fingerprint FROM articles WHERE id = ?", (article_id,)).fetchone()
        return row and str(row[0])

    def have_word(self, word: str) -> bool:
        """Say whether the text of an article has the word just as it is, case and accents apart."""
        row = self._database.execute("SELECT 1 FROM words WHERE word = ?", (fold(word),)).fetchone()
        return row is not None

    def passages_of(self, article_id: str) -> tuple[Passage, ...]:
        """Return the passages of an article, in text order."""
        row = self._database.execute(
            "SELECT first_passage, end_passage FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return ()
        kept = self._database.execute("SELECT id FROM passages WHERE id >= ? AND id < ? AND NOT rejected", row)
        return self.passages(sorted(id for (id,) in kept.fetchall()))

    def passages(self, ids: Iterable[int]) -> tuple[Passage, ...]:
        """Return the passages of these ids, in this order."""
        wanted = list(ids)
        rows = self._database.execute(
            f"SELECT {COLUMNS} FROM {SOURCE} WHERE p.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
        )
        by_id = {row[0]: row for row in rows}
        return tuple([self._passage(by_id[id]) for id in wanted])

    def texts_of(self, passages: Sequence[int]) -> dict[int, str]:
        """Return the texts of passages by their ids, which are in order."""
        rows = self._database.execute(
            'SELECT id, article, start, "end" FROM passages WHERE id IN (SELECT value FROM json_each(?))',
            (json.dumps(passages),),
        ).fetchall()
        return {id: self._text(key)[1][start:end] for id, key, start, end in rows}

    def _passage(self, row: tuple[Any, ...]) -> Passage:
        known = self._passages.get(row)
        if known is None:
            if len(self._passages) >= PASSAGES_REMEMBERED:
                self._passages.clear()
            known = self._passages[row] = passage_from(row, *self._text(row[1]))
        return known

    def _text(self, key: int) -> tuple[ArticleInfo, str]:
        if key in self._texts:
            self._texts.move_to_end(key)
            return self._texts[key]
        *info, text = self._database.execute(
            "SELECT id, title, published, publisher, url, text FROM articles WHERE key = ?", (key,)
        ).fetchone()
        self._texts[key] = _info(*info), text
        if len(self._texts) > TEXTS_REMEMBERED:
            self._texts.popitem(last=False)
        return self._texts[key]


def _info(id: str, title: str, published: str | None, publisher: str | None, url: str | None) -> ArticleInfo:
    return ArticleInfo(id, title, date.fromisoformat(published) if published else None, publisher, url)
