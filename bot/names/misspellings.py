"""Misspellings: whom a phrase means that is spelt otherwise than the name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat

from bot.language.spelling import distance
from bot.language.stems import stem
from bot.names.bodies import is_anothers_side
from bot.names.name_words import TITLES, name_words, shortened
from bot.names.preference import pick
from bot.naming import Naming
from index.names.bodies import BODY_NOUNS
from index.speaker import SpeakerEntry
from index.store import Store

_LONG = 3
"""In words: in a name so long one slip is no doubt one, "aung san [su] kyi"."""


def misspelt(store: Store, words: Sequence[str]) -> Naming | None:
    """Return whom "jonh kriby" means: every word must be near one of the name.

    What stands in an article is no slip by itself: "NARA", of which an article tells, is not EARA.
    """
    for tried in shortened(words):
        if (TITLES | BODY_NOUNS).issuperset(tried):
            continue  # no "ministry" is a minister
        printed = frozenset(word for word in tried if store.has_word(word))
        typed = " ".join(tried)
        near = [
            (cost, entry)
            for entry in (*store.speakers_near(typed, limit=8), *_with_surname(store, tried))
            if not is_anothers_side(tried, entry) and (cost := _misspelling_cost(tried, entry, printed)) is not None
        ]
        if near:
            best = min(cost for cost, _ in near)
            entries = tuple(entry for cost, entry in near if cost == best)
            picked = pick(typed, name_words(entries[0].name), entries)
            return Naming(" ".join(words), picked.chosen, picked.others, misspelt=best > 0)
    return None


def _with_surname(store: Store, words: Sequence[str]) -> Sequence[SpeakerEntry]:
    """Return those whom the last of many words fits as it is: "aung san su [kyi]"."""
    return store.speakers_named(words[-1]) if len(words) >= _LONG else ()


def nearest_title(word: str) -> str:
    """Return the title that `word` is a misspelling of, else the word."""
    if word in TITLES or len(word) < 4:
        return word
    near = min(sorted(TITLES), key=lambda title: (distance(word, title), title))
    return near if distance(word, near) <= _slips_allowed(word) and near[0] == word[0] else word


def _misspelling_cost(words: Sequence[str], entry: SpeakerEntry, printed: frozenset[str]) -> int | None:
    """Return how many letters are off, or None where a word is too far from every word of the name.

    Every typed word must be near: "Heidi Cruz" is no misspelling of "Ted Cruz". A word that is `printed` somewhere may
    be one beside a name that fits: "Hilary Falk".
    """
    best: int | None = None
    for name in (name_words(name) for name in (entry.name, *entry.names)):
        if len(words) > len(name):
            continue
        slips = [min(distance(word, other) for other in name) for word in words]
        forms = {stem(word) for word in name}  # "Casalls" is no word of its own beside Casals
        if all(slips) and any(word in printed and stem(word) not in forms for word in words):
            continue
        allowed = map(_slips_allowed, words) if sum(map(bool, slips)) > 1 or len(words) < _LONG else repeat(1)
        if all(slip <= most for slip, most in zip(slips, allowed, strict=False)):
            best = sum(slips) if best is None else min(best, sum(slips))
    return best


def _slips_allowed(word: str) -> int:
    return 0 if len(word) < 4 else 1 if len(word) < 6 else 2
