"""The register of speakers: the names that articles use, and the speakers of the archive that they are linked to.

Works on the tables `forms`, `names`, `roles`, `voices`, `speakers` and `months`; needs an update to be going on.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from index.corrections import NO_CORRECTIONS, SpeakerCorrections
from index.folding import fold
from index.linking import NO_EVIDENCE, Evidence, NameForm, form_of, is_alone, link
from index.speaker import Gender, Speaker, SpeakerType


@dataclass(slots=True)
class SpeakerRegister:
    """What one update does to the speakers. Call `enter` and `leave` for each voice, then `relink`, then `settle`."""

    database: sqlite3.Connection
    corrections: SpeakerCorrections = NO_CORRECTIONS
    _blocks: set[str] = field(default_factory=set)
    _recount: set[int] = field(default_factory=set)
    _less_told: set[int] = field(default_factory=set)
    _touched: set[int] = field(default_factory=set)

    def enter(self, article: int, speaker: Speaker) -> int:
        """Enter a speaker of an article and return the key of the voice."""
        execute = self.database.execute
        form = self._form_id(form_of(speaker, str(article)))
        key = execute(
            "INSERT INTO voices (article, form, name, type, role, aliases, gender) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (article, form, speaker.name, speaker.type, speaker.role, json.dumps(speaker.aliases), speaker.gender),
        ).lastrowid
        execute(
            "UPDATE forms SET voices = voices + 1, female = female + ?, male = male + ? WHERE id = ?",
            (speaker.gender is Gender.FEMALE, speaker.gender is Gender.MALE, form),
        )
        names = dict.fromkeys(name for name in (speaker.name, *speaker.aliases) if _is_name(name, speaker))
        for name in names:
            execute(
                "INSERT INTO names VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE "
                "SET voices = voices + 1, canonical = max(canonical, excluded.canonical)",
                (form, name, name == speaker.name),
            )
            self._enter_words("name_words", name, form)
        if speaker.role:
            execute(
                "INSERT INTO roles VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET voices = voices + 1", (form, speaker.role)
            )
            self._enter_words("role_words", speaker.role, form)
        assert key is not None
        return key

    def leave(self, article: int) -> None:
        """Strike out the speakers of an article; its passages must still be there."""
        execute = self.database.execute
        told: dict[int, list[int | None]] = {}
        for speaker, day in execute(
            "SELECT speaker, day FROM articles JOIN passages p ON p.id >= first_passage AND p.id < end_passage "
            "WHERE key = ? AND speaker IS NOT NULL AND NOT rejected",
            (article,),
        ):
            told.setdefault(speaker, []).append(day)
        for speaker, days in told.items():
            self._take_statements(speaker, days)
        self._strike_out("article = ?", article)

    def leave_unheard(self, article: int) -> None:
        """Strike out the voices of an article that no passage has: those of corrections that were taken back."""
        execute = self.database.execute
        passages = execute(
            "SELECT voice, ascribed FROM articles JOIN passages p ON p.id >= first_passage AND p.id < end_passage "
            "WHERE key = ?",
            (article,),
        )
        heard = {voice for row in passages for voice in row}
        voices = execute("SELECT key FROM voices WHERE article = ?", (article,))
        unheard = [key for (key,) in voices if key not in heard]
        self._strike_out("key IN (SELECT value FROM json_each(?))", json.dumps(unheard))

    def _strike_out(self, condition: str, value: int | str) -> None:
        execute = self.database.execute
        voices = execute(f"SELECT form, name, type, role, aliases, gender FROM voices WHERE {condition}", (value,))
        for form, name, kind, role, aliases, gender in voices.fetchall():
            execute(
                "UPDATE forms SET voices = voices - 1, female = female - ?, male = male - ? WHERE id = ?",
                (gender == Gender.FEMALE, gender == Gender.MALE, form),
            )
            speaker_was = Speaker(name, SpeakerType(kind))
            for one in {one for one in (name, *json.loads(aliases)) if _is_name(one, speaker_was)}:
                execute("UPDATE names SET voices = voices - 1 WHERE form = ? AND name = ?", (form, one))
            execute("UPDATE roles SET voices = voices - 1 WHERE form = ? AND role = ?", (form, role))
            self._blocks.update(row[0] for row in execute("SELECT block FROM forms WHERE id = ?", (form,)))
        execute(f"DELETE FROM voices WHERE {condition}", (value,))

    def relink(self, *, everything: bool = False) -> None:
        """Link the forms of every block that was touched, and move older passages to whom they belong now."""
        if everything:
            self._blocks.update(block for (block,) in self.database.execute("SELECT DISTINCT block FROM forms"))
            self._touched.update(speaker for (speaker,) in self.database.execute("SELECT id FROM speakers"))
        self._forget_unused()
        for block in sorted(self._blocks):
            self._relink_block(block)
        self._blocks.clear()

    def speaker_of(self, voice: int) -> int:
        """Return the speaker that a voice is linked to; needs `relink`."""
        row = self.database.execute(
            "SELECT speaker FROM forms WHERE id = (SELECT form FROM voices WHERE key = ?)", (voice,)
        ).fetchone()
        self._touched.add(row[0])
        return int(row[0])

    def add_statements(self, speaker: int, days: Sequence[int | None]) -> None:
        """Count the statements of one more article, by their days; None: not known."""
        known = [day for day in days if day is not None]
        self.database.execute(
            "UPDATE speakers SET statements = statements + ?1, articles = articles + 1, "
            "first = min(coalesce(first, ?2), coalesce(?2, first)), last = max(coalesce(last, ?3), coalesce(?3, last)) "
            "WHERE id = ?4",
            (len(days), min(known, default=None), max(known, default=None), speaker),
        )
        months = Counter(day // 100 for day in known)
        self.database.executemany(
            "INSERT INTO months VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET statements = statements + excluded.statements",
            [(speaker, month, count) for month, count in months.items()],
        )

    def _take_statements(self, speaker: int, days: Sequence[int | None]) -> None:
        """Count the statements of one article less; `settle` finds the first and the last of those that stay."""
        execute = self.database.execute
        execute(
            "UPDATE speakers SET statements = statements - ?, articles = articles - 1 WHERE id = ?",
            (len(days), speaker),
        )
        for month, count in Counter(day // 100 for day in days if day is not None).items():
            execute(
                "UPDATE months SET statements = statements - ? WHERE speaker = ? AND month = ?", (count, speaker, month)
            )
        execute("DELETE FROM months WHERE speaker = ? AND statements <= 0", (speaker,))
        self._less_told.add(speaker)

    def settle(self) -> None:
        """Bring what is told of each touched speaker up to date, and strike out those whom nobody names any more."""
        for speaker in self._recount:
            self._count(speaker)
        for speaker in self._less_told - self._recount:
            self._find_first_and_last(speaker)
        for speaker in self._recount | self._less_told | self._touched:
            self._describe(speaker)
        for done in (self._recount, self._less_told, self._touched):
            done.clear()

    def recount(self, speakers: Iterable[int]) -> None:
        """Have these counted anew at `settle`."""
        self._recount.update(speakers)

    def _form_id(self, form: NameForm) -> int:
        row = self.database.execute(
            "SELECT id FROM forms WHERE type = ? AND text = ?", (form.type, form.text)
        ).fetchone()
        self._blocks.add(form.block)
        if row:
            return int(row[0])
        added = self.database.execute(
            "INSERT INTO forms (type, text, block) VALUES (?, ?, ?)", (form.type, form.text, form.block)
        )
        assert added.lastrowid is not None
        return added.lastrowid

    def _enter_words(self, table: str, text: str, form: int) -> None:
        self.database.executemany(
            f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", [(word, form) for word in set(fold(text).split())]
        )

    def _relink_block(self, block: str) -> None:
        rows = self.database.execute(
            "SELECT id, type, text, identity, speaker, voices, female, male FROM forms WHERE block = ?", (block,)
        )
        forms = {NameForm(SpeakerType(row[1]), row[2], block): row for row in rows.fetchall()}
        for form, identity in link(self._evidence(forms)).items():
            form_id, _, _, identity_was, speaker_was, *_ = forms[form]
            identity = self.corrections.identity_of(identity, form)
            if identity == identity_was and speaker_was is not None:
                continue
            speaker = self._speaker_id(identity, form)
            self.database.execute(
                "UPDATE forms SET identity = ?, speaker = ? WHERE id = ?", (identity, speaker, form_id)
            )
            self._touched.add(speaker)
            if speaker_was is not None and speaker_was != speaker:
                self._move(form_id, speaker)
                self._recount.update((speaker_was, speaker))

    def _evidence(self, forms: dict[NameForm, tuple[Any, ...]]) -> dict[NameForm, Evidence]:
        if len(forms) == 1 or not any(map(is_alone, forms)):
            return dict.fromkeys(forms, NO_EVIDENCE)
        return {
            form: Evidence(voices, _majority(female, male), self._roles(form_id))
            for form, (form_id, _, _, _, _, voices, female, male) in forms.items()
        }

    def _roles(self, form: int) -> frozenset[str]:
        rows = self.database.execute("SELECT role FROM roles WHERE form = ? AND voices > 0", (form,))
        return frozenset(role for (role,) in rows)

    def _speaker_id(self, identity: str, form: NameForm) -> int:
        row = self.database.execute("SELECT id FROM speakers WHERE identity = ?", (identity,)).fetchone()
        if row:
            return int(row[0])
        added = self.database.execute(
            "INSERT INTO speakers (identity, name, type) VALUES (?, ?, ?)", (identity, form.text, form.type)
        )
        assert added.lastrowid is not None
        return added.lastrowid

    def _move(self, form: int, speaker: int) -> None:
        self.database.execute(
            "UPDATE passages SET speaker = ?1 FROM voices, articles WHERE voices.form = ?2 "
            "AND articles.key = voices.article AND passages.id >= articles.first_passage "
            "AND passages.id < articles.end_passage AND coalesce(passages.ascribed, passages.voice) = voices.key "
            "AND passages.speaker IS NOT NULL",
            (speaker, form),
        )

    def _count(self, speaker: int) -> None:
        self.database.execute(
            "UPDATE speakers SET (statements, articles, first, last) = (SELECT count(*), count(DISTINCT article), "
            "min(day), max(day) FROM passages WHERE speaker = ?1 AND NOT rejected) WHERE id = ?1",
            (speaker,),
        )
        self.database.execute("DELETE FROM months WHERE speaker = ?", (speaker,))
        self.database.execute(
            "INSERT INTO months SELECT speaker, day / 100, count(*) FROM passages "
            "WHERE speaker = ? AND NOT rejected AND day IS NOT NULL GROUP BY 2",
            (speaker,),
        )

    def _find_first_and_last(self, speaker: int) -> None:
        of_speaker = "FROM passages WHERE speaker = ?1 AND NOT rejected AND day IS NOT NULL"
        self.database.execute(
            f"UPDATE speakers SET first = (SELECT min(day) {of_speaker}), last = (SELECT max(day) {of_speaker}) "
            "WHERE id = ?1",
            (speaker,),
        )

    def _describe(self, speaker: int) -> None:
        execute = self.database.execute
        name = execute(
            "SELECT name FROM names JOIN forms ON forms.id = names.form WHERE forms.speaker = ? AND canonical "
            "AND names.voices > 0 ORDER BY text GLOB '* | *', names.voices DESC, "
            "length(name), name LIMIT 1",
            (speaker,),
        ).fetchone()
        if name is None:
            execute("DELETE FROM speakers WHERE id = ?", (speaker,))
            return
        row = execute(
            "SELECT speakers.identity, sum(female), sum(male) FROM forms JOIN speakers ON speakers.id = forms.speaker "
            "WHERE speaker = ?",
            (speaker,),
        ).fetchone()
        kind = execute(
            "SELECT type FROM forms WHERE speaker = ? GROUP BY type ORDER BY sum(voices) DESC LIMIT 1", (speaker,)
        ).fetchone()
        role = execute(
            "SELECT role FROM roles JOIN forms ON forms.id = roles.form WHERE speaker = ? AND roles.voices > 0 "
            "GROUP BY role ORDER BY sum(roles.voices) DESC, role LIMIT 1",
            (speaker,),
        ).fetchone()
        renamed = self.corrections.name_of(row[0])
        execute(
            "UPDATE speakers SET name = ?, renamed = ?, type = ?, role = ?, gender = ? WHERE id = ?",
            (renamed or name[0], renamed is not None, kind[0], role and role[0], _majority(*row[1:]), speaker),
        )

    def _forget_unused(self) -> None:
        """Delete the names, roles and forms of the touched blocks that no article uses any more."""
        for block in self._blocks:
            forms = self.database.execute("SELECT id, text, voices, speaker FROM forms WHERE block = ?", (block,))
            for form, _, voices, speaker in forms.fetchall():
                self.database.execute("DELETE FROM names WHERE form = ? AND voices <= 0", (form,))
                self.database.execute("DELETE FROM roles WHERE form = ? AND voices <= 0", (form,))
                if voices > 0:
                    continue
                self.database.execute("DELETE FROM forms WHERE id = ?", (form,))
                if speaker is not None:
                    self._recount.add(speaker)


def _majority(female: int, male: int) -> Gender | None:
    return None if female == male else Gender.FEMALE if female > male else Gender.MALE


def _is_name(name: str, speaker: Speaker) -> bool:
    """Say whether an alias can name the speaker elsewhere: "Kirby" can, "the spokesman" only a body or a group."""
    if speaker.type is not SpeakerType.PERSON or name == speaker.name:
        return True
    return name[:1].isupper() and not name.lower().startswith(("the ", "a ", "an ", "his ", "her ", "their ", "its "))
