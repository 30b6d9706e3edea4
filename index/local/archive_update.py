"""Putting articles into the archive and taking them out; needs an update to be going on."""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from index.charspan import CharSpan
from index.corrections import OfStatement, Reject, SpeakerCorrections
from index.folding import LONGEST_WORD, fold
from index.local.archive import Archive
from index.local.days import day_told, number_of
from index.local.passage_rows import contents_in, details_of, pack_spans
from index.local.speaker_register import SpeakerRegister
from index.local.statement_corrections import StatementCorrections, is_no_statement
from index.passage import Passage, ReadArticle
from index.speaker import Speaker


@dataclass(frozen=True, slots=True)
class _Entered:
    """An article of which all but the passages is written."""

    key: int
    read: ReadArticle
    voices: Mapping[Speaker, int]
    ascribed: Mapping[int, int]
    """The voices that corrections give, by the numbers of their statements."""
    first: int
    """The id of the first passage."""


class ArchiveUpdate:
    """What one update does. Take out, put in, then `settle`."""

    def __init__(
        self,
        archive: Archive,
        of_speakers: SpeakerCorrections,
        of_statements: Mapping[tuple[str, CharSpan], OfStatement],
    ) -> None:
        self._archive = archive
        self._database: sqlite3.Connection = archive.database
        self.register = SpeakerRegister(self._database, of_speakers)
        self._statements = StatementCorrections(self._database, self.register, of_statements)
        self._next_passage: int = archive.recall("next_passage")
        self._words: Counter[str] = Counter()
        self._entered: list[_Entered] = []

    def take_out(self, article_id: str) -> int | None:
        """Take an article out and return its key, or None where there is none."""
        execute = self._database.execute
        row = execute(
            "SELECT key, first_passage, end_passage, text FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return None
        key, first, end, text = row
        self.register.leave(key)
        self._words.subtract(_words_of(text))
        execute("DELETE FROM circumstances WHERE passage >= ? AND passage < ?", (first, end))
        execute("DELETE FROM passages WHERE id >= ? AND id < ?", (first, end))
        execute("DELETE FROM articles WHERE key = ?", (key,))
        return int(key)

    def put_in(self, read: ReadArticle, fingerprint: str) -> tuple[int, int]:
        """Put an article in that is not there; return its key and the id of its first passage: the others follow."""
        article = read.article
        first = self._next_passage
        self._next_passage += len(read.passages)
        key = self._database.execute(
            "INSERT INTO articles (id, title, published, publisher, author, url, fingerprint, first_passage, "
            "end_passage, statements, checksum, sentences, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article.id, article.title, article.published and article.published.isoformat(), article.publisher,
                article.author, article.url, fingerprint, first, self._next_passage,
                sum(passage.attribution is not None for passage in read.passages),
                zlib.crc32(article.text.encode()), pack_spans(read.sentences), article.text,
            ),
        ).lastrowid  # fmt: skip
        assert key is not None
        speakers = dict.fromkeys(passage.speaker for passage in read.passages if passage.speaker)
        voices = {speaker: self.register.enter(key, speaker) for speaker in speakers}
        self._words.update(_words_of(article.text))
        self._entered.append(_Entered(key, read, voices, self._statements.voices_of(key, read), first))
        return key, first

    def settle(self) -> None:
        """Link the speakers, and write everything that depends on who they are."""
        self.register.relink()
        for entered in self._entered:
            self._write_passages(entered)
        self.register.settle()
        self._count_words()
        self._archive.remember("next_passage", self._next_passage)
        self._archive.remember("generation", self._archive.generation + 1)
        self._entered.clear()

    def replay_corrections(self) -> None:
        """Apply the corrections anew to all that is there: some have come, or gone."""
        articles = self._statements.articles()
        for article_id, key in articles.items():
            self._statements.enter_voices(article_id, key)
        self.register.relink(everything=True)
        for article_id, key in articles.items():
            self._review(article_id, key)

    def derive_anew(self) -> None:
        """Make everything anew that follows from the articles and their passages."""
        execute = self._database.execute
        execute("DELETE FROM words")
        for (text,) in execute("SELECT text FROM articles"):
            self._words.update(_words_of(text))
        self.replay_corrections()
        self.register.recount(row[0] for row in execute("SELECT id FROM speakers"))

    def _review(self, article_id: str, key: int) -> None:
        execute = self._database.execute
        rows = execute(
            "SELECT p.id, p.details, p.speaker, f.speaker FROM articles a JOIN passages p ON p.id >= a.first_passage "
            "AND p.id < a.end_passage LEFT JOIN voices v ON v.key = coalesce(p.ascribed, p.voice) "
            "LEFT JOIN forms f ON f.id = v.form WHERE a.key = ? AND p.number IS NOT NULL",
            (key,),
        ).fetchall()
        for id, details, speaker_was, speaker in rows:
            correction = self._statements.of(article_id, contents_in(details))
            execute(
                "UPDATE passages SET rejected = ?, speaker = ? WHERE id = ?",
                (is_no_statement(correction), None if isinstance(correction, Reject) else speaker, id),
            )
            self.register.recount(one for one in (speaker_was, speaker) if one is not None)

    def _write_passages(self, entered: _Entered) -> None:
        voices = {*entered.voices.values(), *entered.ascribed.values()}
        speaker_of = {voice: self.register.speaker_of(voice) for voice in voices}
        rows, words = [], []
        days: dict[int, list[int | None]] = {}
        for id, passage in enumerate(entered.read.passages, entered.first):
            attribution = passage.attribution
            correction = self._statements.of(passage.article.id, attribution.content) if attribution else None
            read_as = entered.voices[passage.speaker] if passage.speaker else None
            ascribed = None if passage.number is None else entered.ascribed.get(passage.number)
            voice = ascribed or read_as
            speaker = None if voice is None or isinstance(correction, Reject) else speaker_of[voice]
            day = number_of(day_told(passage))
            if speaker is not None:
                days.setdefault(speaker, []).append(day)
            rows.append(
                (
                    id, entered.key, passage.span.start, passage.span.end, day, passage.number,
                    attribution and attribution.kind, attribution and attribution.stance,
                    speaker, read_as, is_no_statement(correction), details_of(passage), ascribed,
                )
            )  # fmt: skip
            words += [(role, word, id) for role, word in circumstances_of(passage)]
        self._database.executemany("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self._database.executemany("INSERT OR IGNORE INTO circumstances VALUES (?, ?, ?)", words)
        for speaker, of_speaker in days.items():
            self.register.add_statements(speaker, of_speaker)

    def _count_words(self) -> None:
        changed = [(word, count) for word, count in self._words.items() if count]
        self._database.executemany(
            "INSERT INTO words VALUES (?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles", changed
        )
        gone = [(word,) for word, count in changed if count < 0]
        self._database.executemany("DELETE FROM words WHERE word = ? AND articles <= 0", gone)
        self._words.clear()


def circumstances_of(passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield the words of a passage's addressee and medium, as they are looked up."""
    attribution = passage.attribution
    if attribution is None:
        return
    if attribution.addressee:
        told = f"{passage.words_at(attribution.addressee)} {passage.addressee or ''}"
        yield from (("addressee", word) for word in fold(told).split())
    elif passage.addressee:
        yield from (("addressee", word) for word in fold(passage.addressee).split())
    if attribution.medium:
        yield from (("medium", word) for word in fold(passage.words_at(attribution.medium)).split())


def _words_of(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) <= LONGEST_WORD}
