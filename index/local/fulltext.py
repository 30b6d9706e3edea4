"""Whoosh finds: words and phrases -> ids of passages, with how well they fit.

How much a word counts by where it stands is in `PLACE_WEIGHTS`; what is indexed, in `fulltext_documents.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from whoosh.index import FileIndex

from index.local.fulltext_documents import SCHEMA, Where, stems_in_order
from index.local.postings import read_postings
from index.local.whoosh_storage import GenerationStorage
from index.local.word_search import WordSearch

PLACE_WEIGHTS = {Where.CONTENT: 1.0, Where.SENTENCE: 0.6, Where.NEAR: 0.12, Where.TITLE: 0.08}
"""How much a word counts by where it stands; the best place decides."""

GROUP_BONUS = 4.0
"""How much each group of words that fits counts beside how rare its words are: two of three come before one."""

Places = dict[int, int]
"""Documents, and where in each the words stand (a `Where`)."""

LONGEST_TEXT = 50_000
"""Characters of a passage in which phrases are looked for; what is longer is no sentence that anybody wrote."""

TextOf = Callable[[int], str]
"""Returns the text of a passage by its id: whether words stand side by side is looked up there."""


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

    def find(self, search: WordSearch, text_of: TextOf) -> dict[int, float]:
        """Return the ids of the passages that fit, and how well."""
        groups = [Group.of(alternatives) for alternatives in search.topic]
        phrase = None if search.phrase is None else Group.of((search.phrase,))
        found: dict[int, float] = {}
        for segment in self._segments:
            places = [segment.places_of(group, search, text_of) for group in groups]
            scored = [_scores(one, self._rarity(group)) for one, group in zip(places, groups, strict=True)]
            scores = _any(scored) if search.any_word and scored else _all(scored)
            if phrase is not None:
                exact = segment.places_of(phrase, replace(search, near=False), text_of)
                scores = _all([_scores(exact, self._rarity(phrase)), *([scores] if groups else [])])
            found |= segment.passages_of(scores)
        return found

    def has_word(self, word: str) -> bool:
        """Say whether some form of `word` occurs."""
        return any(all(self._occurs(part) for part in way) for way in Alternative.of(word).ways)

    def _occurs(self, word: str) -> bool:
        """Say whether a passage that is still there has the word."""
        return any(segment.has(word) for segment in self._segments)

    def passages(self) -> set[int]:
        """Return the ids of all passages, having read everything there is: what cannot be read, raises."""
        for field, term in self._reader.all_terms():
            for _ in self._reader.postings(field, term).all_ids():
                pass
        return {passage for segment in self._segments for passage in segment.passages()}

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
        return cls(tuple(way for way in stems_in_order(text) if way))


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
    fewest = min(scored, key=len, default={})
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
        self._passages = reader.column_reader("passage", translate=False).values()
        self._origins = reader.column_reader("origin", translate=False).values()

    def passages(self) -> Iterable[int]:
        return (self._passages[document] for document in self._reader.all_doc_ids())

    def passages_of(self, scores: dict[int, float]) -> dict[int, float]:
        passages = self._passages
        return {passages[document]: score for document, score in scores.items()}

    def has(self, word: str) -> bool:
        return bool(read_postings(self._reader, "words", word))

    def places_of(self, group: Group, search: WordSearch, text_of: TextOf) -> Places:
        """Return where one of the group stands."""
        found: Places = {}
        for alternative in group.alternatives:
            for words in alternative.ways:
                places = self._word(words[0]) if len(words) == 1 else self._phrase(words, text_of)
                for document, where in places.items():
                    found[document] = found.get(document, 0) | where
                if search.near:
                    self._add_titles(words, found)
        if search.near:
            self._add_neighbours(found)
        return self._attributed(found, search.attributed)

    def _phrase(self, words: tuple[str, ...], text_of: TextOf) -> Places:
        """Return where the words stand side by side, in this order."""
        by_rarity = sorted(set(words), key=lambda word: self._reader.doc_frequency("words", word.encode()))
        candidates: Places | None = None
        for word in by_rarity:
            candidates = self._with_word(word, candidates)
        return {
            document: where for document, where in (candidates or {}).items() if self._has(words, document, text_of)
        }

    def _has(self, words: tuple[str, ...], document: int, text_of: TextOf) -> bool:
        text = text_of(self._passages[document])[:LONGEST_TEXT]
        return any(_stand_side_by_side(words, stems) for stems in stems_in_order(text))

    def _with_word(self, word: str, candidates: Places | None) -> Places:
        """Return those of `candidates` that have the word; all that have it, where there are no candidates yet."""
        if candidates is None:
            return self._word(word)
        if not candidates or ("words", word.encode()) not in self._reader:
            return {}
        found: Places = {}
        matcher = self._reader.postings("words", word.encode())
        for document, where in candidates.items():
            if not matcher.is_active():
                break
            matcher.skip_to(document)
            if matcher.is_active() and matcher.id() == document:
                found[document] = where
        return found

    def _word(self, word: str) -> Places:
        return read_postings(self._reader, "words", word)

    def _add_titles(self, words: tuple[str, ...], found: Places) -> None:
        """Add the passages of articles with all of `words` in the title."""
        titles = [set(read_postings(self._reader, "title", word)) for word in words]
        origins = self._origins
        for document in set.intersection(*titles):
            article = origins[document] >> 1
            while document < len(origins) and origins[document] >> 1 == article:
                found[document] = found.get(document, 0) | Where.TITLE
                document += 1

    def _add_neighbours(self, found: Places) -> None:
        """Add the passages right before and after those found, in the same article."""
        origins, last = self._origins, len(self._origins) - 1
        own = [document for document, where in found.items() if where & (Where.CONTENT | Where.SENTENCE)]
        for document in own:
            article = origins[document] >> 1
            if document and origins[document - 1] >> 1 == article:
                found[document - 1] = found.get(document - 1, 0) | Where.NEAR
            if document < last and origins[document + 1] >> 1 == article:
                found[document + 1] = found.get(document + 1, 0) | Where.NEAR

    def _attributed(self, found: Places, attributed: bool | None) -> Places:
        if attributed is None:
            return found
        origins = self._origins
        return {document: where for document, where in found.items() if bool(origins[document] & 1) is not attributed}


def _stand_side_by_side(words: tuple[str, ...], text: tuple[str, ...]) -> bool:
    return any(text[start : start + len(words)] == words for start, word in enumerate(text) if word == words[0])


def _weight(where: int) -> float:
    return max((weight for place, weight in PLACE_WEIGHTS.items() if where & place), default=0.0)


_WEIGHTS = tuple(map(_weight, range(32)))
