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
        his her their its our my
        """
    )
)
"""[A] council spokeswoman: small inside a sentence."""
_KINDS = frozenset(
    word_list(
        """
        critics supporters opponents officials experts sources people aides advisers analysts voters residents
        neighbours neighbors workers traders shopkeepers farmers fishermen drivers teachers students pupils parents
        families relatives friends colleagues doctors nurses patients scientists researchers scholars economists
        lawyers prosecutors investigators detectives officers councillors lawmakers witnesses jurors campaigners
        activists protesters organisers organizers reviewers reporters journalists readers viewers insiders observers
        commentators historians executives managers investors sponsors members delegates employees passengers
        survivors victims soldiers veterans rebels study studies poll polls survey surveys report reports letter figures
        data police council union
        senior former local
        """
    )
)
"""[Critics] of the plan, [Police] in Arlen: small as well, but not in the name of a body: "Doctors Without Borders"."""
_WITH_THE = frozenset(
    word_list(
        """
        house department ministry bank court council commission committee center centre party union association
        foundation administration campaign times post journal herald tribune guardian senate congress parliament
        pentagon kremlin fund agency bureau board authority federation alliance coalition service office embassy
        government army navy police institute league chamber society observer gazette courier independent telegraph
        treasury vatican opposition
        """
    )
)
"""[the] White House, [the] Harbour Council: bodies named by what they are, of which English speaks with "the"."""
_ALONE_WITH_THE = frozenset(
    word_list("pentagon kremlin senate treasury vatican police union government opposition army council")
)
"""[the] Pentagon: bodies of one word that have "the" as well."""
_MONTHS = tuple(calendar.month_name)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def listed(names: Sequence[str], last: str = "and") -> str:
    """Return "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return "1 statement", "3 statements", "1,203 statements"."""
    return f"{number} {noun}" if number == 1 else f"{number:,} {nouns or f'{noun}s'}"


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
    first, space, rest = name.partition(" ")
    is_kind = first.lower() in _KINDS and (not rest or rest.split()[0].islower())
    is_small = is_kind or (rest and first.lower() in _SMALL_INSIDE)
    return f"{first.lower()}{space}{rest}" if is_small else name


def body_in_sentence(name: str) -> str:
    """Return what a body is called inside a sentence: "the White House", "Radio Nova"."""
    words = name.lower().replace("’", "'").split()
    if len(words) == 1:
        return f"the {in_sentence(name)}" if words[0] in _ALONE_WITH_THE else in_sentence(name)
    takes_the = bool(words) and words[0] not in _SMALL_INSIDE and not any(word.endswith(("'s", "s'")) for word in words)
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
