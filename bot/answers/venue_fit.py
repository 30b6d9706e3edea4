"""Whether a circumstance is of the kind that "in which newspaper?" or "in which city?" asks for."""

from __future__ import annotations

import re

from bot.answers.circumstance import TOLD, Circumstance
from bot.answers.outlets import OUTLET_KINDS, names_outlet
from bot.answers.texts import stems_of
from bot.language.word_list import word_list

_SHOWS = frozenset(word_list("show shows program programme podcast broadcast"))
_TOWNS = frozenset(word_list("city town state country place venue village"))
_SHOW = re.compile(r"\b(?:show|programme|program|podcast|(?:radio|television|tv) interview)\b", re.IGNORECASE)
_TITLE = re.compile('[“"]\\w')
_ON_TITLE = re.compile("on (?:the )?(?:“|\"|'')[A-Z]")
"""On [“Saturday Supper”]"""
_WRITTEN = re.compile(r"\b(?:op-ed|column|editorial|essay|issue|edition|interview|article|told)\b", re.IGNORECASE)
WRITING = "writing"
"""What "where did she write that?" asks for."""
_WRITTEN_IN = re.compile(
    r"\b(?:op-ed|column|editorial|essay|issue|edition|article|blog|letter|note|e-?mail|memo|statement|book|post|tweet|"
    r"tweeted|retweeted|posted|message|text|twitter|facebook|instagram|website|journal|magazine|newsletter|x)\b",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:speech|rally|debate|event|summit|conference|town hall|hearing|meeting|forum)\b", re.I)
"""What is held and not printed."""
_NAMED_PLACE = re.compile(r"(?:^|\b(?:in|at|near|outside) )(?:the )?[A-Z]")


def venue_fit(one: Circumstance, venue: str) -> int:
    """Return how well a circumstance fits the noun asked for: 0 where it does not.

    "An interview with the Courier" fits newspaper, "a rally in Hull" fits city; "at the university" fits neither.
    """
    venue = venue.lower()
    if venue == WRITING:
        return 2 if _WRITTEN_IN.search(one.words) else int(names_outlet(one.words))
    if venue in OUTLET_KINDS:
        if _has_name(one.words) and stems_of(venue) <= stems_of(one.words):
            return 3
        is_titled = _ON_TITLE.match(one.words) or (_TITLE.search(one.words) and names_outlet(one.words))
        is_show = _SHOW.search(one.words) or is_titled
        if venue in _SHOWS:
            return 2 if is_show else int(names_outlet(one.words))
        is_told = one.surety == TOLD and not _HELD.search(one.words)
        is_named = _has_name(one.words) and (is_told or bool(_WRITTEN.search(one.words)))
        return int(is_named or names_outlet(one.words))
    if venue in _TOWNS:
        return int(bool(_NAMED_PLACE.search(one.words)))
    return 3 * (stems_of(venue) <= stems_of(one.words))


def _has_name(words: str) -> bool:
    return any(letter.isupper() for letter in words)
