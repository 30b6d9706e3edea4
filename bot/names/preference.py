"""Preference: which of several speakers is meant, who bear the same name."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.nicknames import same_given
from bot.language.word_list import word_list
from bot.names.name_words import TITLES, name_words
from bot.names.offices import has_title, is_head
from bot.naming import Naming
from index.speaker import Gender, SpeakerEntry, SpeakerType

_GENDERS = {
    **dict.fromkeys(
        word_list(
            """
            mr sir lord king prince father brother congressman councilman chairman spokesman
            """
        ),
        Gender.MALE,
    ),
    **dict.fromkeys(
        word_list(
            """
            mrs ms miss madam lady dame queen princess sister congresswoman councilwoman chairwoman spokeswoman
            """
        ),
        Gender.FEMALE,
    ),
}
"""[Mrs] Falk is not Karl Falk."""
POLITE = frozenset(word_list("mr mrs ms miss former ex"))
"""Titles that tell no office."""


def pick(phrase: str, words: Sequence[str], found: Sequence[SpeakerEntry], titles: Sequence[str] = ()) -> Naming:
    """Choose among those with all the words: a whole name first, then who is of these titles, then the most quoted."""
    ranked = sorted(found, key=lambda entry: (fit_of(words, entry), _strangeness(titles, entry), -entry.statements))
    first = ranked[0]
    if first.type in (SpeakerType.UNNAMED, SpeakerType.GROUP, SpeakerType.DOCUMENT):
        same = tuple(
            entry for entry in ranked[1:] if entry.type is first.type and fit_of(words, entry) == fit_of(words, first)
        )
    else:
        same = _same(first, ranked[1:])
    chosen = (first, *same)
    fullest = max(chosen, key=lambda entry: (min(len(_bare(entry.name)), 2), entry.statements))
    chosen = (fullest, *(entry for entry in chosen if entry is not fullest))
    least = _strangeness(titles, first)
    others = tuple(
        entry
        for entry in ranked
        if entry not in chosen and _strangeness(titles, entry) <= least and _bears(words, entry, first)
    )
    return Naming(phrase, chosen, others[:3], partial=fit_of(words, first) > 2)


def _bears(words: Sequence[str], entry: SpeakerEntry, first: SpeakerEntry) -> bool:
    """Say whether a surname, or the noun of a body, is that of `entry` as well: "the union"."""
    if entry.type is SpeakerType.PERSON:
        return fit_of(words, entry) < 2
    is_noun = len(words) == 1 and entry.type is first.type is SpeakerType.ORGANIZATION
    return is_noun and any(is_head(words[0], name) for name in entry.names)


def same_person(one: SpeakerEntry, other: SpeakerEntry) -> bool:
    """Say whether two entries of the archive are one person: same surname, given names that agree."""
    if one.type is not SpeakerType.PERSON or other.type is not SpeakerType.PERSON:
        return False
    if one.gender and other.gender and one.gender is not other.gender:
        return False
    first, second = _bare(one.name), _bare(other.name)
    if not first or not second or first[-1] != second[-1]:
        return False
    if len(first) == 1 or len(second) == 1:
        return True
    return same_given(first[0], second[0])


def fit_of(words: Sequence[str], entry: SpeakerEntry) -> int:
    """Rank how `words` name the entry; less is better."""
    names = [name_words(name) for name in entry.names] or [name_words(entry.name)]
    if list(words) in names:
        return 0
    if entry.type is SpeakerType.PERSON:
        is_last = any(name and name[-1] == words[-1] for name in names)
        return (0 if len(words) == 1 else 1) if is_last else 2
    return 3


def _strangeness(titles: Sequence[str], entry: SpeakerEntry) -> tuple[int, int]:
    """Return how little the titles before a surname suit somebody: "Mrs" a man, "Senator" a baker."""
    asked = {_GENDERS[title] for title in titles if title in _GENDERS}
    other_gender = 0 if not asked or entry.gender in asked else 1 if entry.gender is None else 2
    offices = [title for title in titles if title not in POLITE]
    return other_gender, sum(not has_title(title, entry) for title in offices)


def _same(first: SpeakerEntry, others: Sequence[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Return the entries that are the same person; a bare surname belongs to its most quoted bearer alone."""
    alike = [entry for entry in others if same_person(first, entry)]
    fullest = next((entry for entry in (first, *alike) if len(_bare(entry.name)) > 1), first)
    return tuple(entry for entry in alike if entry is fullest or same_person(fullest, entry))


def _bare(name: str) -> list[str]:
    words = [word for word in name_words(name) if word not in ("jr", "sr", "ii", "iii", "iv")]
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return words
