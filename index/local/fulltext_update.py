"""Writing the full-text index: a new generation beside the current one, which the archive then commits to."""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader

from index.local.fulltext_documents import SCHEMA, IndexedArticle, documents_of
from index.local.whoosh_storage import GenerationStorage

MOST_SEGMENTS = 8
"""So many segments of about one size are merged into one."""


class FullTextUpdate:
    """One update. `prepare` makes the next generation beside the current one; `finish` once the archive committed."""

    def __init__(self, folder: Path, generation: int, *, afresh: bool = False) -> None:
        """Begin from `generation`, or `afresh` from nothing, in a generation that comes after it."""
        folder.mkdir(exist_ok=True)
        self._storage = GenerationStorage(str(folder), generation)
        self._storage.sweep()
        if afresh:
            self._storage.generation += 1
            TOC(SCHEMA, [], self._storage.generation).write(self._storage, "MAIN")
        self._index = FileIndex(self._storage, SCHEMA)
        self._writer = self._index.writer(compound=False, limitmb=256)

    def remove(self, article_keys: Iterable[int]) -> None:
        """Take out the passages of articles."""
        with self._index.reader() as reader:
            for key in article_keys:
                term = str(key).encode()
                if ("article", term) in reader:
                    for document in reader.postings("article", term).all_ids():
                        self._writer.delete_document(document)

    def add(self, article: IndexedArticle) -> None:
        """Put in the passages of an article."""
        for document in documents_of(article):
            self._writer.add_document(**document)

    def prepare(self) -> int:
        """Write the next generation and return its number; whoever reads goes on reading the current one."""
        self._writer.commit(mergetype=_merge)
        self._storage.synchronize()
        return int(self._writer.generation)

    def finish(self) -> None:
        """Forget the generation before."""
        self._storage.discard(self._writer.generation)

    def cancel(self) -> None:
        """Leave everything as it was."""
        if not self._writer.is_closed:
            self._writer.cancel()


def _merge(writer: Any, segments: list[Any]) -> list[Any]:
    """Merge segments of one order of magnitude when they have become many: each passage is rewritten seldom."""
    tiers: dict[int, list[Any]] = {}
    for segment in segments:
        tiers.setdefault(int(math.log(max(segment.doc_count(), 1), MOST_SEGMENTS)), []).append(segment)
    kept = []
    for tier in tiers.values():
        if len(tier) < MOST_SEGMENTS:
            kept += [segment for segment in tier if segment.doc_count()]
            continue
        for segment in tier:
            reader = SegmentReader(writer.storage, writer.schema, segment)
            writer.add_reader(reader)
            reader.close()
    return kept
