"""Set apart: what stands beside the question itself, a name before a comma, its source between two, "that day"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.grammar.asides import ASKING
from bot.grammar.beside_shown import take_beside_shown
from bot.grammar.lexicon import DID
from bot.grammar.reading import Reading
from bot.grammar.words import Word, said_by
from bot.question import Asks

Read = Callable[[Sequence[Word]], Reading | None]
"""Reads the question that is left."""

_LONGEST_NAME = 5
_ABOUT = frozenset(["what about", "how about", "as for"])
_HE_OR_SHE = frozenset(["he", "she", "they", "it"])
_MAY_BE_PARTED = ASKING | {"by", "until", "since"}
"""[By] when, according to the mayor, will it open?"""
WHAT_HAPPENED = frozenset(["what happened", "what has happened", "what was said", "who said what"])
"""[What happened] on 3 May? All that was said then."""


def source_last(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Read "by when, according to the mayor, will it open?" as "by when will it open according to the mayor?"."""
    commas = [at for at, word in enumerate(words) if word.lower == ","]
    for first, second in pairwise(commas):
        inserted, rest = words[first + 1 : second], words[second + 1 :]
        if rest and words[0].lower in _MAY_BE_PARTED and _tells_source(inserted):
            return (*words[:first], *rest, *inserted)
    return words


def _tells_source(words: Sequence[Word]) -> bool:
    """Say whether words are "according to the mayor" or "in the mayor's opinion"."""
    return [word.lower for word in words[:2]] == ["according", "to"] or [word.lower for word in words[:1]] == ["in"]


def named_before(words: Sequence[Word], read: Read) -> Reading | None:
    """Read "Tranter, what did he say about the card?" and "the fire chief: what did he say?"."""
    words = words[2:] if " ".join(word.lower for word in words[:2]) in _ABOUT else words
    comma = next((at for at, word in enumerate(words[: _LONGEST_NAME + 1]) if word.lower == ","), 0)
    rest = words[comma + 1 :]
    if not comma or not rest or rest[0].lower not in ASKING | DID or words[0].lower in ASKING | DID:
        return None
    reading = read(rest)
    if reading is None or reading.who.lower() not in _HE_OR_SHE & {word.lower for word in rest}:
        return None
    return replace(reading, who=said_by(words, (0, comma)))


def beside_shown(words: Sequence[Word], read: Read) -> Reading | None:
    """Read "who spoke that day?" and "what did she say about aid after that?": the time is that of what was shown."""
    rest, when = take_beside_shown(words)
    if not when:
        return None
    if said_by(rest, (0, len(rest))).lower() in WHAT_HAPPENED:
        return Reading(when=when)
    reading = read(rest)
    if reading is None or reading.fragment or reading.shown:
        return None
    return replace(reading, when=when, fragment=leaves_topic_out(reading, also_verbs=True))


def leaves_topic_out(reading: Reading, *, also_verbs: bool = False) -> bool:
    """Say whether "and the mayor's reaction?" says who, but not about what."""
    is_bare = reading.asks is Asks.STATEMENTS and bool(reading.who) and not (reading.topic or reading.quoted)
    return is_bare and not reading.place and (also_verbs or not reading.verb)
