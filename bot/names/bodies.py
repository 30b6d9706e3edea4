"""Bodies: which organization, or its report or spokesman, a phrase means that is not its name word for word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.language.initials import are_initials, initials_of
from bot.language.office_words import other_spellings
from bot.language.stems import stem
from bot.language.synonyms import synonyms_of
from bot.language.word_list import word_list
from bot.names.circle import Bearers
from bot.names.name_words import TITLES, name_words
from bot.names.offices import is_head
from bot.names.preference import fit_of
from bot.naming import NAMED
from index.folding import fold
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST_SEARCHED = 5000
"""So many of the most quoted are looked at for initials."""
_MOST_SENTENCES = 20
_VOICES = frozenset(word_list("spokesman spokeswoman spokesperson spokespeople"))
"""A [spokesman] for the bank: whoever asks what the bank says means him."""
_DOCUMENTS = frozenset(word_list("report study poll survey review audit paper memo letter analysis forecast"))
"""The WHF [report]: articles name its author, if at all, in the sentence beside."""
_CAPITALS = r"((?:(?:[A-Z][\w’'&.-]*|of|for|and|the|on|in) )*[A-Z][\w’'&.-]*)"

_WRITTEN_BY = re.compile(rf"\b(?:by|from|of) (?:the )?{_CAPITALS}")


def bearing(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return those with a name that has all the words, in other forms or synonyms where there is none."""
    found = _meant(words, bearers.speakers_named(" ".join(words)))
    if not found and words[-1].endswith("s") and len(words[-1]) > 3:
        single = _meant(words, bearers.speakers_named(" ".join([*words[:-1], words[-1][:-1]])))
        found = tuple(entry for entry in single if entry.type is not SpeakerType.UNNAMED)
    if not found and len(words) > 1:
        found = _by_spelling(bearers, words) or _by_stems(bearers, words) or _by_synonyms(bearers, words)
    return found


def abbreviated(store: Store, phrase: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return the body, or its report, of "WHF", "the WHF report", "NavInst": by its initials, or as a text explains."""
    short = next((word.removesuffix("'s").removesuffix("’s") for word in phrase.split() if _is_short(word)), "")
    if not short:
        return ()
    others = {stem(word) for word in words if word != fold(short)}
    explained = _explained(store, short)
    letters = fold(short)
    for entry in store.speakers(limit=_MOST_SEARCHED):
        if entry.type is SpeakerType.PERSON or not others <= {stem(word) for word in name_words(entry.name)}:
            continue
        if letters in initials_of(entry.name) or fold(entry.name) in explained:
            return (entry,)
    return _by_its_document(store, short, words)


def spoken_for(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return the voices of a body that is not quoted itself: "a spokeswoman for the health department"."""
    for tried in (list(words), *other_spellings(words)):
        body = " ".join(tried)
        unnamed = (entry for entry in bearers.speakers_named(body) if entry.type is SpeakerType.UNNAMED)
        voices = {entry.id: entry for entry in unnamed if _is_voice(entry.name)}
        for entry in bearers.speakers_in_role(body):
            if any(_is_voice(role) and set(tried) <= set(name_words(role)) for role in entry.roles):
                voices.setdefault(entry.id, entry)
        if voices:
            return tuple(voices.values())
    return ()


def _is_short(word: str) -> bool:
    """Say whether a word is typed as abbreviations are: "WHF", "NavInst"."""
    bare = word.removesuffix("'s").removesuffix("’s")
    return are_initials(word) or (bare.isalpha() and sum(letter.isupper() for letter in bare) > 1)


def _explained(store: Store, short: str) -> frozenset[str]:
    """Return the names that texts give before the abbreviation: "the Naval Institute (NavInst)"."""
    before = re.compile(rf"{_CAPITALS} \((?:the )?{re.escape(short)}\)")
    found = store.search(Search(phrase=short, attributed=None, limit=_MOST_SENTENCES)).passages
    names = {match[1] for passage in found for match in before.finditer(passage.text)}
    return frozenset(" ".join(name_words(name)) for name in names)


def _by_its_document(store: Store, short: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return "A report" for "the WHF report" and "the WHF", where it is told to be by the World Harbour Fund."""
    heads = [words[-1]] if words[-1] in _DOCUMENTS else sorted(_DOCUMENTS) if len(words) == 1 else []
    for entry in (entry for head in heads for entry in store.speakers_named(head)):
        if entry.type is SpeakerType.DOCUMENT:
            passages = store.search(Search(speakers=(entry.id,), limit=_MOST_SENTENCES)).passages
            authors = (match[1] for passage in passages for match in _WRITTEN_BY.finditer(passage.text))
            if any(fold(short) in initials_of(author) for author in authors):
                return (entry,)
    return ()


def _is_voice(name: str) -> bool:
    return any(is_head(voice, name) for voice in _VOICES)


def _by_spelling(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return the Ministry of Defence for "the ministry of defense"."""
    for tried in other_spellings(words):
        if found := _meant(tried, bearers.speakers_named(" ".join(tried))):
            return found
    return ()


def _by_synonyms(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return those named with another word for the first: "American officials" are "US officials"."""
    for other in synonyms_of(words[0]):
        varied = [*other.split(), *words[1:]]
        found = _meant(varied, bearers.speakers_named(" ".join(varied)))
        if found := tuple(entry for entry in found if entry.type is not SpeakerType.PERSON):
            return found
    return ()


def _by_stems(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return bodies named in other forms of the words: "the debate commission", Commission on ... Debates."""
    wanted = {stem(word) for word in words}
    near = {entry.id: entry for word in words if word not in TITLES for entry in bearers.speakers_named(word)}
    fitting = [e for e in near.values() if wanted <= {stem(word) for name in e.names for word in name_words(name)}]
    return tuple(entry for entry in fitting if entry.type is SpeakerType.ORGANIZATION)


def _meant(words: Sequence[str], found: Iterable[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Leave out those that only happen to have the words: "the transition in Burma" is not Burma."""
    return tuple(one for one in found if one.type in NAMED or fit_of(words, one) == 0 or _ends_in(words, one))


def _ends_in(words: Sequence[str], entry: SpeakerEntry) -> bool:
    return any(is_head(words[-1], name) for name in entry.names)
