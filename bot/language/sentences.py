"""Sentences: pieces of which plain sentences are made, of names, numbers and lists."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date

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
_WITH_THE = frozenset(
    word_list(
        """
        house department ministry bank court council commission committee center centre party union association
        foundation administration campaign times post journal herald tribune guardian senate congress parliament
        pentagon kremlin fund agency bureau board authority federation alliance coalition service office embassy
        government army navy police institute league chamber society
        """
    )
)
"""[the] White House, [the] Harbour Council: bodies named by what they are, of which English speaks with "the"."""
_MONTHS = tuple(calendar.month_name)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def listed(names: Sequence[str], last: str = "and") -> str:
    """Return "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return "1 statement", "3 statements"."""
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or f'{noun}s'}"


def day_in_words(day: date) -> str:
    """Return "7 November 2023"."""
    return f"{day.day} {_MONTHS[day.month]} {day.year}"


def days_in_words(first: date, last: date) -> str:
    """Return "8 September to 7 October 2016"; of one day, that day."""
    if first == last:
        return day_in_words(first)
    begin = day_in_words(first) if first.year != last.year else f"{first.day} {_MONTHS[first.month]}"
    return f"{begin} to {day_in_words(last)}"


def in_sentence(name: str) -> str:
    """Return what a speaker is called inside a sentence: "a council spokeswoman" for "A council spokeswoman"."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in _SMALL_INSIDE else name


def body_in_sentence(name: str) -> str:
    """Return what a body is called inside a sentence: "the White House", "Radio Nova"."""
    words = name.lower().split()
    takes_the = len(words) > 1 and words[0] != "the" and not words[-1].endswith("'s")
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if words else ""
    return f"the {name}" if takes_the and head in _WITH_THE else in_sentence(name)


def ordinal(number: int) -> str:
    """Return "third" for 3, "last" for -1, "12th" for 12."""
    if number < 0:
        return "last" if number == -1 else f"{ordinal(-number)} last"
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
