"""Indexing as the screen sees it: something that runs, tells how far it is, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class IndexingProgress:
    """How far it is. What is not known yet is None."""

    articles: int = 0
    """Read so far, new and changed ones."""
    share: float | None = None
    """How much is done, 0 to 1."""
    words_per_second: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class IndexingReport:
    """What came of it."""

    summary: str
    """One sentence: "12 articles read, 3 removed"."""
    problems: tuple[str, ...] = ()
    """Files that could not be read, with the reason: each costs only itself."""


class Indexing(Protocol):
    """An update of the archive that is yet to run."""

    def run(self, on_progress: Callable[[IndexingProgress], None]) -> IndexingReport:
        """Do it, in the calling thread; readers see the archive before it or after it.

        Raises:
            QuothError: the archive cannot be updated.
        """

    def cancel(self) -> None:
        """Stop soon; called from another thread. What is not committed is as if never begun."""


class Indexer(Protocol):
    """Makes updates of the archive for what is chosen while it is open."""

    def begin(self, paths: Sequence[Path]) -> Indexing:
        """Return an update with what is new or changed at `paths`, yet to run."""

    def places(self) -> Sequence[Path]:
        """Return the files and folders that were put in before, and are still there."""

    def source_of(self, article_id: str) -> Sequence[Path]:
        """Return the file or folder that an article came from, all where that cannot be told; may take a while."""
