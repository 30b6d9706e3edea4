"""Reading the full-text index in bulk: all postings of a word, a whole column."""

from __future__ import annotations

import sys
from array import array
from typing import Any

from whoosh.codec.whoosh3 import W3LeafMatcher
from whoosh.columns import NumericColumn
from whoosh.matching.wrappers import FilterMatcher


def read_postings(reader: Any, field: str, word: str) -> dict[int, int]:
    """Return the documents of one segment that have `word`, and the weights of their postings."""
    term = word.encode()
    if (field, term) not in reader:
        return {}
    matcher = reader.postings(field, term)
    deleted: Any = ()
    if isinstance(matcher, FilterMatcher):  # there are deleted documents, which it would leave out one by one
        matcher, deleted = matcher.child, reader.deleted_docs_set
    found = _read_blocks(matcher) if isinstance(matcher, W3LeafMatcher) else _read_one_by_one(matcher)
    for document in found.keys() & deleted if deleted else ():
        del found[document]
    return found


def _read_blocks(matcher: Any) -> dict[int, int]:
    """Read block by block, five times as fast as posting by posting: the methods that the matcher itself uses."""
    found: dict[int, int] = {}
    while matcher.is_active():
        matcher._read_ids()
        matcher._read_weights()
        found.update(zip(matcher._ids, map(int, matcher._weights), strict=True))
        matcher._next_block()
    return found


def _read_one_by_one(matcher: Any) -> dict[int, int]:
    found: dict[int, int] = {}
    while matcher.is_active():
        found[matcher.id()] = int(matcher.weight())
        matcher.next()
    return found


class PackedColumn(NumericColumn):  # type: ignore[misc]
    """A column of numbers that is read whole."""

    class Reader(NumericColumn.Reader):  # type: ignore[misc]
        """Reads the column."""

        def values(self) -> array[int]:
            """Return the numbers of all documents."""
            numbers = array(self._typecode, self._dbfile.get(self._basepos, self._count * self._fixedlen))
            if sys.byteorder == "little":
                numbers.byteswap()
            numbers.extend([self._default] * (self._doccount - len(numbers)))
            return numbers
