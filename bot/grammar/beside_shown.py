"""Beside shown: times in a question that are told from what was shown, "that day", "after that"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.grammar.lexicon import ON
from bot.grammar.pattern import Pattern
from bot.grammar.words import Word

BESIDE_SHOWN: tuple[tuple[str, Pattern], ...] = (
    ("same day", Pattern("[on] (that|the same|that same|that very|the very same) (day|date)", {})),
    ("same day", Pattern("(that|the same|that same) (morning|afternoon|evening|night)", {})),
    ("next day", Pattern("[on] (the next|the following) day", {})),
    ("next day", Pattern("(the day after|one day later|a day later) [that]", {})),
    ("before", Pattern("(before|earlier than|prior to) (that|then)", {})),
    ("after", Pattern("(after|later than) (that|this)", {})),
    ("after", Pattern("(ever since|since then|from then on)", {})),
)
"""Who spoke [that day]? What was said [after that] by the port?"""
_MAY_FOLLOW = ON | frozenset(["by", "from", "in", "at", ",", "that"])
"""The day after [the vote] is told by the question itself."""


def take_beside_shown(words: Sequence[Word]) -> tuple[tuple[Word, ...], str]:
    """Return the words without such a time, and which it is: "same day", "next day", "before", "after"; or nothing."""
    for start in range(1, len(words)):
        for when, pattern in BESIDE_SHOWN:
            end = start + pattern.begins(words[start:])
            if end > start and (end == len(words) or words[end].lower in _MAY_FOLLOW):
                return (*words[:start], *words[end:]), when
    return tuple(words), ""
