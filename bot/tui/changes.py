"""Changes that a user makes and can take back: corrections, and articles and clippings taken out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from textual.message import Message

from bot.clippings import Clipping, Clippings
from index.errors import StoreDamagedError
from index.passage import ReadArticle
from index.store import ArticleEntry, Store

if TYPE_CHECKING:
    from index.corrections import Correction


class Change(Protocol):
    """One step there and one step back, each of which may raise a QuothError."""

    def make(self, store: Store) -> str:
        """Make it, and return what to tell."""

    def take_back(self, store: Store) -> str | None:
        """Take it back, and return what to tell; None: there is nothing left of it to take back."""


@dataclass
class ChangeWanted(Message):
    """The app should make this change."""

    change: Change


@dataclass
class UndoWanted(Message):
    """The last change should be taken back, or one correction."""

    correction: Correction | None = None


@dataclass
class Changed(Message):
    """A change is made, or taken back."""

    words: str
    """What to tell."""


@dataclass
class Correcting:
    """Put something right."""

    corrections: tuple[Correction, ...]

    def make(self, store: Store) -> str:
        """Correct it."""
        store.correct(*self.corrections)
        return f"{_told(self.corrections)}."

    def take_back(self, store: Store) -> str | None:
        """Correct it no longer."""
        undone = [one for one in reversed(self.corrections) if store.undo(one)]
        return f"Taken back: {_told(undone)}." if undone else None


@dataclass
class ArticleRemoval:
    """Take an article out of the archive."""

    article: ArticleEntry
    _reading: ReadArticle | None = field(default=None, init=False)

    def make(self, store: Store) -> str:
        """Take it out, and keep what is needed to put it in again."""
        self._reading = store.reading_of(self.article.info.id)
        if self._reading is None:
            raise StoreDamagedError(f"The article {self.article.info.id} is no longer in this archive.")
        store.remove([self.article.info.id])
        return f"{self.article.info.title} was taken out."

    def take_back(self, store: Store) -> str | None:
        """Put it in again, unless its file was since."""
        if self._reading is None or store.article(self.article.info.id):
            return None
        store.add([self._reading])
        return f"{self.article.info.title} is in the archive again."


@dataclass
class ClippingRemoval:
    """Take a clipping out."""

    clippings: Clippings
    clipping: Clipping
    _place: int | None = field(default=None, init=False)

    def make(self, store: Store) -> str:  # noqa: ARG002, clippings are kept elsewhere
        """Take it out, and keep where it stood."""
        self._place = self.clippings.remove(self.clipping.passage)
        return "The clipping is gone."

    def take_back(self, store: Store) -> str | None:  # noqa: ARG002
        """Put it back where it stood."""
        if self._place is None:
            return None
        self.clippings.put_back(self.clipping, self._place)
        return "The clipping is back."


def _told(corrections: tuple[Correction, ...] | list[Correction]) -> str:
    from bot.correction_words import correction_words  # only here: the first frame should not wait for it

    if len(corrections) == 1:
        return correction_words(corrections[0])
    return f"{len(corrections):,} corrections"
