"""Merging segments: which, so that they stay few and each passage is rewritten seldom, and how."""

from __future__ import annotations

import heapq
import math
from array import array
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from index.local.posting_list import PostingList, joined, packed
from index.local.segment_file import Documents, SegmentFile, SegmentFileWriter

MOST_SEGMENTS = 8
"""So many neighbours of about one size are merged into one."""

MOST_IN_ALL = 6 * MOST_SEGMENTS

LARGEST = 2_000_000
"""Documents of a segment from which it stays as it is: what is merged is mapped into memory."""

Part = tuple[SegmentFile, list[tuple[int, int]]]
"""A segment, and which of its documents are gone: from the first to before the second."""


def to_merge(sizes: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return which neighbours to merge, from the first to before the second: none, where they are equal.

    `sizes` has, for each segment from the oldest to the newest, its documents in all and those that are not gone.
    Only neighbours are merged, so that documents stay in the order of their passages.
    """
    tiers = [int(math.log(max(there, 1), MOST_SEGMENTS)) for _, there in sizes]
    for tier in sorted(set(tiers)):
        start = len(tiers)
        while start and tiers[start - 1] <= tier and sizes[start - 1][1] < LARGEST:
            start -= 1
        if tiers[start:].count(tier) >= MOST_SEGMENTS:
            return start, len(tiers)
    if len(tiers) > MOST_IN_ALL:  # large and small ones in turn
        return len(tiers) - MOST_SEGMENTS, len(tiers)
    for number, (documents, there) in enumerate(sizes):
        if there < documents / 2:  # most of it is gone
            return number, number + 1
    return 0, 0


def merge(parts: Sequence[Part], writer: SegmentFileWriter) -> None:
    """Write segments as one, without what is gone."""
    documents = Documents()
    numbers: list[Sequence[int] | int] = [_enter(part, documents) for part in parts]
    words = heapq.merge(*(_lists(number, file) for number, (file, _) in enumerate(parts)))
    for word, of_word in groupby(words, key=itemgetter(0)):
        postings = joined([PostingList.unpack(packed).moved(numbers[number]) for _, number, packed in of_word])
        if postings.documents:
            writer.add(word, packed(postings.documents), postings.places)
    writer.finish(documents)


def _lists(number: int, file: SegmentFile) -> Iterator[tuple[bytes, int, memoryview]]:
    return ((word, number, postings) for word, postings in file.lists())


def _enter(part: Part, documents: Documents) -> Sequence[int] | int:
    """Add the documents of a segment that are not gone, and return their new numbers, or what to add to the old."""
    file, gone = part
    base = len(documents)
    numbers = array("i", range(base, base + len(file))) if gone else base
    start = shift = 0
    for first, last in (*gone, (len(file), len(file))):
        documents.passages.extend(file.passages[start:first])
        documents.origins.extend(file.origins[start:first])
        documents.days.extend(file.days[start:first])
        if isinstance(numbers, array):
            numbers[start:first] = array("i", range(base + start - shift, base + first - shift))
            numbers[first:last] = array("i", [-1]) * (last - first)
        shift += last - first
        start = last
    return numbers
