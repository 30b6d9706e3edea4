"""LocalStore: SQLite keeps, Whoosh finds, in one folder.

The archive says which generation of the full-text index belongs to it, and whoever asks uses that one; so both are
always seen in one state. A full-text index that is damaged is made anew from the archive. Writing: `local_writer.py`.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from index.article import Article, ArticleInfo
from index.charspan import CharSpan
from index.errors import QuothError, StoreDamagedError
from index.local import speaker_look_up
from index.local.archive import Archive, taken_as_written
from index.local.archive_schema import FORMAT
from index.local.days import day_of
from index.local.fulltext_changes import FOLDER, REMEMBERED
from index.local.passage_rows import COLUMNS, COLUMNS_AS_READ, SOURCE, SOURCE_AS_READ, passage_from, unpack_spans
from index.local.passage_search import count_by_month, count_by_speaker, search_ids
from index.local.store_check import find_problems
from index.local.word_search import Hits, WordSearch
from index.local.words_near import NameWords, Vocabulary
from index.passage import Passage, ReadArticle
from index.search import Found, Search
from index.speaker import SpeakerEntry
from index.store import ArticleEntry, Status

if TYPE_CHECKING:
    from index.corrections import Correction
    from index.local.fulltext import FullText
    from index.local.local_writer import LocalWriter

TEXTS_REMEMBERED = 64
"""Articles whose text is kept at hand; an article never changes under its key."""

T = TypeVar("T")


class _FullTextUnusableError(Exception):
    """The full-text index of this generation is damaged, or a writer has just replaced it."""


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
        self._asking = threading.RLock()
        self._full_text: FullText | None = None
        self._vocabulary: Vocabulary | None = None
        self._names: NameWords | None = None
        self._texts: OrderedDict[int, tuple[ArticleInfo, str]] = OrderedDict()

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
        return self._ask(lambda: self._passages_of(article_id))

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
        return Found(self._passages(ids), total, tuple(scores))

    def _passages_of(self, article_id: str) -> tuple[Passage, ...]:
        row = self._archive.database.execute(
            "SELECT first_passage, end_passage FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return ()
        kept = self._archive.database.execute("SELECT id FROM passages WHERE id >= ? AND id < ? AND NOT rejected", row)
        return self._passages(sorted(id for (id,) in kept.fetchall()))

    def _passages(self, ids: Iterable[int]) -> tuple[Passage, ...]:
        execute = self._archive.database.execute
        rows = (execute(f"SELECT {COLUMNS} FROM {SOURCE} WHERE p.id = ?", (id,)).fetchone() for id in ids)
        return tuple(passage_from(row, *self._text(row[1])) for row in rows)

    def _text(self, key: int) -> tuple[ArticleInfo, str]:
        if key in self._texts:
            self._texts.move_to_end(key)
            return self._texts[key]
        *info, text = self._archive.database.execute(
            "SELECT id, title, published, publisher, url, text FROM articles WHERE key = ?", (key,)
        ).fetchone()
        self._texts[key] = _info(*info), text
        if len(self._texts) > TEXTS_REMEMBERED:
            self._texts.popitem(last=False)
        return self._texts[key]

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

    def speakers_beginning(self, letters: str, limit: int = 10) -> tuple[SpeakerEntry, ...]:
        """Return the speakers with a name that has the words of `letters`, of which the last may go on."""
        return self._ask(lambda: speaker_look_up.beginning(self._archive.database, letters, limit))

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

    # Asking for articles

    def articles(self) -> tuple[ArticleEntry, ...]:
        """Return all articles, the newest first."""
        return self._ask(self._articles)

    def article(self, article_id: str) -> Article | None:
        """Return one article with its text."""
        return self._ask(lambda: self._article(article_id))

    def reading_of(self, article_id: str) -> ReadArticle | None:
        """Return an article as `add` took it, before all corrections."""
        return self._ask(lambda: self._reading_of(article_id))

    def sentences_of(self, article_id: str) -> tuple[CharSpan, ...]:
        """Return where the sentences of an article stand, in text order."""
        return self._ask(lambda: self._sentences_of(article_id))

    def _articles(self) -> tuple[ArticleEntry, ...]:
        rows = self._archive.database.execute(
            "SELECT id, title, published, publisher, url, author, statements FROM articles "
            "ORDER BY published DESC, key DESC"
        )
        return tuple(ArticleEntry(_info(*info), author, statements) for *info, author, statements in rows)

    def _article(self, article_id: str) -> Article | None:
        row = self._archive.database.execute(
            "SELECT id, text, title, published, publisher, author, url FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return None
        id, text, title, published, *rest = row
        return Article(id, text, title, published and date.fromisoformat(published), *rest)

    def _reading_of(self, article_id: str) -> ReadArticle | None:
        article = self._article(article_id)
        if article is None:
            return None
        rows = self._archive.database.execute(
            f"SELECT {COLUMNS_AS_READ} FROM {SOURCE_AS_READ} JOIN articles a "
            "ON p.id >= a.first_passage AND p.id < a.end_passage WHERE a.id = ? ORDER BY p.id",
            (article_id,),
        )
        info = ArticleInfo.of(article)
        passages = (passage_from(row, info, article.text) for row in rows)
        return ReadArticle(
            article,
            self._sentences_of(article_id),
            tuple(replace(passage, id=0, speaker_id=None) for passage in passages),
        )

    def _sentences_of(self, article_id: str) -> tuple[CharSpan, ...]:
        row = self._archive.database.execute("SELECT sentences FROM articles WHERE id = ?", (article_id,)).fetchone()
        return unpack_spans(row[0]) if row else ()

    def fingerprints(self) -> Mapping[str, str]:
        """Return the fingerprint of each article by id."""
        return dict(
            self._ask(lambda: self._archive.database.execute("SELECT id, fingerprint FROM articles").fetchall())
        )

    # Asking for words

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
        return self._in_full_text(lambda full_text: full_text.has_word(word), False)

    def _find_words(self, search: WordSearch) -> Hits:
        return self._in_full_text(lambda full_text: full_text.find(search, self._texts_of), Hits([], [], []))

    def _texts_of(self, passages: Sequence[int]) -> dict[int, str]:
        with taken_as_written(self._place):
            rows = self._archive.database.execute(
                'SELECT id, article, start, "end" FROM passages WHERE id IN (SELECT value FROM json_each(?))',
                (json.dumps(passages),),
            ).fetchall()
            return {id: self._text(key)[1][start:end] for id, key, start, end in rows}

    def _in_full_text(self, question: Callable[[FullText], T], before_any: T) -> T:
        """Return the answer of the full-text index as the archive now knows it; `before_any` article, that."""
        generation = self._archive.recall(REMEMBERED)
        if generation is None:
            return before_any
        from index.local.fulltext import FullText  # imports Whoosh: many questions need no words

        try:
            if self._full_text is None or self._full_text.generation != generation:
                self._close_full_text()
                self._full_text = FullText(self._place / FOLDER, generation)
            return question(self._full_text)
        except (QuothError, sqlite3.Error):
            raise
        except Exception as error:  # whatever a damaged index makes Whoosh stumble over
            self._close_full_text()
            raise _FullTextUnusableError from error

    def _close_full_text(self) -> None:
        if self._full_text is not None:
            self._full_text.close()
            self._full_text = None

    def _ask(self, question: Callable[[], T]) -> T:
        """Return the answer to a question, all of it from one state of the store."""
        for may_mend in (False, True, False):
            try:
                with self._asking, self._archive.reading():
                    return question()
            except _FullTextUnusableError as error:
                damage = error.__cause__
                if may_mend:
                    with taken_as_written(self._place):
                        self._writer.mend()
        assert damage is not None
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
        def one(sql: str) -> int | None:
            try:
                number = self._archive.database.execute(sql).fetchone()[0]
            except sqlite3.DatabaseError:
                if not check:  # which goes on to tell what is damaged
                    raise
                return None
            return None if number is None else int(number)

        statements = "FROM passages WHERE number IS NOT NULL AND NOT rejected"
        return Status(
            place=str(self._place),
            format=FORMAT,
            generation=self._archive.generation,
            articles=one("SELECT count(*) FROM articles") or 0,
            passages=one("SELECT count(*) FROM passages") or 0,
            statements=one(f"SELECT count(*) {statements}") or 0,
            speakers=one("SELECT count(*) FROM speakers") or 0,
            first=day_of(one(f"SELECT min(day) {statements}")),
            last=day_of(one(f"SELECT max(day) {statements}")),
            bytes=sum(path.stat().st_size for path in self._place.rglob("*") if path.is_file()),
            problems=self._problems() if check else (),
        )

    def _problems(self) -> tuple[str, ...]:
        none: set[int] = set()
        in_full_text = self._in_full_text(lambda full_text: full_text.passages(), none)
        return tuple(find_problems(self._archive, in_full_text))

    def close(self) -> None:
        """Let go of files and locks."""
        with self._asking:
            self._close_full_text()
            self._archive.close()


def _info(id: str, title: str, published: str | None, publisher: str | None, url: str | None) -> ArticleInfo:
    return ArticleInfo(id, title, date.fromisoformat(published) if published else None, publisher, url)
