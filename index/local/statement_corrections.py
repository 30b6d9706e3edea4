"""What users put right about single statements, as an update applies it to the archive.

An ascribed statement keeps the voice that its article was read with, and has a second one, of its own article too:
who that is in the archive is found by linking, as of every other.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from index.ascribed_speaker import speaker_named
from index.charspan import CharSpan, cover
from index.corrections import Ascribe, OfStatement, Reject
from index.folding import fold
from index.linking import form_of
from index.local.passage_rows import contents_in
from index.local.speaker_register import SpeakerRegister
from index.passage import ReadArticle
from index.speaker import Speaker, SpeakerType


@dataclass(frozen=True, slots=True)
class StatementCorrections:
    """By article and content. Needs an update to be going on."""

    database: sqlite3.Connection
    register: SpeakerRegister
    says: Mapping[tuple[str, CharSpan], OfStatement]

    def of(self, article_id: str, content: Iterable[CharSpan]) -> OfStatement | None:
        """Return what is put right about a statement."""
        return self.says.get((article_id, cover(tuple(content))))

    def articles(self) -> dict[str, int]:
        """Return the keys of the articles that corrections are about, or were so far, by their ids."""
        execute = self.database.execute
        was = execute(
            "SELECT DISTINCT a.id, a.key FROM passages p JOIN articles a ON a.key = p.article "
            "WHERE p.rejected OR p.ascribed IS NOT NULL OR (p.speaker IS NULL AND p.voice IS NOT NULL)"
        )
        now = (row for id, _ in self.says for row in execute("SELECT id, key FROM articles WHERE id = ?", (id,)))
        return dict([*was.fetchall(), *now])

    def voices_of(self, key: int, read: ReadArticle) -> dict[int, int]:
        """Return the voices of the ascribed statements of an article that is being put in, by their numbers."""
        return {
            passage.number: self._voice(key, correction.speaker)
            for passage in read.passages
            if passage.attribution and passage.number is not None
            if isinstance(correction := self.of(read.article.id, passage.attribution.content), Ascribe)
        }

    def enter_voices(self, article_id: str, key: int) -> None:
        """Give each ascribed statement of an article that is in its voice; `relink` tells whose it is."""
        execute = self.database.execute
        rows = execute(
            "SELECT p.id, p.details, p.ascribed FROM articles a JOIN passages p ON p.id >= a.first_passage "
            "AND p.id < a.end_passage WHERE a.key = ? AND p.number IS NOT NULL",
            (key,),
        )
        for id, details, voice_was in rows.fetchall():
            correction = self.of(article_id, contents_in(details))
            voice = self._voice(key, correction.speaker) if isinstance(correction, Ascribe) else None
            if voice != voice_was:
                execute("UPDATE passages SET ascribed = ? WHERE id = ?", (voice, id))
        self.register.leave_unheard(key)

    def _voice(self, article: int, name: str) -> int:
        """Return the voice that goes by the name in the article; a new one, where nobody does."""
        wanted = fold(name)
        rows = self.database.execute("SELECT key, name, aliases FROM voices WHERE article = ? ORDER BY key", (article,))
        voices = rows.fetchall()
        named = [key for key, own, _ in voices if fold(own) == wanted]
        called = [key for key, _, aliases in voices if wanted in map(fold, json.loads(aliases))]
        return next(iter(named or called), None) or self.register.enter(article, self._speaker(name))

    def _speaker(self, name: str) -> Speaker:
        """Return the speaker of a name, of the type that most articles know it under."""
        guessed = speaker_named(name)
        forms = {form_of(Speaker(name, type), "").text for type in (SpeakerType.PERSON, SpeakerType.ORGANIZATION)}
        row = self.database.execute(
            "SELECT type FROM forms WHERE text IN (SELECT value FROM json_each(?)) ORDER BY voices DESC LIMIT 1",
            (json.dumps(sorted(forms)),),
        ).fetchone()
        return Speaker(name, SpeakerType(row[0])) if row else guessed


def is_no_statement(correction: OfStatement | None) -> bool:
    """Say whether a correction rejects its statement altogether."""
    return isinstance(correction, Reject) and not correction.speaker_only
