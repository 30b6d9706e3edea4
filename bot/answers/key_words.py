"""Key words: whether a text has any of the words without which a pattern cannot fit, which then need not be made."""

from __future__ import annotations

import re

from bot.answers.circumstance_patterns import SITES
from bot.language.word_list import word_list

_WORD = re.compile(r"[a-z]+")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_TIMES = frozenset(
    word_list(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb aug sept oct nov dec week month year weekend summer spring fall
        autumn winter morning night yesterday today tonight recently earlier ago before after days weeks months years
        """
    )
)
_BEFORE_PLACE = frozenset(word_list("on in at aboard outside inside near behind from before"))
_CARRIED = frozenset(word_list("aired broadcast published posted printed released taped streamed"))
_SITES = frozenset(SITES)
_FARTHEST = 80
"""In characters: so far behind an occasion a place or a paper may begin."""


def words_in_small(text: str) -> frozenset[str]:
    """Return the words of a text in small letters; "court-house" is two."""
    return frozenset(_WORD.findall(text.lower()))


def may_tell_time(text: str) -> bool:
    """Say whether a text may have words for a time."""
    return not _TIMES.isdisjoint(words_in_small(text)) or _YEAR.search(text) is not None


def may_tell_place_at(text: str, start: int) -> bool:
    """Say whether a place may be told right behind `start`."""
    behind = text[start : start + _FARTHEST]
    words = words_in_small(behind)
    is_named = behind.lower() != behind or not _SITES.isdisjoint(words)
    return is_named and not _BEFORE_PLACE.isdisjoint(words)


def may_be_carried_at(text: str, start: int) -> bool:
    """Say whether right behind `start` it may be told who aired or printed something."""
    return not _CARRIED.isdisjoint(words_in_small(text[start : start + _FARTHEST]))


def may_name_carrier(text: str) -> bool:
    """Say whether a text may tell who aired or printed something."""
    words = words_in_small(text)
    return bool(words & (_CARRIED | {"ran", "carried", "obtained", "reprinted"})) and bool(words & {"which", "that"})
