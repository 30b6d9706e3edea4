"""Bodies: which organization, or its spokesman, a phrase means that is not its name word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.language.callings import is_side
from bot.language.office_words import other_spellings
from bot.language.stems import stem
from bot.language.synonyms import synonyms_of
from bot.language.word_list import word_list
from bot.names.circle import Bearers
from bot.names.name_words import DETERMINERS, ENDS_NAME, TITLES, name_words, noun_first
from bot.names.offices import is_head
from bot.names.preference import fit_of
from bot.naming import NAMED
from index.folding import fold
from index.names.places import NATIONALITIES
from index.speaker import SpeakerEntry, SpeakerType

_PEOPLES = {
    "danes": "danish",
    "poles": "polish",
    "turks": "turkish",
    "swedes": "swedish",
    "finns": "finnish",
    "spaniards": "spanish",
    "britons": "british",
    "brits": "british",
}
"""The [Danes]: peoples that are not called as the adjective is."""
_OF_COUNTRY = ("government", "officials", "authorities", "foreign ministry", "side")
_VOICES = frozenset(word_list("spokesman spokeswoman spokesperson spokespeople spokesmen"))
"""A [spokesman] for the bank: whoever asks what the bank says means him."""


def bearing(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return those with a name that has all the words, in other forms or synonyms where there is none."""
    found = _meant(words, bearers.speakers_named(" ".join(words)))
    if not found and words[-1].endswith("s") and len(words[-1]) > 3 and words[-1][:-1] not in NATIONALITIES:
        single = _meant(words, bearers.speakers_named(" ".join([*words[:-1], words[-1][:-1]])))
        found = tuple(entry for entry in single if entry.type is not SpeakerType.UNNAMED)
    if not found and len(words) > 1:
        found = _by_spelling(bearers, words) or _by_stems(bearers, words) or _by_synonyms(bearers, words)
    return found


def spoken_for(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return the voices of a body that is not quoted itself: "a spokeswoman for the health department"."""
    for tried in (list(words), *other_spellings(words)):
        body = " ".join(tried)
        unnamed = (entry for entry in bearers.speakers_named(body) if entry.type is SpeakerType.UNNAMED)
        voices = {entry.id: entry for entry in unnamed if is_voice(entry.name)}
        for entry in bearers.speakers_in_role(body):
            if any(is_voice(role) and set(tried) <= set(name_words(role)) for role in entry.roles):
                voices.setdefault(entry.id, entry)
        if voices:
            return tuple(voices.values())
    return ()


def is_voice(name: str) -> bool:
    """Say whether a phrase is a spokesman, of whoever that is."""
    return any(is_head(voice, name) for voice in _VOICES)


def of_country(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return the country, else its government or officials, for "the Danes", "the Saudis" and "the French"."""
    people = words[0] if len(words) == 1 else ""
    adjective = people if people in NATIONALITIES else _PEOPLES.get(people, people.removesuffix("s"))
    if adjective not in NATIONALITIES:
        return ()
    for name in (NATIONALITIES[adjective], *(f"{adjective} {noun}" for noun in _OF_COUNTRY)):
        found = bearers.speakers_named(fold(name))
        if speaking := tuple(entry for entry in found if entry.type is not SpeakerType.PERSON):
            return speaking[:1]
    return ()


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
    telling = [word for word in words if word not in TITLES | DETERMINERS | ENDS_NAME]
    near = {entry.id: entry for word in telling for entry in bearers.speakers_named(word)}
    fitting = [e for e in near.values() if wanted <= {stem(word) for name in e.names for word in name_words(name)}]
    return tuple(entry for entry in fitting if entry.type is SpeakerType.ORGANIZATION)


def _meant(words: Sequence[str], found: Iterable[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Leave out those that only happen to have the words: "the transition in Burma" is not Burma."""
    fitting = (one for one in found if one.type in NAMED or fit_of(words, one) == 0 or _ends_in(words, one))
    return tuple(one for one in fitting if not is_anothers_side(words, one))


def is_anothers_side(words: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether an entry is of somebody called so, and not he: the Falk campaign, "a Falk win in Arlen"."""
    if entry.type is SpeakerType.PERSON or fit_of(words, entry) == 0 or _ends_in(words, entry):
        return False
    return all(is_side(noun_first(name_words(name))[0]) or name.startswith(("a ", "an ")) for name in entry.names)


def _ends_in(words: Sequence[str], entry: SpeakerEntry) -> bool:
    return any(is_head(words[-1], name) for name in entry.names)
