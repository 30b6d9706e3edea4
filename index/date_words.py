"""Date words: where a text has words for a time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.calendar_words import COUNT, DAY, FULL_MONTH, MONTH, PART, SHORT_MONTH, YEAR

_COUNT = COUNT.replace(" ", r"\ ")
_IN_TEXT = re.compile(
    rf"""\b(?:(?:(?:late|early|earlier|later|back)\ )?(?:on|in|during|over|at|since|by|until|as\ of)\ )?
    (?:the\ |late\ |early\ |earlier\ |later\ |mid-?\ ?)*
    (?:
      (?:(?:this\ past|this|last|past|next|this\ coming)\ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
        (?:\ {PART})?(?:,\ {MONTH}\ {DAY}(?!\d)(?:,\ {YEAR})?)?
    | (?-i:(?:{SHORT_MONTH})\.|{FULL_MONTH})
        \ {DAY}(?!\d)(?:,?\ {YEAR})?
    | {DAY}\ (?-i:{FULL_MONTH})(?:,?\ {YEAR})?
    | (?:(?:this\ past|this|last|past)\ )?(?-i:{FULL_MONTH.replace("May|", "")})(?:,?\ {YEAR})?
    | (?:(?<=\bin\ )|(?<=\blate\ )|(?<=\bearly\ )|(?<=\blast\ )|(?<=\bsince\ ))(?-i:May)\b(?:,?\ {YEAR})?
    | (?<=\bin\ ){YEAR}(?!\d)
    | today|tonight|yesterday|last\ night|the\ day\ before\ yesterday|this\ {PART}
    | (?:this\ past|this|last|past|previous)\ (?:week|month|year|weekend|spring|summer|fall|autumn|winter)
    | (?:over|on)\ the\ weekend|(?:in\ )?recent\ (?:days|weeks|months)
    | (?:(?:about|almost|nearly|just|over|more\ than)\ )?(?:{_COUNT}|several|many|some)\ (?:day|week|month|year)s?
        \ (?:ago|later|earlier)
    | (?:days|weeks|months|years)\ (?:ago|later|earlier)
    | (?:{_COUNT}\ )?(?:moment|minute|hour)s?\ (?:ago|later|earlier)|within\ (?:the|an|{_COUNT})\ (?:hour|day|week)s?
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)


_POSSESSIVE = re.compile("['’]s")
_PREPOSITION = re.compile(r"(?:on|in|during|over|at|since|by|until)\s", re.IGNORECASE)
"""No part of the words for a time in "during Tuesday's debate"."""

_PART_OF_NAME = re.compile(
    r"\b[A-Z]\w+\s(?:This\s\w+|T(?:oday|ODAY|onight))$"
    r"|\b(?:Black|Bloody|Cyber|Holy)\s\w+day$"
)
"""What makes it a programme, a paper or a feast: "CBS This Morning", "USA TODAY"."""

_NAME_GOES_ON = re.compile(
    r"(?<=Today)\s(?:programme|program|show|Show)\b"
    r"|(?<=day)\s(?:Times|Telegraph|Mail|Mirror|Post|Herald|Independent|Express|Star|Sun|Tribune|World|Nation)\b"
)
"""What makes it a programme or paper behind: "the Today programme", "the Sunday Times"."""


def find_date_words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield where `text` has words for a time, with their preposition: "on Tuesday", "earlier this month"."""
    for found in _IN_TEXT.finditer(text, start, len(text) if end is None else end):
        is_name = _PART_OF_NAME.search(text, max(0, found.start() - 12), found.end())
        if not is_name and not _NAME_GOES_ON.match(text, found.end()):
            leading = _PREPOSITION.match(found[0]) if _POSSESSIVE.match(text, found.end()) else None
            yield found.start() + (leading.end() if leading else 0), found.end()
