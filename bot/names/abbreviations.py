"""Abbreviations: which body, or its report, "WHF", "the WHF report" or "NavInst" means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.language.initials import are_initials, initials_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.names.bodies import is_voice
from bot.names.name_words import name_words
from index.folding import fold
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST_SENTENCES = 20
_MOST_DOCUMENTS = 50
_SMALL = range(3, 6)
"""In letters: the initials of a body, typed in small ones."""
_DOCUMENTS = frozenset(word_list("report study poll survey review audit paper memo letter analysis forecast"))
"""The WHF [report]: articles name its author, if at all, in the sentence beside."""
_LIKELIEST = ("report", "study")
"""What a body most often speaks through."""
_CAPITALS = r"((?:(?:[A-Z][\w’'&.-]*|of|for|and|the|on|in) )*[A-Z][\w’'&.-]*)"
_WRITTEN_BY = re.compile(rf"\b(?:by|from|of) (?:the )?{_CAPITALS}")


@dataclass
class Abbreviations:
    """The initials of the bodies of one archive."""

    store: Store

    def find(self, phrase: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return the body by its initials, or as a text explains the abbreviation; else a report that is by it."""
        short = next((_bare(word) for word in phrase.split() if fold(word) in words and self._is_short(word)), "")
        if not short:
            return ()
        others = {stem(word) for word in words if word != fold(short)}
        named = (entry for name in self._explained(short) for entry in self.store.speakers_named(name))
        for entry in (*self._by_initials(fold(short)), *named):
            told = _told_of(entry)
            if told and others <= {stem(word) for one in told for word in name_words(one)}:
                return (entry,)
        return self._by_its_document(short, words)

    def _is_short(self, word: str) -> bool:
        """Say whether a word is typed as abbreviations are, or a small one that is no word of the archive: "whf"."""
        is_odd = word.islower() and word.isalpha() and len(word) in _SMALL and not self.store.has_word(word)
        return _is_short(word) or is_odd

    def _by_initials(self, letters: str) -> Iterator[SpeakerEntry]:
        for entry in self.store.speakers_with_capitals(letters):
            if any(letters in initials_of(told) for told in _told_of(entry)):
                yield entry

    def _explained(self, short: str) -> frozenset[str]:
        """Return the names that texts give before the abbreviation: "the Naval Institute (NavInst)"."""
        before = re.compile(rf"{_CAPITALS} \((?:the )?{re.escape(short)}\)")
        found = self.store.search(Search(phrase=short, attributed=None, limit=_MOST_SENTENCES)).passages
        names = {match[1] for passage in found for match in before.finditer(passage.text)}
        return frozenset(" ".join(name_words(name)) for name in names)

    def _by_its_document(self, short: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return "A report" for "the WHF report" and "the WHF", where it is told to be by the World Harbour Fund."""
        heads = [words[-1]] if words[-1] in _DOCUMENTS else _LIKELIEST if len(words) == 1 else ()
        named = [entry for head in heads for entry in self.store.speakers_named(head)]
        documents = {entry.id: entry for entry in named if entry.type is SpeakerType.DOCUMENT}
        if not documents:
            return ()
        ids = tuple(documents)[:_MOST_DOCUMENTS]
        for passage in self.store.search(Search(speakers=ids, limit=_MOST_DOCUMENTS)).passages:
            authors = (match[1] for match in _WRITTEN_BY.finditer(passage.text))
            if passage.speaker_id in documents and any(fold(short) in initials_of(author) for author in authors):
                return (documents[passage.speaker_id],)
        return ()


def _told_of(entry: SpeakerEntry) -> tuple[str, ...]:
    """Return the name of a body, or for which one somebody speaks: "spokesman for the World Harbour Fund"."""
    return tuple(filter(is_voice, entry.roles)) if entry.type is SpeakerType.PERSON else (entry.name,)


def _is_short(word: str) -> bool:
    """Say whether a word is typed as abbreviations are: "WHF", "NavInst"."""
    bare = _bare(word)
    return are_initials(word) or (bare.isalpha() and sum(letter.isupper() for letter in bare) > 1)


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
