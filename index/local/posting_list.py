"""PostingList: the documents of one segment that have a word, and where each has it, in bulk."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

BYTES = 5
"""Of a posting: four for the document, one for where it has the word."""


@dataclass(frozen=True, slots=True)
class PostingList:
    """Documents in ascending order, and beside each where it has the word (`Where`)."""

    documents: array[int]
    places: bytes

    @classmethod
    def unpack(cls, packed: Any) -> PostingList:
        """Return the list of documents that were `packed`, and the bytes beside them."""
        count = len(packed) // BYTES
        return cls(copied(packed[: 4 * count]), bytes(packed[4 * count :]))

    def moved(self, numbers: Sequence[int] | int) -> PostingList:
        """Return the list with documents renumbered: by adding a number, or to `numbers[document]`, -1 being gone."""
        if numbers == 0:
            return self
        if isinstance(numbers, int):
            return PostingList(array("I", [document + numbers for document in self.documents]), self.places)
        kept = [(numbers[document], place) for document, place in zip(self.documents, self.places, strict=True)]
        kept = [pair for pair in kept if pair[0] >= 0]
        return PostingList(array("I", [document for document, _ in kept]), bytes(place for _, place in kept))


def joined(lists: Sequence[PostingList]) -> PostingList:
    """Return lists as one; each has only documents that come after those of the list before."""
    if len(lists) == 1:
        return lists[0]
    documents = array("I")
    for one in lists:
        documents += one.documents
    return PostingList(documents, b"".join([one.places for one in lists]))


def packed(numbers: array[int]) -> bytes:
    """Return numbers as bytes, the same on every machine."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers.tobytes()


def copied(data: Any, typecode: str = "I") -> array[int]:
    """Return the numbers that `packed` made bytes of."""
    numbers = array(typecode)
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def viewed(data: memoryview, typecode: str = "I") -> Sequence[int]:
    """Return the numbers that `packed` made bytes of, without reading those that nobody asks for."""
    return data.cast(typecode) if sys.byteorder == "little" else copied(data, typecode)  # type: ignore[call-overload]
