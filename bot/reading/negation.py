"""Negation: "who did not speak?", "why has she not resigned?" ask for the contrary of what they say without "not"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.grammar.lexicon import DID
from bot.grammar.reading import Reading
from bot.grammar.verbs import BASE_OF, OPPOSITES, PLAIN
from bot.grammar.words import Word
from bot.question import Asks

_NOT = frozenset(["not", "n't", "never"])
_DECLINE = "decline"
"""Who did not [comment]? Whoever declined to."""
_ASKING = frozenset(["why", "how"])


def with_negation(reading: Reading, words: Sequence[Word]) -> Reading:
    """Return a reading with the "not" that its form has passed over; "didn't she say so?" asks whether she did."""
    if reading.whether or not _is_negated(words):
        return reading
    if reading.asking in _ASKING:
        return replace(reading, asking=f"{reading.asking} didn't")
    if reading.asks not in (Asks.STATEMENTS, Asks.SPEAKER) or reading.asking:
        return reading
    base = BASE_OF.get(reading.verb.lower(), "")
    if all(BASE_OF.get(word.lower) != base for word in words):
        return reading  # its form has minded the "not"
    contrary = OPPOSITES.get(base) or (_DECLINE if base in PLAIN and not reading.clause else "")
    return replace(reading, verb=contrary) if contrary else reading


def _is_negated(words: Sequence[Word]) -> bool:
    """Say whether "not" stands after an auxiliary of the question, with no more than a name between."""
    auxiliary = next((at for at, word in enumerate(words[:2]) if word.lower in DID), None)
    if auxiliary is None:
        return False
    at = next((at for at, word in enumerate(words) if word.lower in _NOT), None)
    return at is not None and all(word.lower not in BASE_OF for word in words[auxiliary + 1 : at])
