"""Sentences: pieces of which plain sentences are made, of names, numbers and lists."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.word_list import word_list

_SMALL_INSIDE = frozenset(
    word_list(
        """
        a an the some other others many several most few all no one two three four five both those these another any
        his her their its our critics supporters opponents officials experts sources people aides advisers analysts
        """
    )
)
"""[A] council spokeswoman, [Critics] of the plan: small inside a sentence."""
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def listed(names: Sequence[str], last: str = "and") -> str:
    """Return "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def counted(number: int, noun: str) -> str:
    """Return "1 statement", "3 statements"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def in_sentence(name: str) -> str:
    """Return what a speaker is called inside a sentence: "a council spokeswoman" for "A council spokeswoman"."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in _SMALL_INSIDE else name


def ordinal(number: int) -> str:
    """Return "third" for 3, "last" for -1, "12th" for 12."""
    if number < 0:
        return "last" if number == -1 else f"{ordinal(-number)} last"
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
