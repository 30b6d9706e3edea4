"""Fact question: how a question for a fact of the matter begins, whoever or whatever it goes on to name."""

from __future__ import annotations

from bot.grammar.pattern import Pattern
from bot.grammar.reading import Reading
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import said_by
from bot.question import Asks
from bot.reading.asked_ahead import asked_ahead
from bot.reading.read_question import Read
from bot.topic import topic_of

_BEGINNINGS = tuple(
    (Pattern(text, CLASSES), find, asking)
    for text, find, asking in (
        *((f"{before} when", "fact", f"{before} when") for before in ("by", "until", "till", "since", "before")),
        ("[from] <whenever>", "fact", "when"),
        ("[from|to|in|at|near] where", "fact", "where"),
        ("[in|by|for|at|to|of|after|within] <howmuch>", "number", ""),
        ("<share>", "number", ""),
    )
)
"""How they begin, what is found by its look, and what is asked with; as typed where that matters."""


def as_fact_question(read: Read) -> Reading | None:
    """Return "when does the strike begin?" as what is looked for in any sentence; None where none is asked for."""
    for pattern, find, asking in _BEGINNINGS:
        length = pattern.begins(read.whole)
        if 0 < length < len(read.whole):
            typed = asking or said_by(read.whole, (0, length)).lower()
            rest = said_by(read.whole, (length, len(read.whole)))
            if not topic_of(rest):
                return None
            ahead = asked_ahead(read.whole) if asking in ("when", "where") else ""
            return Reading(Asks.SENTENCES, topic=rest, find=find, asking=ahead or typed, clause=True, covered=True)
    return None
