"""How Whoosh reads our segments: a codec of our own, beside the ones that it brings.

Whoosh's own reads a word posting by posting and merges segments at 7,000 passages a second; ours takes a word's
postings at once, in `segment_file.py`. What is written is in `fulltext_update.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from whoosh.codec.base import Codec, PerDocumentReader, Segment, TermsReader
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from index.local.posting_list import PostingList
from index.local.segment_file import EXTENSION, SegmentFile, columns_of

FIELDS = {"title": b"t", "words": b"w"}
"""What the words of each field begin with, so that one segment has one list of words."""


class PassageSegment(Segment):  # type: ignore[misc]
    """A segment as the table of contents has it. Articles are taken out by noting their documents as gone."""

    def __init__(self, index_name: str, documents: int = 0) -> None:
        super().__init__(index_name)
        self.documents = documents
        self.gone: list[tuple[int, int]] = []
        """From the first to before the second document; in order, never touching."""

    def codec(self) -> PassageCodec:
        """Return what reads it."""
        return PassageCodec()

    def take_out(self, start: int, end: int) -> None:
        """Note the documents from `start` to before `end` as gone."""
        joined: list[tuple[int, int]] = []
        for first, last in sorted([*self.gone, (start, end)]):
            if joined and first <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(last, joined[-1][1])
            else:
                joined.append((first, last))
        self.gone = joined

    def doc_count_all(self) -> int:
        """Return how many documents there are, with those that are gone."""
        return self.documents

    def deleted_count(self) -> int:
        """Return how many documents are gone."""
        return sum(end - start for start, end in self.gone)

    def deleted_docs(self) -> Iterator[int]:
        """Yield the documents that are gone."""
        return chain.from_iterable(range(start, end) for start, end in self.gone)

    def is_deleted(self, docnum: int) -> bool:
        """Say whether a document is gone."""
        at = bisect_right(self.gone, (docnum, self.documents))
        return bool(at) and docnum < self.gone[at - 1][1]


class PassageCodec(Codec):  # type: ignore[misc]
    """Reads segments for Whoosh."""

    length_stats = False

    def terms_reader(self, storage: Any, segment: PassageSegment) -> _Words:
        """Return the reader of the words."""
        return _Words(open_segment(storage, segment))

    def per_document_reader(self, storage: Any, segment: PassageSegment) -> _Documents:
        """Return the reader of what is known of each document."""
        return _Documents(segment, open_segment(storage, segment))


def open_segment(storage: Any, segment: PassageSegment) -> SegmentFile:
    """Return the file of a segment, mapped.

    Raises:
        SegmentDamagedError: it is damaged.
        OSError: it is not there.
    """
    return SegmentFile(storage.map_file(segment.make_filename(EXTENSION)))


class WholeMatcher(ListMatcher):  # type: ignore[misc]
    """The postings of a word, as Whoosh walks them, and as one list."""

    def __init__(self, postings: PostingList, **about: Any) -> None:
        super().__init__(postings.documents, postings.places, **about)
        self.postings = postings


class _Words(TermsReader):  # type: ignore[misc]
    def __init__(self, file: SegmentFile) -> None:
        self.file = file

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self.file.count(FIELDS[term[0]] + term[1]) > 0

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield all words with their fields."""
        field_of = {letter[0]: name for name, letter in FIELDS.items()}
        return ((field_of[word[0]], word[1:]) for word in self.file.words())

    def indexed_field_names(self) -> Iterable[str]:
        """Return the names of the fields with words."""
        return FIELDS

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Return how frequent a word is."""
        count = self.file.count(FIELDS[fieldname] + text)
        if not count:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        return TermInfo(weight=float(count), df=count)

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """Return how many documents have a word."""
        return self.file.count(FIELDS[fieldname] + text)

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> WholeMatcher:
        """Return the postings of a word."""
        postings = self.file.postings(FIELDS[fieldname] + text)
        return WholeMatcher(postings, format=format_, scorer=scorer, term=(fieldname, text))


class _Documents(PerDocumentReader):  # type: ignore[misc]
    def __init__(self, segment: PassageSegment, file: SegmentFile) -> None:
        if len(file) != segment.documents:
            raise ValueError(f"{len(file)} documents instead of {segment.documents}")
        self._segment = segment
        self.file = file

    def doc_count(self) -> int:
        """Return how many documents are there."""
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        """Return how many documents there are, with those that are gone."""
        return self._segment.documents

    def has_deletions(self) -> bool:
        """Say whether some are gone."""
        return bool(self._segment.gone)

    def is_deleted(self, docnum: int) -> bool:
        """Say whether a document is gone."""
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        """Yield the documents that are gone."""
        return self._segment.deleted_docs()

    def supports_columns(self) -> bool:
        """Say that there are columns."""
        return True

    def has_column(self, fieldname: str) -> bool:
        """Say whether there is such a column."""
        return fieldname in columns_of(self.file)

    def column_reader(self, fieldname: str, column: Any) -> Any:  # noqa: ARG002
        """Return a column as a sequence of numbers."""
        return columns_of(self.file)[fieldname]

    def stored_fields(self, docnum: int) -> dict[str, Any]:  # noqa: ARG002
        """Return nothing: everything to be shown is in the archive."""
        return {}

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:  # noqa: ARG002
        """Return nothing that would weigh long passages less."""
        return 1

    def field_length(self, fieldname: str) -> int:  # noqa: ARG002
        """Return the sum of the lengths."""
        return self._segment.documents

    def min_field_length(self, fieldname: str) -> int:  # noqa: ARG002
        """Return the least length."""
        return 1

    def max_field_length(self, fieldname: str) -> int:  # noqa: ARG002
        """Return the greatest length."""
        return 1
