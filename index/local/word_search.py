"""WordSearch: the part of a search that is about words, which the full-text index answers; and what it finds."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Container
from dataclasses import dataclass
from itertools import compress
from typing import Any, TypeVar

from index.search import Topic

T = TypeVar("T", bound=tuple[Any, ...])


@dataclass(frozen=True, slots=True)
class WordSearch:
    """There is a topic, or a phrase, or both must hold."""

    topic: Topic = ()
    any_word: bool = False
    phrase: str | None = None
    attributed: bool | None = True
    near: bool = True
    """Words beside the passage and in the title count, a little."""
    among: Collection[int] | None = None
    """Ids of passages: only among these."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Passages with the words: their ids, beside each how well the words fit, and its day (0: not known)."""

    ids: list[int]
    scores: list[float]
    days: list[int]

    def __len__(self) -> int:
        return len(self.ids)

    def only(self, kept: Container[int]) -> Hits:
        """Return those whose ids are `kept`."""
        return self._where([id in kept for id in self.ids])

    def without(self, gone: Container[int]) -> Hits:
        """Return those whose ids are not `gone`."""
        return self._where([id not in gone for id in self.ids]) if gone else self

    def between(self, since: int | None, until: int | None) -> Hits:
        """Return those of the days from `since` to `until`, both inclusive."""
        if since is None and until is None:
            return self
        first, last = since or 1, until or 99_999_999
        return self._where([first <= day <= last for day in self.days])

    def newest(self, limit: int, offset: int) -> list[tuple[int, float]]:
        """Return a page of ids and scores, the newest first (limit 0: all)."""
        order = [(-day, id, score) for id, score, day in zip(self.ids, self.scores, self.days, strict=True)]
        return [(id, score) for _, id, score in _page(order, limit, offset)]

    def best(self, limit: int, offset: int) -> list[tuple[int, float]]:
        """Return a page of ids and scores, the best first and the newest of equals (limit 0: all)."""
        least = 0.0
        if limit and limit + offset < len(self):
            least = heapq.nlargest(limit + offset, self.scores)[-1]
        order = [
            (-score, -day, id)
            for id, score, day in zip(self.ids, self.scores, self.days, strict=True)
            if score >= least
        ]
        return [(id, -score) for score, _, id in _page(order, limit, offset)]

    def _where(self, keep: list[bool]) -> Hits:
        ids, days = (list(compress(column, keep)) for column in (self.ids, self.days))
        return Hits(ids, list(compress(self.scores, keep)), days)


def _page(order: list[T], limit: int, offset: int) -> list[T]:
    return heapq.nsmallest(limit + offset, order)[offset:] if limit else sorted(order)[offset:]
