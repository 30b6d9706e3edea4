"""Finding words in one segment: in which documents they stand, and where in each or near it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import compress
from typing import Any

from whoosh.matching.wrappers import FilterMatcher

from index.local.fulltext_documents import Where, stems_in_order
from index.local.posting_list import PostingList
from index.local.word_groups import Group

Places = dict[int, int]
"""Documents, and where in each the words stand (a `Where`)."""

LONGEST_TEXT = 50_000
"""Characters of a passage in which phrases are looked for; what is longer is no sentence that anybody wrote."""

TextsOf = Callable[[Sequence[int]], dict[int, str]]
"""Returns the texts of passages by their ids: whether words stand side by side is looked up there."""

LOOKED_UP = 20
"""Looking a document up in a list takes as long as passing by so many."""


class SegmentSearch:
    """One segment. Documents go by their numbers in it, and leave it as ids of passages."""

    def __init__(self, reader: Any) -> None:
        """Take Whoosh's reader of a segment."""
        self._reader = reader
        self._passages = reader.column_reader("passage", translate=False)
        self._origins = reader.column_reader("origin", translate=False)
        self._days = reader.column_reader("day", translate=False)
        self._there = _flags(len(self._passages), reader.segment().gone)

    def passages(self) -> list[int]:
        """Return the ids of all passages."""
        return [self._passages[document] for document in self._reader.all_doc_ids()]

    def passages_of(self, documents: Iterable[int]) -> list[int]:
        """Return the ids of the passages of documents."""
        return list(map(self._passages.__getitem__, documents))

    def days_of(self, documents: Iterable[int]) -> list[int]:
        """Return the days of documents."""
        return list(map(self._days.__getitem__, documents))

    def documents_of(self, ids: Iterable[int]) -> set[int]:
        """Return the documents of those passages that are here."""
        if not self._passages:
            return set()
        first, last = self._passages[0], self._passages[-1]
        here = [id for id in ids if first <= id <= last]
        if last - first == len(self._passages) - 1:  # as long as nothing in between was taken out
            return {id - first for id in here}
        found = {bisect_left(self._passages, id): id for id in here}
        return {document for document, id in found.items() if self._passages[document] == id}

    def frequency(self, word: str) -> int:
        """Return how many documents have the word, with those that are gone."""
        return int(self._reader.doc_frequency("words", word.encode()))

    def has(self, word: str) -> bool:
        """Say whether a passage that is still there has the word."""
        return bool(self._postings("words", word).documents)

    def places_of(
        self, group: Group, *, near: bool, attributed: bool | None, among: Collection[int] | None, texts_of: TextsOf
    ) -> Places:
        """Return where one of the group stands: anywhere, or among these documents."""
        own: Places = {}
        titled: set[int] = set()
        for words in group.ways:
            for document, where in self._standing(words, among, near, texts_of).items():
                own[document] = own.get(document, 0) | where
            if near:
                titled |= self._titled(words)
        if among is not None and len(among) < len(own) + len(titled):
            found = {one: where for one in among if (where := self._where(one, own, titled, near))}
            return {document: where for document, where in found.items() if self._is_wanted(document, attributed)}
        found = {document: where for document, where in own.items() if _is_wanted(where, attributed)}
        if near:
            self._spread(own, titled, attributed, found)
        return found if among is None else {document: found[document] for document in found.keys() & among}

    def _standing(self, words: tuple[str, ...], among: Collection[int] | None, near: bool, texts_of: TextsOf) -> Places:
        """Return where the words stand side by side, in this order: `among` others, and beside if `near`."""
        if len(words) == 1:
            postings = self._postings("words", words[0])
            return dict(zip(postings.documents, postings.places, strict=True))
        rarest, *others = sorted(set(words), key=self.frequency)
        postings = self._postings("words", rarest)
        candidates = dict(zip(postings.documents, postings.places, strict=True))
        together = set(candidates)
        if among is not None:
            together &= _with_neighbours(among) if near else set(among)
        for word in others:
            if not together:
                return {}
            together = _common(together, self._postings("words", word).documents)
        documents = sorted(together)
        ids = self.passages_of(documents)
        texts = texts_of(ids)
        return {
            document: candidates[document]
            for document, id in zip(documents, ids, strict=True)
            if any(_stand_side_by_side(words, stems) for stems in stems_in_order(texts[id][:LONGEST_TEXT], words))
        }

    def _titled(self, words: tuple[str, ...]) -> set[int]:
        """Return the keys of the articles with all of `words` in the title."""
        lists = [self._postings("title", word).documents for word in words]
        if not all(lists):
            return set()
        return {self._origins[document] >> 1 for document in set.intersection(*map(set, lists))}

    def _where(self, document: int, own: Places, titled: set[int], near: bool) -> int:
        where = own.get(document, 0)
        if not near:
            return where
        article = self._origins[document] >> 1
        if article in titled:
            where |= Where.TITLE
        for other in (document - 1, document + 1):
            if other in own and self._origins[other] >> 1 == article:
                where |= Where.NEAR
        return where

    def _spread(self, own: Places, titled: set[int], attributed: bool | None, found: Places) -> None:
        """Add to `found` the passages right before and after `own` in their articles, and those under such titles."""
        origins, last = self._origins, len(self._origins) - 1
        # What is wanted has the article in all bits of its origin but the last, and there whether it is bare.
        bare, relevant = (0, ~1) if attributed is None else (int(not attributed), ~0)
        for document in own:
            wanted = origins[document] & ~1 | bare
            if document and origins[document - 1] & relevant == wanted:
                found[document - 1] = found.get(document - 1, 0) | Where.NEAR
            if document < last and origins[document + 1] & relevant == wanted:
                found[document + 1] = found.get(document + 1, 0) | Where.NEAR
        for article in titled:
            for document in range(bisect_left(origins, 2 * article), bisect_left(origins, 2 * article + 2)):
                if origins[document] & relevant == 2 * article | bare:
                    found[document] = found.get(document, 0) | Where.TITLE

    def _is_wanted(self, document: int, attributed: bool | None) -> bool:
        return attributed is None or bool(self._origins[document] & 1) is not attributed

    def _postings(self, field: str, word: str) -> PostingList:
        matcher = self._reader.postings(field, word.encode())
        if not isinstance(matcher, FilterMatcher):
            return matcher.postings  # type: ignore[no-any-return]
        # Some documents are gone, which Whoosh would leave out one by one.
        postings: PostingList = matcher.child.postings
        there = [self._there[document] for document in postings.documents]
        return PostingList(array("I", compress(postings.documents, there)), bytes(compress(postings.places, there)))


def _flags(documents: int, gone: Iterable[tuple[int, int]]) -> bytearray:
    """Return for each document 1 where it is there, and 0 where it is gone."""
    flags = bytearray(b"\1") * documents
    for start, end in gone:
        flags[start:end] = bytes(end - start)
    return flags


def _with_neighbours(documents: Collection[int]) -> set[int]:
    return {document + step for document in documents for step in (-1, 0, 1)}


def _is_wanted(where: int, attributed: bool | None) -> bool:
    return attributed is None or bool(where & Where.BARE) is not attributed


def _common(few: set[int], many: array[int]) -> set[int]:
    """Return the documents that both have; `many` is in order."""
    if len(few) * LOOKED_UP < len(many):
        places = ((one, bisect_left(many, one)) for one in few)
        return {one for one, place in places if place < len(many) and many[place] == one}
    return few.intersection(many)


def _stand_side_by_side(words: tuple[str, ...], text: tuple[str, ...]) -> bool:
    return any(text[start : start + len(words)] == words for start, word in enumerate(text) if word == words[0])
