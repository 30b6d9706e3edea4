"""The Store protocol: the one small interface that everything else asks.

A local store and a distributed one can stand behind it; `tests/index/local/store_contract.py` holds for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from index.article import Article, ArticleInfo
from index.charspan import CharSpan
from index.errors import ArticleError
from index.passage import Passage, ReadArticle
from index.search import Found, Search
from index.speaker import SpeakerEntry

if TYPE_CHECKING:
    from index.corrections import Correction


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article in a list of articles."""

    info: ArticleInfo
    author: str | None
    statements: int


@dataclass(frozen=True, slots=True)
class Status:
    """What a store holds and how it is."""

    place: str
    format: int
    generation: int
    articles: int
    passages: int
    statements: int
    speakers: int
    first: date | None
    """When the oldest article was published, as far as that is known; `last`, the newest."""
    last: date | None
    bytes: int
    problems: tuple[str, ...] = ()
    """What a check found wrong; each says what to do."""


class Store(Protocol):
    """An archive that can be asked. Readers see the state before an update or after it, never between."""

    def add(self, articles: Iterable[ReadArticle]) -> None:
        """Put articles in, replacing those with the same id: all of them in one atomic commit, or none."""

    def remove(self, article_ids: Iterable[str]) -> int:
        """Take articles out, in one atomic commit, and return how many were there."""

    def writing(self) -> AbstractContextManager[None]:
        """Keep other writers out for several updates.

        Raises:
            StoreLockedError: there is another one.
        """

    def corrections(self) -> tuple[Correction, ...]:
        """Return what users have put right, in the order they did."""

    def correct(self, *corrections: Correction) -> None:
        """Put something right, now and in every update to come: all of it in one update."""

    def undo(self, correction: Correction | None = None) -> Correction | None:
        """Take a correction back and return it, the last one where none is named; None where there is none."""

    def fingerprints(self) -> Mapping[str, str]:
        """Return the fingerprint of each article by id, as `index.build.fingerprint` made it."""

    def fingerprint_of(self, article_id: str) -> str | None:
        """Return the fingerprint of one article; None where it is not there."""

    def search(self, search: Search) -> Found:
        """Return the passages that fit."""

    def counts_by_speaker(self, search: Search) -> tuple[tuple[SpeakerEntry, int], ...]:
        """Return who said the passages that fit, and how many of them, the most first; `search` tells no page."""

    def counts_by_month(self, search: Search) -> tuple[tuple[date, int], ...]:
        """Return the months of the passages that fit, each by its first day, in order; days not known are left out."""

    def speakers(self, limit: int = 0, offset: int = 0) -> tuple[SpeakerEntry, ...]:
        """Return the speakers, the most quoted first (limit 0: all)."""

    def speaker(self, speaker_id: int) -> SpeakerEntry | None:
        """Return one speaker."""

    def speakers_named(self, name: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers with a name that has all the words of `name`, the most quoted first.

        Case, accents and possessives do not matter.
        """

    def speakers_near(self, name: str, limit: int = 3) -> tuple[SpeakerEntry, ...]:
        """Return the speakers with a name that `name` may be a misspelling of, the nearest first."""

    def speakers_in_role(self, role: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers one of whose printed roles has all the words of `role`, the most quoted first."""

    def speakers_with_capitals(self, letters: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers whose name, or a printed role, has these capitals in this order, the most quoted first.

        "whf" gives the World Harbour Fund, and "spokesman for the World Harbour Fund"; other words may stand between.
        """

    def articles(self) -> tuple[ArticleEntry, ...]:
        """Return all articles, the newest first."""

    def publishers(self) -> tuple[str, ...]:
        """Return who published articles, the one with the most first."""

    def published_between(self) -> tuple[date, date] | None:
        """Return the days of the oldest and the newest article; None where no day is known."""

    def article(self, article_id: str) -> Article | None:
        """Return one article with its text."""

    def reading_of(self, article_id: str) -> ReadArticle | None:
        """Return an article as `add` took it, before all corrections: taken out, it can be put in again."""

    def sentences_of(self, article_id: str) -> tuple[CharSpan, ...]:
        """Return where the sentences of an article stand, in text order."""

    def passages_of(self, article_id: str) -> tuple[Passage, ...]:
        """Return the passages of an article, in text order."""

    def words_near(self, word: str, limit: int = 3) -> tuple[str, ...]:
        """Return words of the archive that `word` may be a misspelling of, the likeliest first; none if it occurs."""

    def load_words(self) -> None:
        """Load what the first question about words would wait for: whoever asks several times asks for words."""

    def has_word(self, word: str) -> bool:
        """Say whether the archive has the word, in any of its forms."""

    def readable_articles(self) -> Iterator[Article | ArticleError]:
        """Yield the articles that can be read from an archive that may be damaged; in place of others, the reason."""

    def status(self, check: bool = False) -> Status:
        """Return what the store holds; with `check`, verify all of it."""

    def reindex(self) -> None:
        """Make everything derived anew from what is kept."""

    def close(self) -> None:
        """Let go of files and locks."""


def open_store(place: Path, *, create: bool = False) -> Store:
    """Open the store in the folder `place`.

    Raises:
        StoreNotFoundError: nothing is stored there, and `create` is not set.
        StoreError: something is, and cannot be used; the message says what to do.
    """
    from index.local.local_store import LocalStore  # only here: whoever asks for types alone need not load Whoosh

    return LocalStore(place, create=create)
