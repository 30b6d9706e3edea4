"""Answering a Search from the archive: which passages fit, in which order; words are asked of the full-text index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from index.folding import DETERMINERS, fold
from index.local.days import number_of
from index.local.word_search import WordSearch
from index.search import Order, Search

FindWords = Callable[[WordSearch], dict[int, float]]
"""Asks the full-text index: ids of the passages that fit, and how well."""

NEWEST_FIRST = "p.day DESC, p.id"
"""Larger ids are later in their article; a day that is not known comes last."""

WORDS_LOOKED_UP = 100
"""Of an addressee or a medium: none has so many, and SQLite takes no more than 1,000 conditions."""


def search_ids(
    database: sqlite3.Connection, search: Search, find_words: FindWords
) -> tuple[list[int], list[float], int]:
    """Return the ids on the page that `search` asks for, beside them how well the words fit, and the total."""
    conditions = _Conditions(database, search)
    if not conditions.possible:
        return [], [], 0
    if not search.topic and search.phrase is None:
        ids, total = _by_look_up(database, search, conditions, find_words)
        return ids, [], total
    scores = find_words(WordSearch(search.topic, search.any_word, search.phrase, search.attributed, search.near))
    for id in _without(search, find_words):
        scores.pop(id, None)
    rows = conditions.fitting(scores)
    if search.order is Order.BEST:
        rows.sort(key=lambda row: -scores[row[0]])  # stable: of equals, the newest first
    page = [row[0] for row in _page(rows, search)]
    return page, [scores[id] for id in page], len(rows)


def count_found(database: sqlite3.Connection, search: Search, find_words: FindWords, by: str) -> list[tuple[int, int]]:
    """Return how many of all passages that fit there are for each value of the column `by`, but NULL."""
    counts = f"SELECT {by}, count(*) FROM passages p WHERE {by} IS NOT NULL AND"
    conditions = _Conditions(database, search)
    if search.topic or search.without_topic or search.phrase is not None:
        ids, _, _ = search_ids(database, replace(search, limit=0, offset=0), find_words)
        return database.execute(
            f"{counts} p.id IN (SELECT value FROM json_each(?)) GROUP BY 1", (json.dumps(ids),)
        ).fetchall()
    if not conditions.possible:
        return []
    return database.execute(f"{counts} {conditions.sql} GROUP BY 1", conditions.values).fetchall()


def _by_look_up(
    database: sqlite3.Connection, search: Search, conditions: _Conditions, find_words: FindWords
) -> tuple[list[int], int]:
    if left_out := _without(search, find_words):
        rows = [row for row in conditions.fitting(None) if row[0] not in left_out]
        return [row[0] for row in _page(rows, search)], len(rows)
    where = conditions.sql
    limit = search.limit or -1
    rows = database.execute(
        f"SELECT p.id FROM passages p WHERE {where} ORDER BY {NEWEST_FIRST} LIMIT ? OFFSET ?",
        (*conditions.values, limit, search.offset),
    ).fetchall()
    if search.limit == 0 and search.offset == 0:
        return [row[0] for row in rows], len(rows)
    return [row[0] for row in rows], _total(database, search, conditions)


def _total(database: sqlite3.Connection, search: Search, conditions: _Conditions) -> int:
    nothing_else = Search(order=search.order, limit=search.limit, offset=search.offset)
    if len(search.speakers) == 1 and replace(search, speakers=()) == nothing_else:
        # The most frequent question of all, and the register has counted already.
        row = database.execute("SELECT statements FROM speakers WHERE id = ?", search.speakers).fetchone()
        return int(row[0]) if row else 0
    row = database.execute(f"SELECT count(*) FROM passages p WHERE {conditions.sql}", conditions.values).fetchone()
    return int(row[0])


def _without(search: Search, find_words: FindWords) -> set[int]:
    if not search.without_topic:
        return set()
    return set(find_words(WordSearch(search.without_topic, attributed=search.attributed, near=False)))


def _page(rows: list[tuple[Any, ...]], search: Search) -> list[tuple[Any, ...]]:
    return rows[search.offset : search.offset + search.limit] if search.limit else rows[search.offset :]


class _Conditions:
    """Everything in a search that is no word of the text, as SQL over `passages p`."""

    def __init__(self, database: sqlite3.Connection, search: Search) -> None:
        self._database = database
        self.possible = True
        self._parts = ["NOT p.rejected"]
        self.values: list[Any] = []
        if search.attributed is not None:
            self._add(f"p.number IS {'NOT ' if search.attributed else ''}NULL")
        self._one_of("p.speaker", search.speakers)
        if search.speakers:
            self._add("p.speaker IS NOT NULL")
        if search.without_speakers:
            self._add("(p.speaker IS NULL OR p.speaker NOT IN (SELECT value FROM json_each(?)))",
                      json.dumps(search.without_speakers))  # fmt: skip
        self._one_of("p.id", search.passages)
        if search.without_passages:
            self._add("p.id NOT IN (SELECT value FROM json_each(?))", json.dumps(search.without_passages))
        self._one_of("p.kind", search.kinds)
        self._one_of("p.stance", search.stances)
        if search.since:
            self._add("p.day >= ?", number_of(search.since))
        if search.until:
            self._add("p.day <= ?", number_of(search.until))
        self._add_words("addressee", search.addressee)
        self._add_words("medium", search.medium)
        if search.articles:
            self._in_articles("id", search.articles)
        if search.outlet is not None:
            self._in_articles("publisher", self._publishers(search.outlet))

    @property
    def sql(self) -> str:
        return " AND ".join(self._parts)

    def fitting(self, ids: Iterable[int] | None) -> list[tuple[Any, ...]]:
        """Return `(id,)` of all that fit, the newest first; only of `ids`, if given."""
        parts, values = self.sql, list(self.values)
        if ids is not None:
            parts += " AND p.id IN (SELECT value FROM json_each(?))"
            values.append(json.dumps(list(ids)))
        return self._database.execute(
            f"SELECT p.id FROM passages p WHERE {parts} ORDER BY {NEWEST_FIRST}", values
        ).fetchall()

    def _add(self, part: str, *values: Any) -> None:
        self._parts.append(part)
        self.values += values

    def _one_of(self, column: str, wanted: tuple[Any, ...]) -> None:
        if len(wanted) == 1:
            self._add(f"{column} = ?", wanted[0])
        elif wanted:
            self._add(f"{column} IN (SELECT value FROM json_each(?))", json.dumps(wanted))

    def _add_words(self, role: str, words: str | None) -> None:
        if words is None:
            return
        wanted = [word for word in fold(words).split() if word not in DETERMINERS]
        self.possible &= bool(wanted)
        for word in list(dict.fromkeys(wanted))[:WORDS_LOOKED_UP]:
            self._add("p.id IN (SELECT passage FROM circumstances WHERE role = ? AND word = ?)", role, word)

    def _in_articles(self, column: str, wanted: tuple[str, ...]) -> None:
        """Passages are found by their article's range of ids; there is no index by article."""
        ranges = self._database.execute(
            f"SELECT first_passage, end_passage FROM articles WHERE {column} IN (SELECT value FROM json_each(?))",
            (json.dumps(wanted),),
        ).fetchall()
        self.possible &= bool(ranges)
        if len(ranges) == 1:
            self._add("p.id >= ? AND p.id < ?", *ranges[0])
        elif ranges:
            self._add(f"p.article IN (SELECT key FROM articles WHERE {column} IN (SELECT value FROM json_each(?)))",
                      json.dumps(wanted))  # fmt: skip

    def _publishers(self, words: str) -> tuple[str, ...]:
        wanted = {word for word in fold(words).split() if word not in DETERMINERS}
        rows = self._database.execute("SELECT DISTINCT publisher FROM articles WHERE publisher IS NOT NULL")
        return tuple(publisher for (publisher,) in rows if wanted and wanted <= set(fold(publisher).split()))
