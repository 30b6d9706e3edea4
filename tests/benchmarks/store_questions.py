"""What the benchmark of the store asks, with the times that it should take, and the same asked of SQLite FTS5."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from generated import Newsroom

from index.local.local_store import LocalStore
from index.search import Order, Search, Topic

Ask = Callable[[int], object]
"""Asks the question once more, about something else for each number."""

FREQUENT_WORDS = slice(30, 3_000)
"""Of all words, the frequent ones first: those that are topics. What is more frequent is "the" and "of"."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and how many milliseconds it may take at a million passages: in the median, and in 95 of 100."""

    name: str
    p50: float
    p95: float
    ask: Ask
    beside: Ask | None = None
    """The same, asked of FTS5, where it can be."""


class Questions:
    """Questions about a generated archive."""

    def __init__(self, store: LocalStore, newsroom: Newsroom, beside: sqlite3.Connection, rounds: int) -> None:
        self._store = store
        self._beside = beside
        self._names = newsroom.names
        pick = random.Random(2)
        self._speakers = [entry.id for entry in store.speakers(limit=2_000)]
        self._frequent_words = newsroom.words[FREQUENT_WORDS]
        self._topics = [pick.choices(self._frequent_words, k=3) for _ in range(rounds + 1)]
        self._articles = [entry.info.id for entry in pick.choices(store.articles(), k=rounds + 1)]
        sentences = [store.passages_of(id)[2].text.rstrip(".").split()[3:] for id in self._articles]
        self._phrases = [" ".join(words[:4]) for words in sentences]
        self._wordings = [[*words[:3], pick.choice(newsroom.words), *words[4:10]] for words in sentences]

    def __iter__(self) -> Iterator[Question]:
        yield from self._look_ups()
        yield from self._about_speakers()
        yield from self._about_words()

    def _look_ups(self) -> Iterator[Question]:
        store, speakers = self._store, self._speakers
        since = date(2020, 1, 1)
        frequent, rare = (lambda i: speakers[i % 3]), (lambda i: speakers[-1 - i % 100])
        yield Question("a frequent speaker, newest ten", 1, 5, lambda i: store.search(Search((frequent(i),))))
        yield Question("a rare speaker", 1, 5, lambda i: store.search(Search((rare(i),))))
        yield Question("a speaker since a date", 1, 5, lambda i: store.search(Search((frequent(i),), since=since)))
        yield Question("an article's passages", 1, 5, lambda i: store.passages_of(self._articles[i]))
        yield Question("a timeline by month", 1, 5, lambda i: store.counts_by_month(Search((frequent(i),))))

    def _about_speakers(self) -> Iterator[Question]:
        store, names = self._store, self._names
        surname = [name.split()[1] for name in names]
        yield Question("speakers with counts, first page", 5, 20, lambda _: store.speakers(limit=20))
        yield Question("a speaker by surname", 5, 20, lambda i: store.speakers_named(surname[i]))
        yield Question("names near a misspelling", 5, 20, lambda i: store.speakers_near(names[i][:-1] + "x"))

    def _about_words(self) -> Iterator[Question]:
        store, topics, phrases, fts5 = self._store, self._topics, self._phrases, self._fts5
        best, frequent = Order.BEST, (lambda i: self._speakers[i % 3])
        yield Question(
            "speaker + two topic words", 15, 40,
            lambda i: store.search(Search((frequent(i),), topic=topic(topics[i][:2]))),
            lambda i: fts5(f"MATCH ? AND speaker = {frequent(i)} ORDER BY rank LIMIT 10", " ".join(topics[i][:2])),
        )  # fmt: skip
        yield Question(
            "three topic words, best ten", 80, 200,
            lambda i: store.search(Search(topic=topic(topics[i]), order=best)),
            lambda i: fts5("MATCH ? ORDER BY rank LIMIT 10", " ".join(topics[i])),
        )  # fmt: skip
        yield Question(
            "any of three topic words, best ten", 80, 200,
            lambda i: store.search(Search(topic=topic(topics[i]), any_word=True, order=best)),
            lambda i: fts5("MATCH ? ORDER BY rank LIMIT 10", " OR ".join(topics[i])),
        )  # fmt: skip
        yield Question(
            "one of the most frequent topics", 80, 200,
            lambda i: store.search(Search(topic=topic(self._frequent_words[i : i + 1]), order=best)),
            lambda i: fts5("MATCH ? ORDER BY rank LIMIT 10", self._frequent_words[i]),
        )  # fmt: skip
        yield Question(
            "who talked about a topic, with counts", 80, 200,
            lambda i: store.counts_by_speaker(Search(topic=topic(topics[i][:1]))),
            lambda i: fts5("MATCH ? GROUP BY speaker", topics[i][0], "speaker, count(*)"),
        )  # fmt: skip
        yield Question(
            "a phrase of four words", 80, 250,
            lambda i: store.search(Search(phrase=phrases[i])),
            lambda i: fts5("MATCH ? ORDER BY rank LIMIT 10", f'"{phrases[i]}"'),
        )  # fmt: skip
        yield Question(
            "a misremembered quotation of ten words", 80, 250,
            lambda i: store.search(Search(topic=topic(self._wordings[i]), any_word=True, order=best, limit=100)),
            lambda i: fts5("MATCH ? ORDER BY rank LIMIT 100", " OR ".join(self._wordings[i])),
        )  # fmt: skip
        yield Question("words near a misspelling", 5, 20, lambda i: store.words_near(topics[i][0] + "x"))

    def _fts5(self, condition: str, words: str, wanted: str = "rowid") -> list[object]:
        return self._beside.execute(f"SELECT {wanted} FROM passages WHERE passages {condition}", (words,)).fetchall()


def topic(words: list[str]) -> Topic:
    """Return words as a topic: all of them."""
    return tuple((word,) for word in words)
