"""Answering a Search from the archive: which passages fit, in which order; words are asked of the full-text index."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from index.folding import DETERMINERS, fold
from index.local.days import number_of
from index.local.word_search import Hits, WordSearch
from index.search import Order, Search

FindWords = Callable[[WordSearch], Hits]
"""Asks the full-text index."""

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
    hits = _hits(conditions, search, find_words)
    page = (hits.best if search.order is Order.BEST else hits.newest)(search.limit, search.offset)
    return [id for id, _ in page], [score for _, score in page], len(hits)


def count_by_speaker(database: sqlite3.Connection, search: Search, find_words: FindWords) -> dict[int, int]:
    """Return how many of all passages that fit are of each speaker; those of nobody are left out."""
    conditions = _Conditions(database, search)
    if not conditions.possible:
        return {}
    if search.topic or search.phrase is not None:
        where, values = (
            "p.id IN (SELECT value FROM json_each(?))",
            [json.dumps(_hits(conditions, search, find_words).ids)],
        )
    else:
        conditions.leave_out(_without(search, find_words))
        where, values = conditions.sql, conditions.values
    rows = database.execute(
        f"SELECT p.speaker, count(*) FROM passages p WHERE p.speaker IS NOT NULL AND {where} GROUP BY 1", values
    )
    return dict(rows.fetchall())


def count_by_month(database: sqlite3.Connection, search: Search, find_words: FindWords) -> dict[int, int]:
    """Return how many of all passages that fit are of each month (202311); days not known are left out."""
    if _is_one_speaker(search):
        return dict(
            database.execute("SELECT month, statements FROM months WHERE speaker = ?", search.speakers).fetchall()
        )
    conditions = _Conditions(database, search)
    if not conditions.possible:
        return {}
    if search.topic or search.phrase is not None:
        days = Counter(_hits(conditions, search, find_words).days)
    else:
        conditions.leave_out(_without(search, find_words))
        rows = database.execute(
            f"SELECT p.day, count(*) FROM passages p WHERE p.day IS NOT NULL AND {conditions.sql} GROUP BY p.day",
            conditions.values,
        )
        days = Counter(dict(rows.fetchall()))
    months: Counter[int] = Counter()
    for day, count in days.items():
        months[day // 100] += count
    months.pop(0, None)
    return dict(months)


def _hits(conditions: _Conditions, search: Search, find_words: FindWords) -> Hits:
    """Return the passages that have the words and meet the conditions, whichever is quicker to look for first."""
    among = conditions.fitting() if conditions.are_narrow else None
    hits = find_words(WordSearch(search.topic, search.any_word, search.phrase, search.attributed, search.near, among))
    hits = hits.without(_without(search, find_words))
    if among is not None:
        return hits
    if conditions.are_only_days:
        return hits.without(conditions.rejected()).between(number_of(search.since), number_of(search.until))
    return hits.only(set(conditions.fitting(hits.ids)))


def _by_look_up(
    database: sqlite3.Connection, search: Search, conditions: _Conditions, find_words: FindWords
) -> tuple[list[int], int]:
    conditions.leave_out(_without(search, find_words))
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
    if _is_one_speaker(search):
        row = database.execute("SELECT statements FROM speakers WHERE id = ?", search.speakers).fetchone()
        return int(row[0]) if row else 0
    row = database.execute(f"SELECT count(*) FROM passages p WHERE {conditions.sql}", conditions.values).fetchone()
    return int(row[0])


def _is_one_speaker(search: Search) -> bool:
    """Say whether everything of one speaker is asked for: the most frequent question, for which all is counted."""
    nothing_else = Search(order=search.order, limit=search.limit, offset=search.offset)
    return len(search.speakers) == 1 and replace(search, speakers=()) == nothing_else


def _without(search: Search, find_words: FindWords) -> set[int]:
    if not search.without_topic:
        return set()
    return set(find_words(WordSearch(search.without_topic, attributed=search.attributed, near=False)).ids)


class _Conditions:
    """Everything in a search that is no word of the text, as SQL over `passages p`."""

    def __init__(self, database: sqlite3.Connection, search: Search) -> None:
        self._database = database
        self.possible = True
        self.are_narrow = bool(
            search.speakers or search.passages or search.articles or search.addressee or search.medium
        )
        """Few passages meet them, and the archive has an index that finds these."""
        self.are_only_days = not (
            search.kinds or search.stances or search.outlet or search.without_speakers or search.without_passages
        )
        """If they are not narrow: nothing is asked for that the full-text index does not know."""
        self._parts = ["NOT p.rejected"]
        self.values: list[Any] = []
        of_somebody = bool(search.speakers) and search.attributed
        if search.attributed is not None and not of_somebody:  # else it goes without saying, and without looking
            self._add(f"p.number IS {'NOT ' if search.attributed else ''}NULL")
        if search.speakers:
            self._one_of("p.speaker", search.speakers)
            self._add("p.speaker IS NOT NULL")
        if search.without_speakers:
            self._add("(p.speaker IS NULL OR p.speaker NOT IN (SELECT value FROM json_each(?)))",
                      json.dumps(search.without_speakers))  # fmt: skip
        self._one_of("p.id", search.passages)
        self.leave_out(search.without_passages)
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

    def fitting(self, ids: Iterable[int] | None = None) -> list[int]:
        """Return the ids of all that fit; only of `ids`, if given."""
        parts, values = self.sql, list(self.values)
        if ids is not None:
            parts += " AND p.id IN (SELECT value FROM json_each(?))"
            values.append(json.dumps(list(ids)))
        return [id for (id,) in self._database.execute(f"SELECT p.id FROM passages p WHERE {parts}", values)]

    def rejected(self) -> set[int]:
        """Return the ids of what users said is no statement."""
        return {id for (id,) in self._database.execute("SELECT id FROM passages WHERE rejected")}

    def leave_out(self, ids: Collection[int]) -> None:
        """Let these not fit."""
        if ids:
            self._add("p.id NOT IN (SELECT value FROM json_each(?))", json.dumps(list(ids)))

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
