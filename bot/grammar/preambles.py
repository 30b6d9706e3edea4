"""Preambles: what stands before a comma and says what the question after it is about, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.grammar.asides import ASKING, take_asides
from bot.grammar.lexicon import DID
from bot.grammar.pattern import Pattern
from bot.grammar.reading import Reading
from bot.grammar.verbs import BASE_OF
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Word, said_by
from bot.mind import PRONOUNS
from bot.question import STATEMENT_LIKE, Asks
from index.folding import fold

_ABOUT = Pattern(
    "(as for|regarding|about|on|concerning|re|with regard to|with respect to|in connection with|speaking of|turning to|"
    "back to) {topic}",
    CLASSES,
)
"""[As for the bill], what did Okafor say?"""
_FOR = Pattern(
    "[for|(i|we) (am|are|'m|'re) (writing|preparing|doing|making|working on|researching)] [a|an|my|our|the] "
    "(article|piece|story|report|segment|paper|feature|show|programme|book) (on|about) {topic}",
    CLASSES,
)
"""[For a piece on the bill]: who opposes it? What somebody writes about narrows no question that names its matter."""
_BEGIN = ASKING | DID
_LONGEST_TITLE = 5


def read_after_preamble(words: Sequence[Word], read: Callable[[Sequence[Word]], Reading | None]) -> Reading | None:
    """Return the reading of the question after a comma; None where none begins there."""
    for at in range(1, len(words) - 1):
        if words[at].lower != ",":
            continue
        rest, _ = take_asides(words[at + 1 :])
        reading = read(rest) if rest and rest[0].lower in _BEGIN else None
        if reading is not None and not reading.fragment and not reading.shown:
            return _with_matter(reading, words[:at])
    return None


def _with_matter(reading: Reading, preamble: Sequence[Word]) -> Reading:
    points = fold(reading.topic) in PRONOUNS
    if points or not reading.topic:
        matter = _topic_in(_ABOUT, preamble)
        if not matter and (points or not reading.who or reading.asks is Asks.SPEAKER):
            matter = _topic_in(_FOR, preamble)
        if not matter and reading.asks in STATEMENT_LIKE and not reading.whom and _is_title(preamble):
            matter = said_by(preamble, (0, len(preamble)))
        return replace(reading, topic=matter or reading.topic)
    return reading


def _is_title(preamble: Sequence[Word]) -> bool:
    """Say whether some words are just what a question is about: "[the bridge], who is against?"."""
    first = preamble[0].lower
    has_verb = any(word.lower in BASE_OF for word in preamble)
    return (
        not has_verb
        and len(preamble) <= _LONGEST_TITLE
        and first not in _BEGIN | {"in", "at", "on", "from", "since", "after"}
    )


def _topic_in(pattern: Pattern, words: Sequence[Word]) -> str:
    return next((said_by(words, kept["topic"]) for kept in pattern.fits(words)), "")
