"""Whoosh finds: words and phrases -> ids of passages, with how well they fit.

How much a word counts by where it stands is in `PLACE_WEIGHTS`; what is indexed, in `fulltext_documents.py`; how it is
looked for, in `segment_search.py`.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from pathlib import Path

from whoosh.index import FileIndex

from index.local.fulltext_documents import SCHEMA, Where
from index.local.segment_search import Places, SegmentSearch, TextsOf
from index.local.whoosh_codec import open_segment
from index.local.whoosh_storage import GenerationStorage
from index.local.word_groups import Alternative, Group
from index.local.word_search import Hits, WordSearch

PLACE_WEIGHTS = {Where.CONTENT: 1.0, Where.SENTENCE: 0.6, Where.NEAR: 0.12, Where.TITLE: 0.08}
"""How much a word counts by where it stands; the best place decides."""

GROUP_BONUS = 4.0
"""How much each group of words that fits counts beside how rare its words are: two of three come before one."""

COMMON = 20_000
COMMON_SHARE = 0.05
"""Words of more passages than both tell little beside a rarer one: where any word is enough, they rank what the rarer
ones find, and find nothing themselves. Beside several rarer ones they tell nothing."""
SEVERAL = 3

MANY = 50_000
"""Where any word is enough and so many passages have one, more than people read, only their own words count."""

Scores = dict[int, float]
"""Documents, and how well each fits."""


class FullText:
    """One generation of the index, open for asking. It stays readable after a newer one has taken its place."""

    def __init__(self, folder: Path, generation: int) -> None:
        """Open a generation.

        Raises:
            OSError: its files are no longer there, or never were.
        """
        self.generation = generation
        self._storage = GenerationStorage(str(folder), generation)
        self._reader = FileIndex(self._storage, SCHEMA).reader()
        self._leaves = [leaf for leaf, _ in self._reader.leaf_readers() if leaf.doc_count_all()]
        self._segments = [SegmentSearch(leaf) for leaf in self._leaves]

    def find(self, search: WordSearch, texts_of: TextsOf) -> Hits:
        """Return the passages that fit."""
        groups = _Groups(search, self)
        hits = Hits([], [], [])
        for segment in self._segments:
            scores = groups.scores_in(segment, texts_of)
            hits.ids.extend(segment.passages_of(scores))
            hits.scores.extend(scores.values())
            hits.days.extend(segment.days_of(scores))
        return hits

    def has_word(self, word: str) -> bool:
        """Say whether some form of `word` occurs."""
        return any(all(map(self._has, way)) for way in Alternative.of(word).ways)

    def _has(self, word: str) -> bool:
        return any(segment.has(word) for segment in self._segments)

    def passages(self) -> set[int]:
        """Return the ids of all passages, having read everything there is: what is damaged, raises."""
        for leaf in self._leaves:
            open_segment(self._storage, leaf.segment()).verify()
        return {passage for segment in self._segments for passage in segment.passages()}

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    def frequency(self, group: Group) -> int:
        """Return how many passages may have one of a group, at most."""
        return sum(
            min((sum(segment.frequency(word) for segment in self._segments) for word in way), default=0)
            for way in group.ways
        )

    def __len__(self) -> int:
        return int(self._reader.doc_count_all())


class _Groups:
    """What a search looks for, the rarest first."""

    def __init__(self, search: WordSearch, full_text: FullText) -> None:
        self._search = search
        self._size = len(full_text)
        frequencies = {group: full_text.frequency(group) for group in map(Group.of, search.topic)}
        self._topic = sorted(frequencies, key=frequencies.__getitem__)
        self._phrase = None if search.phrase is None else Group.of((search.phrase,))
        if self._phrase is not None:
            frequencies[self._phrase] = full_text.frequency(self._phrase)
        self._worth = {group: GROUP_BONUS + self._rarity(frequency) for group, frequency in frequencies.items()}
        self._near = search.near
        self._ranking: set[Group] = set()
        if search.any_word:
            self._leave_common_words(frequencies)

    def _leave_common_words(self, frequencies: Mapping[Group, int]) -> None:
        common = max(COMMON, COMMON_SHARE * self._size)
        finding = [group for group in self._topic if 0 < frequencies[group] <= common]
        if finding:
            self._ranking = set(self._topic).difference(finding)
        if len(finding) >= SEVERAL:
            self._topic = finding
            self._near = self._near and sum(map(frequencies.__getitem__, finding)) < MANY

    def scores_in(self, segment: SegmentSearch, texts_of: TextsOf) -> Scores:
        search = self._search
        among: Collection[int] | None = None
        if search.among is not None:
            among = segment.documents_of(search.among)

        def scored(group: Group, among: Collection[int] | None, near: bool) -> Scores:
            attributed = search.attributed
            places = segment.places_of(group, near=near, attributed=attributed, among=among, texts_of=texts_of)
            return _scores(places, self._worth[group])

        exact: Scores | None = None
        if self._phrase is not None:
            exact = among = scored(self._phrase, among, near=False)
        scores: Scores = {}
        if search.any_word:
            for group in self._topic:
                _add(scores, scored(group, scores if group in self._ranking else among, self._near))
        else:
            for number, group in enumerate(self._topic):
                found = scored(group, scores if number else among, self._near)
                scores = _both(scores, found) if number else found
        if exact is None:
            return scores
        return _both(exact, scores) if self._topic else exact

    def _rarity(self, frequency: int) -> float:
        return math.log1p(self._size / (1 + frequency))


def _scores(places: Places, worth: float) -> Scores:
    worths = [weight * worth for weight in _WEIGHTS]
    return {document: worths[where] for document, where in places.items()}


def _both(some: Scores, others: Scores) -> Scores:
    return {document: some[document] + others[document] for document in some.keys() & others.keys()}


def _add(scores: Scores, more: Scores) -> None:
    if not scores:
        scores.update(more)
        return
    for document, score in more.items():
        scores[document] = scores.get(document, 0.0) + score


def _weight(where: int) -> float:
    return max((weight for place, weight in PLACE_WEIGHTS.items() if where & place), default=0.0)


_WEIGHTS = tuple(map(_weight, range(32)))
