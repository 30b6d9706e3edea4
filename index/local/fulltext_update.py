"""Writing the full-text index: a new generation beside the current one, which the archive then commits to."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from pathlib import Path

from whoosh.index import TOC

from index.local.fulltext_documents import SCHEMA, Document, IndexedArticle, documents_of
from index.local.posting_list import packed
from index.local.segment_file import EXTENSION, Documents, SegmentFileWriter
from index.local.segment_merge import merge, to_merge
from index.local.whoosh_codec import FIELDS, PassageSegment, open_segment
from index.local.whoosh_storage import INDEX_NAME, GenerationStorage

MOST_GATHERED = 50_000
"""Documents that are gathered in memory before they are written."""


class FullTextUpdate:
    """One update. `prepare` makes the next generation beside the current one."""

    def __init__(self, folder: Path, generation: int, *, afresh: bool = False) -> None:
        """Begin from `generation`, or `afresh` from nothing, in a generation that comes after it."""
        folder.mkdir(exist_ok=True)
        self._storage = GenerationStorage(str(folder), generation)
        self._generation = generation + 1
        self._segments: list[PassageSegment] = [] if afresh else list(self._storage.segments())
        self._gathered = _Gathered()

    def remove(self, article_keys: Iterable[int]) -> None:
        """Take out the passages of articles."""
        keys = sorted(article_keys)
        for segment in self._segments if keys else ():
            file = open_segment(self._storage, segment)
            for key in keys:
                start, end = file.article(key)
                if start < end:
                    segment.take_out(start, end)

    def add(self, article: IndexedArticle) -> None:
        """Put in the passages of an article; the keys and the ids of passages must grow."""
        for document in documents_of(article):
            self._gathered.add(document)
        if len(self._gathered.documents) >= MOST_GATHERED:
            self._write()

    def prepare(self) -> int:
        """Write the next generation and return its number; whoever reads goes on reading the current one."""
        self._write()
        TOC(SCHEMA, self._segments, self._generation).write(self._storage, INDEX_NAME)
        self._storage.synchronize()
        return self._generation

    def _write(self) -> None:
        """Write what is gathered as a segment, and merge segments if there are many: one merge at most."""
        self._segments = [segment for segment in self._segments if segment.doc_count()]
        if self._gathered.documents:
            segment = PassageSegment(INDEX_NAME, len(self._gathered.documents))
            with self._storage.create_file(segment.make_filename(EXTENSION)) as file:
                self._gathered.write(SegmentFileWriter(file))
            self._segments.append(segment)
            self._gathered = _Gathered()
        start, end = to_merge([(one.doc_count_all(), one.doc_count()) for one in self._segments])
        if start < end:
            merged = self._merged(self._segments[start:end])
            self._segments[start:end] = [merged]

    def _merged(self, segments: list[PassageSegment]) -> PassageSegment:
        merged = PassageSegment(INDEX_NAME, sum(segment.doc_count() for segment in segments))
        with self._storage.create_file(merged.make_filename(EXTENSION)) as file:
            parts = [(open_segment(self._storage, segment), segment.gone) for segment in segments]
            merge(parts, SegmentFileWriter(file))
        return merged


class _Gathered:
    """Documents that wait to be written as a segment."""

    def __init__(self) -> None:
        self.documents = Documents()
        self._lists: dict[bytes, tuple[array[int], bytearray]] = {}

    def add(self, document: Document) -> None:
        number = len(self.documents)
        self.documents.add(document.passage, document.origin, document.day)
        for field, words in ((FIELDS["words"], document.words), (FIELDS["title"], document.title)):
            for word, where in words.items():
                key = field + word.encode()
                postings = self._lists.get(key)
                if postings is None:
                    postings = self._lists[key] = array("I"), bytearray()
                postings[0].append(number)
                postings[1].append(where)

    def write(self, writer: SegmentFileWriter) -> None:
        for word in sorted(self._lists):
            documents, places = self._lists[word]
            writer.add(word, packed(documents), bytes(places))
        writer.finish(self.documents)
