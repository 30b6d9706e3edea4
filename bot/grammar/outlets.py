"""Outlets: "in the Washington Post", "only the Post: ...", where that is a publisher of the archive."""

from __future__ import annotations

from collections.abc import Callable

from bot.grammar.words import Word, said_by

Publisher = Callable[[str], str | None]
"""Returns the publisher that a phrase names, if it names one."""

ON_OR_COMMA = frozenset(["about", "on", "regarding", "concerning", ","])
_LONGEST = 5
"""In words: the Northern Science Review [piece]."""
_BEFORE = frozenset(["in", "from"])
_ONLY = frozenset(["only", "just"])
_PIECE_OF_NEWS = frozenset(["article", "articles", "story", "stories", "piece", "pieces", "report", "interview"])
"""In the Post [story]"""


def take_outlet(words: tuple[Word, ...], publisher: Publisher) -> tuple[tuple[Word, ...], str]:
    """Return the words without the outlet, and the outlet as typed; the same words and nothing where there is none."""
    for start in range(len(words)):
        first = _first_of_name(words, start)
        for end in range(min(len(words), first + _LONGEST), first, -1):
            paper = _paper(words, first, end)
            rest = words[:start] + words[end:]
            if paper and publisher(paper) and _stands_apart(words, start, first, end, rest):
                return _without_commas(rest), paper
    return words, ""


def _without_commas(words: tuple[Word, ...]) -> tuple[Word, ...]:
    words = words[1:] if words and words[0].lower == "," else words
    return words[:-1] if words and words[-1].lower == "," else words


def _first_of_name(words: tuple[Word, ...], start: int) -> int:
    """Return where the name begins after "in", "only", "just from"; `start` where none of them stands there."""
    first = start
    if words[first].lower in _ONLY and (not start or words[start - 1].lower == ","):
        first += 1
    if first < len(words) and words[first].lower in _BEFORE and not words[first].quoted:
        first += 1
    return first


def _paper(words: tuple[Word, ...], first: int, end: int) -> str:
    if end - 1 > first and words[end - 1].lower in _PIECE_OF_NEWS:
        end -= 1
    return said_by(words, (first, end))


def _stands_apart(words: tuple[Word, ...], start: int, first: int, end: int, rest: tuple[Word, ...]) -> bool:
    """Say whether the name is no speaker: it is introduced, and nothing but a topic or a comma follows."""
    if first == start:
        return False
    is_only = words[start].lower in _ONLY
    return (bool(rest) or is_only or words[start].lower == "from") and (
        end == len(words) or words[end].lower in ON_OR_COMMA
    )
