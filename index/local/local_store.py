"""LocalStore: SQLite keeps, Whoosh finds, in one folder.

The archive says which generation of the full-text index belongs to it, and whoever asks uses that one; so both are
always seen in one state. A full-text index that is damaged is made anew from the archive. Writing: `local_writer.py`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from index.article import Article
from index.charspan import CharSpan
from index.errors import ArticleError, StoreDamagedError
from index.local import speaker_look_up
from index.local.archive import Archive, taken_as_written
from index.local.article_look_up import ArticleLookUp
from index.local.fulltext_changes import REMEMBERED
from index.local.fulltext_handle import FullTextHandle, FullTextUnusableError
from index.local.passage_search import count_by_month, count_by_speaker, search_ids
from index.local.rescue import readable_articles
from index.local.store_check import find_problems
from index.local.store_status import status_of
from index.local.word_search import Hits, WordSearch
from index.local.words_near import NameWords, Vocabulary, load_slips
from index.passage import Passage, ReadArticle
from index.search import Found, Search
from index.speaker import SpeakerEntry
from index.store import ArticleEntry, Status

if TYPE_CHECKING:
    from index.corrections import Correction
    from index.local.fulltext import FullText
    from index.local.local_writer import LocalWriter

T = TypeVar("T")


class LocalStore:
    """The Store in a folder of this machine. May be used by several threads; readers never wait for a writer."""

    def __init__(self, place: Path, *, create: bool = False) -> None:
        """Open the store in `place`.

        Raises:
            StoreNotFoundError: nothing is stored there, and `create` is not set.
            StoreError: something is, and cannot be used.
        """
        self._place = place
        self._archive = Archive(place, create=create)
        self._articles = ArticleLookUp(self._archive.database)
        self._full_text = FullTextHandle(place)
        self._asking = threading.RLock()
        self._vocabulary: Vocabulary | None = None
        self._names: NameWords | None = None

    # Changing

    def add(self, articles: Iterable[ReadArticle]) -> None:
        """Put articles in, replacing those with the same id: all of them in one atomic commit, or none."""
        self._writer.add(articles)

    def remove(self, article_ids: Iterable[str]) -> int:
        """Take articles out, in one atomic commit, and return how many were there."""
        return self._writer.remove(article_ids)

    def writing(self) -> AbstractContextManager[None]:
        """Keep other writers out for several updates."""
        return self._writer.writing()

    def reindex(self) -> None:
        """Make everything derived anew from what is kept."""
        self._writer.reindex()

    def corrections(self) -> tuple[Correction, ...]:
        """Return what users have put right, in the order they did."""
        return self._writer.corrections()

    def correct(self, *corrections: Correction) -> None:
        """Put something right, now and in every update to come."""
        self._writer.correct(corrections)

    def undo(self, correction: Correction | None = None) -> Correction | None:
        """Take a correction back and return it, the last one where none is named; None where there is none."""
        return self._writer.undo(correction)

    @cached_property
    def _writer(self) -> LocalWriter:
        from index.local.local_writer import LocalWriter  # only here: most processes only ask

        return LocalWriter(self._place)

    # Asking for passages

    def search(self, search: Search) -> Found:
        """Return the passages that fit."""
        return self._ask(lambda: self._search(search))

    def passages_of(self, article_id: str) -> tuple[Passage, ...]:
        """Return the passages of an article, in text order."""
        return self._ask(lambda: self._articles.passages_of(article_id))

    def counts_by_speaker(self, search: Search) -> tuple[tuple[SpeakerEntry, int], ...]:
        """Return who said the passages that fit, and how many of them, the most first."""
        return self._ask(lambda: self._counts_by_speaker(search))

    def counts_by_month(self, search: Search) -> tuple[tuple[date, int], ...]:
        """Return the months of the passages that fit, each by its first day, in order."""
        return self._ask(lambda: self._counts_by_month(search))

    def _counts_by_month(self, search: Search) -> tuple[tuple[date, int], ...]:
        months = count_by_month(self._archive.database, search, self._find_words)
        return tuple((date(month // 100, month % 100, 1), count) for month, count in sorted(months.items()))

    def _counts_by_speaker(self, search: Search) -> tuple[tuple[SpeakerEntry, int], ...]:
        counts = count_by_speaker(self._archive.database, search, self._find_words)
        found = speaker_look_up.entries(self._archive.database, counts)
        return tuple(sorted(((entry, counts[entry.id]) for entry in found), key=lambda pair: -pair[1]))

    def _search(self, search: Search) -> Found:
        ids, scores, total = search_ids(self._archive.database, search, self._find_words)
        return Found(self._articles.passages(ids), total, tuple(scores))

    # Asking for speakers

    def speakers(self, limit: int = 0, offset: int = 0) -> tuple[SpeakerEntry, ...]:
        """Return the speakers, the most quoted first (limit 0: all)."""
        return self._ask(lambda: speaker_look_up.speakers(self._archive.database, limit, offset))

    def speaker(self, speaker_id: int) -> SpeakerEntry | None:
        """Return one speaker."""
        return next(iter(self._ask(lambda: speaker_look_up.entries(self._archive.database, (speaker_id,)))), None)

    def speakers_named(self, name: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers with a name that has all the words of `name`, the most quoted first."""
        return self._ask(lambda: speaker_look_up.named(self._archive.database, name))

    def speakers_near(self, name: str, limit: int = 3) -> tuple[SpeakerEntry, ...]:
        """Return the speakers with a name that `name` may be a misspelling of, the nearest first."""
        return self._ask(lambda: speaker_look_up.near(self._archive.database, name, limit, self._name_words().near))

    def _name_words(self) -> NameWords:
        generation = self._archive.generation
        if self._names is None or self._names.generation != generation:
            self._names = NameWords(self._archive.database, generation)
        return self._names

    def speakers_in_role(self, role: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers one of whose printed roles has all the words of `role`, the most quoted first."""
        return self._ask(lambda: speaker_look_up.in_role(self._archive.database, role))

    def speakers_with_capitals(self, letters: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers whose name, or a printed role, has these capitals in this order, most quoted first."""
        return self._ask(lambda: speaker_look_up.with_capitals(self._archive.database, letters))

    # Asking for articles

    def articles(self) -> tuple[ArticleEntry, ...]:
        """Return all articles, the newest first."""
        return self._ask(self._articles.articles)

    def publishers(self) -> tuple[str, ...]:
        """Return who published articles, the one with the most first."""
        return self._ask(self._articles.publishers)

    def published_between(self) -> tuple[date, date] | None:
        """Return the days of the oldest and the newest article; None where no day is known."""
        return self._ask(self._articles.published_between)

    def article(self, article_id: str) -> Article | None:
        """Return one article with its text."""
        return self._ask(lambda: self._articles.article(article_id))

    def reading_of(self, article_id: str) -> ReadArticle | None:
        """Return an article as `add` took it, before all corrections."""
        return self._ask(lambda: self._articles.reading_of(article_id))

    def sentences_of(self, article_id: str) -> tuple[CharSpan, ...]:
        """Return where the sentences of an article stand, in text order."""
        return self._ask(lambda: self._articles.sentences_of(article_id))

    def fingerprints(self) -> Mapping[str, str]:
        """Return the fingerprint of each article by id."""
        return self._ask(self._articles.fingerprints)

    def fingerprint_of(self, article_id: str) -> str | None:
        """Return the fingerprint of one article; None where it is not there."""
        return self._ask(lambda: self._articles.fingerprint_of(article_id))

    # Asking for words

    def load_words(self) -> None:
        """Load what the first question about words, or with a misspelt one, would wait for."""
        load_slips()
        self._ask(lambda: self._in_full_text(lambda _: None, None))

    def has_word(self, word: str) -> bool:
        """Say whether the archive has the word, in any of its forms."""
        return self._ask(lambda: self._has_word(word))

    def words_near(self, word: str, limit: int = 3) -> tuple[str, ...]:
        """Return words of the archive that `word` may be a misspelling of, the likeliest first; none if it occurs."""
        return self._ask(lambda: () if self._has_word(word) else self._words_near(word, limit))

    def _words_near(self, word: str, limit: int) -> tuple[str, ...]:
        generation = self._archive.generation
        if self._vocabulary is None or self._vocabulary.generation != generation:
            self._vocabulary = Vocabulary(self._archive.database, generation)
        return self._vocabulary.words_near(word, limit)

    def _has_word(self, word: str) -> bool:
        """Ask the archive first: it has most words as they are, and other forms alone need the full-text index."""
        return self._articles.have_word(word) or self._in_full_text(lambda full_text: full_text.has_word(word), False)

    def _find_words(self, search: WordSearch) -> Hits:
        return self._in_full_text(lambda full_text: full_text.find(search, self._texts_of), Hits([], [], []))

    def _texts_of(self, passages: Sequence[int]) -> dict[int, str]:
        with taken_as_written(self._place):  # it is the archive that is damaged here, not the full-text index
            return self._articles.texts_of(passages)

    def _in_full_text(self, question: Callable[[FullText], T], before_any: T) -> T:
        return self._full_text.ask(self._archive.recall(REMEMBERED), question, before_any)

    def _ask(self, question: Callable[[], T]) -> T:
        """Return the answer to a question, all of it from one state of the store."""
        mended = False
        while True:
            try:
                with self._asking, self._archive.reading():
                    return question()
            except FullTextUnusableError as error:
                with self._asking, taken_as_written(self._place):
                    is_replaced = error.generation != self._archive.recall(REMEMBERED)
                if is_replaced:
                    continue
                if mended:
                    self._raise_unusable(error.damage)
                with taken_as_written(self._place):
                    self._writer.mend(error.generation)
                mended = True

    def _raise_unusable(self, damage: Exception) -> NoReturn:
        if not isinstance(damage, OSError):
            raise damage  # made anew, it is as unusable as before: no damage, but a bug
        raise StoreDamagedError(
            f"The full-text index in {self._place} cannot be read, even made anew: {damage}. "
            f"May this user read and write that folder?"
        ) from damage

    # The store itself

    def status(self, check: bool = False) -> Status:
        """Return what the store holds; with `check`, verify all of it."""
        return self._ask(lambda: self._status(check))

    def _status(self, check: bool) -> Status:
        return status_of(self._archive, self._problems() if check else None)

    def _problems(self) -> Iterator[str]:
        none: set[int] = set()
        in_full_text = self._in_full_text(lambda full_text: full_text.passages(), none)
        yield from find_problems(self._archive, in_full_text)

    def readable_articles(self) -> Iterator[Article | ArticleError]:
        """Yield the articles that can be read from an archive that may be damaged; in place of others, the reason."""
        return readable_articles(self._archive)

    def close(self) -> None:
        """Let go of files and locks."""
        with self._asking:
            self._full_text.close()
            self._archive.close()
