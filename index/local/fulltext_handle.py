"""The full-text index as the archive now knows it, kept open between questions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from index.errors import QuothError
from index.local.fulltext_changes import FOLDER

if TYPE_CHECKING:
    from index.local.fulltext import FullText

T = TypeVar("T")


class FullTextUnusableError(Exception):
    """The full-text index of a generation is damaged; or a writer has just replaced it."""

    def __init__(self, generation: int, damage: Exception) -> None:
        super().__init__(f"generation {generation}: {damage!r}")
        self.generation = generation
        self.damage = damage


class FullTextHandle:
    """Opens the generation that is asked for, and keeps it open until another is."""

    def __init__(self, place: Path) -> None:
        self._folder = place / FOLDER
        self._open: FullText | None = None

    def ask(self, generation: int | None, question: Callable[[FullText], T], before_any: T) -> T:
        """Return the answer of a generation; where there is none yet, since there is no article, `before_any`.

        Raises:
            FullTextUnusableError: it cannot be read.
        """
        if generation is None:
            return before_any
        from index.local.fulltext import FullText  # imports Whoosh: many questions need no words

        try:
            if self._open is None or self._open.generation != generation:
                self.close()
                self._open = FullText(self._folder, generation)
            return question(self._open)
        except (QuothError, sqlite3.Error):
            raise
        except Exception as error:  # whatever a damaged index makes Whoosh stumble over
            self.close()
            raise FullTextUnusableError(generation, error) from error

    def close(self) -> None:
        """Let go of the files."""
        if self._open is not None:
            self._open.close()
            self._open = None
