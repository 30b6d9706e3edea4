"""Whoosh finds: words and phrases -> ids of passages, with how well they fit.

How much a word counts by where it stands is in `PLACE_WEIGHTS`; what is indexed, in `fulltext_documents.py`.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh.index import FileIndex

from index.folding import fold_words
from index.fulltext_documents import SCHEMA, Where, stem
from index.whoosh_storage import GenerationStorage
from index.word_search import WordSearch

PLACE_WEIGHTS = {Where.CONTENT: 1.0, Where.SENTENCE: 0.6, Where.NEAR: 0.12, Where.TITLE: 0.08}
"""How much a word counts by where it stands; the best place decides."""

GROUP_BONUS = 4.0
"""How much each group of words that fits counts beside how rare its words are: two of three come before one."""

Places = dict[int, int]
"""Documents, and where in each the words stand (a `Where`)."""


class FullText:
    """One generation of the index, open for asking. It stays readable after a newer one has taken its place."""

    def __init__(self, folder: Path, generation: int) -> None:
        """Open a generation.

        Raises:
            OSError: its files are no longer there, or never were.
        """
        self.generation = generation
        self._reader = FileIndex(GenerationStorage(str(folder), generation), SCHEMA).reader()
        self._segments = [_Segment(segment) for segment, _ in self._reader.leaf_readers() if segment.doc_count_all()]

    def find(self, search: WordSearch) -> dict[int, float]:
        """Return the ids of the passages that fit, and how well."""
        groups = [Group.of(alternatives) for alternatives in search.topic]
        rarities = [self._rarity(group) for group in groups]
        phrase = None if search.phrase is None else Alternative.of(search.phrase)
        found: dict[int, float] = {}
        for segment in self._segments:
            scores: dict[int, float] | None = None
            if groups:
                scored = [
                    _scores(segment.places_of_group(group, search), rarity)
                    for group, rarity in zip(groups, rarities, strict=True)
                ]
                scores = _any(scored) if search.any_word else _all(scored)
            if phrase is not None:
                places = segment.places_of(phrase, search)
                exact = _scores(places, self._rarity(Group((phrase,))))
                scores = exact if scores is None else _all([scores, exact])
            found |= segment.passages_of(scores or {})
        return found

    def has_word(self, word: str) -> bool:
        """Say whether some form of `word` occurs."""
        ways = Alternative.of(word).ways
        return any(all(self._occurs(part) for part in way) for way in ways)

    def _occurs(self, word: str) -> bool:
        """Say whether a passage that is still there has the word."""
        return any(segment.has(word) for segment in self._segments)

    def count(self) -> int:
        """Return how many passages are indexed."""
        return int(self._reader.doc_count())

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    def _rarity(self, group: Group) -> float:
        passages = sum(
            min((self._reader.doc_frequency("words", word.encode()) for word in words), default=0)
            for alternative in group.alternatives
            for words in alternative.ways
        )
        return math.log1p(self._reader.doc_count_all() / (1 + passages))


@dataclass(frozen=True, slots=True)
class Alternative:
    """A word or a phrase, in all the ways to write it: "cease-fire" is "ceasefire" or "cease fire"."""

    ways: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, text: str) -> Alternative:
        """Return what to look for to find `text`."""
        words = fold_words(text)
        ways = [[stem(word.replace("-", "")) for word in words]]
        if any("-" in word for word in words):
            ways.append([stem(part) for word in words for part in word.split("-")])
        return cls(tuple(tuple(way) for way in ways if way))


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives: any of them is enough."""

    alternatives: tuple[Alternative, ...]

    @classmethod
    def of(cls, alternatives: Iterable[str]) -> Group:
        """Return the group of these words and phrases."""
        return cls(tuple(Alternative.of(text) for text in alternatives))


def _scores(places: Places, rarity: float) -> dict[int, float]:
    worth = GROUP_BONUS + rarity
    return {document: _WEIGHTS[where] * worth for document, where in places.items()}


def _all(scored: list[dict[int, float]]) -> dict[int, float]:
    fewest = min(scored, key=len)
    return {
        document: sum(scores[document] for scores in scored)
        for document in fewest
        if all(document in scores for scores in scored)
    }


def _any(scored: list[dict[int, float]]) -> dict[int, float]:
    found: dict[int, float] = {}
    for scores in scored:
        for document, score in scores.items():
            found[document] = found.get(document, 0.0) + score
    return found


class _Segment:
    """One segment of the index. Documents go by their numbers in it, and leave it as ids of passages."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self._passages = reader.column_reader("passage")

    def has(self, word: str) -> bool:
        return next(iter(self._postings("words", word, None)), None) is not None

    def passages_of(self, scores: dict[int, float]) -> dict[int, float]:
        passages = self._passages
        return {int(passages[document]): score for document, score in scores.items()}

    def places_of_group(self, group: Group, search: WordSearch) -> Places:
        found: Places = {}
        for alternative in group.alternatives:
            for document, where in self.places_of(alternative, search).items():
                found[document] = found.get(document, 0) | where
        return found

    def places_of(self, alternative: Alternative, search: WordSearch) -> Places:
        """Return where the alternative stands; of a phrase, only where it stands as one."""
        found: Places = {}
        for words in alternative.ways:
            if len(words) > 1:
                found |= self._phrase(words, search.attributed)
                continue
            if search.near and search.phrase is None:
                found |= dict(self._postings("around", words[0], search.attributed))
            found |= dict(self._postings("words", words[0], search.attributed))
        return found

    def _postings(self, field: str, word: str, attributed: bool | None) -> Iterable[tuple[int, int]]:
        term = word.encode()
        if (field, term) not in self._reader:
            return
        matcher = self._reader.postings(field, term)
        while matcher.is_active():
            where = int(matcher.weight())
            if attributed is None or bool(where & Where.BARE) is not attributed:
                yield matcher.id(), where
            matcher.next()

    def _phrase(self, words: tuple[str, ...], attributed: bool | None) -> Places:
        """Return where the words stand side by side, in this order."""
        if not all(("words", word.encode()) in self._reader for word in words):
            return {}
        rarest = min(set(words), key=lambda word: self._reader.doc_frequency("words", word.encode()))
        candidates = dict(self._postings("words", rarest, attributed))
        ends = dict.fromkeys(candidates)
        begun: dict[int, set[int]] | None = None
        for i, word in enumerate(words):
            begun = {
                document: {place - i for place in places} & begun[document] if begun is not None else set(places)
                for document, where, places in self._positions(word, sorted(ends))
                if begun is None or document in begun
            }
            ends = {document: None for document, places in begun.items() if places}
        return {document: candidates[document] for document in ends}

    def _positions(self, word: str, documents: list[int]) -> Iterable[tuple[int, int, array[int]]]:
        """Yield the places of a word in those of `documents` (ascending) that have it."""
        matcher = self._reader.postings("words", word.encode())
        for document in documents:
            if not matcher.is_active():
                return
            matcher.skip_to(document)
            if matcher.is_active() and matcher.id() == document:
                yield document, int(matcher.weight()), array("H", matcher.value())


def _weight(where: int) -> float:
    return max((weight for place, weight in PLACE_WEIGHTS.items() if where & place), default=0.0)


_WEIGHTS = tuple(map(_weight, range(32)))
