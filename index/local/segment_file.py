"""The file of one segment of the full-text index. It is written once, in one go, and mapped to be read.

lists: for each word, the documents that have it (four bytes each), then where each has it (one byte each);
documents: for each, its passage, its origin, its day (four bytes each);
words: for each, in order, where its list ends (eight bytes), where it ends among the letters (four);
letters: the words one after the other, each with a first letter for its field;
footer: how many there are, where these parts begin, and checksums.
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from zlib import crc32

from index.local.posting_list import BYTES, PostingList, packed, viewed

EXTENSION = ".lists"

_MAGIC = b"QUOTHSG1"
_FOOTER = struct.Struct("<IIQII")  # documents, words, bytes of lists, checksum of all before, of these five
_FOOTER_BYTES = _FOOTER.size + 4 + len(_MAGIC)


class SegmentDamagedError(Exception):
    """The file is not as it was written."""


class Sink(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> Any:
        """Take bytes."""


def _numbers() -> array[int]:
    return array("I")


@dataclass(slots=True)
class Documents:
    """What is known of each document of a segment, by its number there."""

    passages: array[int] = field(default_factory=_numbers)
    origins: array[int] = field(default_factory=_numbers)
    """Twice the key of the article; one more where the passage is bare."""
    days: array[int] = field(default_factory=_numbers)
    """20231107: of the statement, else of the article; 0: not known."""

    def add(self, passage: int, origin: int, day: int) -> None:
        """Add the next document."""
        self.passages.append(passage)
        self.origins.append(origin)
        self.days.append(day)

    def __len__(self) -> int:
        return len(self.passages)


class SegmentFileWriter:
    """Writes a segment: the lists of its words in order, then `finish`."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._at = 0
        self._checksum = 0
        self._list_ends = array("Q")
        self._letter_ends = array("I")
        self._letters = bytearray()

    def add(self, word: bytes, documents: bytes, places: bytes) -> None:
        """Add the next word with its list, whose documents are `packed`."""
        self._write(documents + places)
        self._letters += word
        self._letter_ends.append(len(self._letters))
        self._list_ends.append(self._at)

    def finish(self, documents: Documents) -> None:
        """Write what comes after the lists."""
        lists = self._at
        for numbers in (documents.passages, documents.origins, documents.days, self._list_ends, self._letter_ends):
            self._write(packed(numbers))
        self._write(bytes(self._letters))
        footer = _FOOTER.pack(len(documents), len(self._letter_ends), lists, len(self._letters), self._checksum)
        self._sink.write(footer + struct.pack("<I", crc32(footer)) + _MAGIC)

    def _write(self, data: bytes) -> None:
        self._sink.write(data)
        self._at += len(data)
        self._checksum = crc32(data, self._checksum)


class SegmentFile:
    """A segment, mapped. Only what is asked for is read."""

    def __init__(self, mapped: Any) -> None:
        """Open a segment that `SegmentFileWriter` wrote.

        Raises:
            SegmentDamagedError: it is cut short, or no segment.
        """
        self._data = memoryview(mapped)
        end = len(self._data) - _FOOTER_BYTES
        if end < 0 or self._data[-len(_MAGIC) :] != _MAGIC:
            raise SegmentDamagedError("no segment of Quoth, or cut short")
        footer = self._data[end : end + _FOOTER.size]
        if struct.pack("<I", crc32(footer)) != self._data[end + _FOOTER.size : -len(_MAGIC)]:
            raise SegmentDamagedError("the footer is damaged")
        documents, words, at, letters, self._checksum = _FOOTER.unpack(footer)
        if at + 12 * documents + 12 * words + letters != end:
            raise SegmentDamagedError("cut short, or written over")
        self._words = words
        numbers = []
        for size, typecode, count in ((4, "I", documents),) * 3 + ((8, "Q", words), (4, "I", words)):
            numbers.append(viewed(self._data[at : at + size * count], typecode))
            at += size * count
        self.passages, self.origins, self.days, self._list_ends, self._letter_ends = numbers
        self._letters = self._data[at:end]
        self._end = end

    def __len__(self) -> int:
        return len(self.passages)

    def verify(self) -> None:
        """Read everything.

        Raises:
            SegmentDamagedError: it is not as it was written.
        """
        if crc32(self._data[: self._end]) != self._checksum:
            raise SegmentDamagedError("the checksum is another")

    def count(self, word: bytes) -> int:
        """Return how many documents have the word."""
        number = self._number_of(word)
        return 0 if number is None else len(self._list(number)) // BYTES

    def postings(self, word: bytes) -> PostingList:
        """Return the documents that have the word; none where there is no such word."""
        number = self._number_of(word)
        return PostingList(array("I"), b"") if number is None else PostingList.unpack(self._list(number))

    def words(self) -> Iterator[bytes]:
        """Yield the words in order."""
        start = 0
        for end in self._letter_ends:
            yield bytes(self._letters[start:end])
            start = end

    def lists(self) -> Iterator[tuple[bytes, memoryview]]:
        """Yield the words in order, each with its list as `PostingList.unpack` takes it."""
        start = 0
        for word, end in zip(self.words(), self._list_ends, strict=True):
            yield word, self._data[start:end]
            start = end

    def article(self, key: int) -> tuple[int, int]:
        """Return the documents of an article: from the first to before the second number. They are ascending."""
        return bisect_left(self.origins, 2 * key), bisect_left(self.origins, 2 * key + 2)

    def _number_of(self, word: bytes) -> int | None:
        number = bisect_left(range(self._words), word, key=self._word)
        return number if number < self._words and self._word(number) == word else None

    def _word(self, number: int) -> bytes:
        start = self._letter_ends[number - 1] if number else 0
        return bytes(self._letters[start : self._letter_ends[number]])

    def _list(self, number: int) -> memoryview:
        start = self._list_ends[number - 1] if number else 0
        return self._data[start : self._list_ends[number]]


def columns_of(segment: SegmentFile) -> dict[str, Sequence[int]]:
    """Return what is known of the documents, by the names that Whoosh's schema has for it."""
    return {"passage": segment.passages, "origin": segment.origins, "day": segment.days}
