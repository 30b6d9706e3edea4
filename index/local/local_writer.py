"""LocalWriter: updating the two halves of the local store in one commit.

An update makes the next generation of the full-text index beside the current one, and the archive commits to it
together with everything else: killed at any moment, it leaves the state before or the state after.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from zlib import crc32

from index.corrections import (
    Correction,
    read_corrections,
    speaker_corrections,
    statement_corrections,
    write_corrections,
)
from index.errors import StoreDamagedError, StoreLockedError
from index.fingerprint import fingerprint
from index.local.archive import Archive, told_in_words
from index.local.archive_update import ArchiveUpdate
from index.local.fulltext_changes import REMEMBERED, FullTextChanges
from index.local.write_lock import WriteLock
from index.passage import ReadArticle

_log = logging.getLogger("quoth")


class LocalWriter:
    """Changes the store in a folder, one update at a time. Every update has a connection of its own."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._thread_lock = threading.RLock()
        self._process_lock = WriteLock(place)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep other writers out for several updates.

        Raises:
            StoreLockedError: there is another one.
        """
        with self._thread_lock, told_in_words(self._place), self._process_lock:
            yield

    def add(self, articles: Iterable[ReadArticle]) -> None:
        """Put articles in, replacing those with the same id; of several with one id, the last."""
        with self._updating() as (update, full_text):
            for read in {read.article.id: read for read in articles}.values():
                full_text.remove(update.take_out(read.article.id))
                key, first_id = update.put_in(read, fingerprint(read.article))
                full_text.add(key, read, first_id)

    def remove(self, article_ids: Iterable[str]) -> int:
        """Take articles out and return how many were there."""
        with self._updating() as (update, full_text):
            keys = [update.take_out(article_id) for article_id in dict.fromkeys(article_ids)]
            for key in keys:
                full_text.remove(key)
        return sum(key is not None for key in keys)

    def reindex(self) -> None:
        """Make everything derived anew from what is kept."""
        with self._updating(afresh=True) as (update, _):
            update.derive_anew()

    def mend(self, generation: int) -> None:
        """Make the full-text index anew from the archive, unless somebody has replaced this generation meanwhile.

        Raises:
            StoreDamagedError: somebody else is writing, perhaps mending it.
        """
        try:
            with self.writing():
                if self._generation() == generation:
                    _log.warning("The full-text index in %s is made anew; a large one takes minutes.", self._place)
                    self._settle(afresh=True)
        except StoreLockedError as error:
            raise StoreDamagedError(f"The full-text index is damaged, and cannot be rebuilt now. {error}") from error

    def _generation(self) -> int | None:
        with closing(Archive(self._place)) as archive:
            generation: int | None = archive.recall(REMEMBERED)
            return generation

    def corrections(self) -> tuple[Correction, ...]:
        """Return what users have put right."""
        return read_corrections(self._place)

    def correct(self, corrections: Iterable[Correction]) -> None:
        """Put something right."""
        with self.writing():
            self._replay((*self.corrections(), *corrections))

    def undo(self, correction: Correction | None = None) -> Correction | None:
        """Take a correction back and return it, the last one where none is named."""
        with self.writing():
            kept = list(self.corrections())
            fitting = [place for place, one in enumerate(kept) if correction in (None, one)]
            if not fitting:
                return None
            taken = kept.pop(fitting[-1])
            self._replay(tuple(kept))
            return taken

    def _replay(self, corrections: tuple[Correction, ...]) -> None:
        write_corrections(self._place, corrections)
        self._settle()

    def _settle(self, *, afresh: bool = False) -> None:
        """Do what every update does and no more: replay corrections that have changed, bring the words up to date."""
        with self._updating(afresh=afresh):
            pass

    @contextmanager
    def _updating(self, *, afresh: bool = False) -> Iterator[tuple[ArchiveUpdate, FullTextChanges]]:
        with self.writing():
            archive = Archive(self._place)
            full_text = FullTextChanges(self._place, archive.recall(REMEMBERED))
            try:
                with archive.updating():
                    update = self._begin(archive)
                    yield update, full_text
                    update.settle()
                    generation = full_text.prepare(archive.database, afresh=afresh)
                    if generation is not None:
                        archive.remember(REMEMBERED, generation)
            finally:
                with closing(archive), suppress(sqlite3.Error, OSError):
                    full_text.keep(archive.recall(REMEMBERED))
                    archive.fold_log()

    def _begin(self, archive: Archive) -> ArchiveUpdate:
        corrections = self.corrections()
        of_speakers = speaker_corrections(corrections, archive.has_speaker)
        update = ArchiveUpdate(archive, of_speakers, statement_corrections(corrections))
        mark = crc32(repr(corrections).encode()) if corrections else 0
        if (archive.recall("corrections") or 0) != mark:
            update.replay_corrections()
            archive.remember("corrections", mark)
        return update
