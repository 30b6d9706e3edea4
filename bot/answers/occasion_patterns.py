"""How news writes that an occasion was one of speaking, when it was, and who carried what was said."""

from __future__ import annotations

import re
from functools import cache

from bot.answers.circumstance_patterns import NAMES, OCCASIONS, WEEKDAY


@cache
def dated_occasion_pattern() -> re.Pattern[str]:
    """Return what finds the day of "[Thursday]'s debate", "a [Friday night] rally"."""
    part = "(?: (?:morning|afternoon|evening|night))?"
    return re.compile(rf"\b(?P<day>{WEEKDAY}{part})(?:['’]s)? (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(OCCASIONS)})\b")


@cache
def saying_pattern() -> re.Pattern[str]:
    """Return what tells that a sentence is about a saying, so that its day may be that of another beside it."""
    said = "said|told|sp[eo]ak|spoke|announc|comment|remark|address|appear|wrote|tweet|releas|publish|respond|repl|ask"
    return re.compile(rf"\b(?:{said})|\b(?:{'|'.join(OCCASIONS)})s?\b", re.IGNORECASE)


@cache
def spoken_before_pattern() -> re.Pattern[str]:
    """Return what tells, before a place, that one spoke there: "was speaking [at a briefing in Hull]"."""
    return re.compile(r"\b(?:sp[eo]ak|spoke|talk|told|said|interview|address|announc)\w*(?: \w+){0,3} $")


@cache
def carrier_pattern() -> re.Pattern[str]:
    """Return what finds who printed or aired something: "a letter that [The Northern Post] printed"."""
    carried = "printed|published|ran|carried|obtained|aired|broadcast|reprinted"
    return re.compile(rf"\b(?:which|that) (?P<place>[Tt]he {NAMES}|{NAMES}) (?:first |later )?(?:{carried})\b")


@cache
def sitting_pattern() -> re.Pattern[str]:
    """Return what finds a court or inquiry that all of an article is about: "[Leeds Crown Court] heard on Tuesday"."""
    body = "(?:[Cc]ourt|[Tt]ribunal|[Ii]nquest|[Ii]nquiry|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Mm]eeting|[Hh]earing)"
    return re.compile(
        rf"\b(?P<place>(?:the |an? )?(?:[A-Za-z’'-]+ ){{0,4}}?{body}) (?:heard|was told|has heard|has been told)\b"
    )
