"""How news writes that an occasion was one of speaking, when it was, and who carried what was said."""

from __future__ import annotations

import re
from functools import cache

from bot.answers.circumstance_patterns import NAMES, OCCASIONS, TIMES, TITLED, WEEKDAY


@cache
def dated_occasion_pattern() -> re.Pattern[str]:
    """Return what finds the day of "[Thursday]'s debate", "a [Friday night] rally"."""
    part = "(?: (?:morning|afternoon|evening|night))?"
    return re.compile(rf"\b(?P<day>{WEEKDAY}{part})(?:['’]s)? (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(OCCASIONS)})\b")


@cache
def goes_on_pattern() -> re.Pattern[str]:
    """Return what tells that a sentence goes on with what somebody said: "She wrote it", "The speech was held".

    The day of any other sentence beside it, "the council met on Monday", is not that of the saying.
    """
    said = "said|told|spoke|speak|announc|comment|remark|address|appear|wrote|tweet|releas|publish|respond|repl|posted"
    occasion = "|".join((*OCCASIONS, "remark", "comment", "exchange"))
    return re.compile(
        rf"\s*(?:(?i:he|she|they)\b.*\b(?:{said})|"
        rf"(?:In |At |During )?(?i:the|that|this|his|her|their) (?:{occasion})s?\b)"
    )


@cache
def scene_of_saying_pattern() -> re.Pattern[str]:
    """Return what finds where somebody is told to have spoken, by whatever name: "She was speaking at a protest"."""
    spoken = (
        r"(?:was|were|been) (?:speaking|talking)|spoke|"
        r"made (?:the|his|her|their|these|those) (?:remarks?|comments?|announcement|statement)|"
        r"(?:remarks|comments|announcement|statement) (?:came|were made|was made)"
    )
    noun = r"(?!(?:\w*day|end|start|time|least|first|last|length|once|behalf)\b)[a-z][\w’'-]*"
    return re.compile(
        rf"\b(?:{spoken})(?: to (?:[\w’'-]+ ){{1,4}}?)? ?(?P<place>(?:at|during|in|outside|aboard|before) "
        rf"(?:the|a|an|his|her|their|its) (?:{noun} ?){{1,3}}?(?:(?:outside|near|in|at|of) (?:the |a )?"
        rf"(?:{NAMES}|{noun}))?)(?= *(?:[,.;]|$)|"
        r" (?:that|which|who|when|where|while|and|on|to|for|with|after|before)\b)"
    )


@cache
def dateline_pattern() -> re.Pattern[str]:
    """Return what finds from where an article is written: "[RENO, Nev.] (AP) —"."""
    place = r"[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?"
    return re.compile(
        rf"^(?P<place>{place})(?:, [A-Z][a-z]+\.? \d{{1,2}})?(?: \([^)\n]{{2,30}}\))? (?:—|–|--|-) ", re.MULTILINE
    )


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


@cache
def carried_on_pattern() -> re.Pattern[str]:
    """Return what finds, right after an interview or a text, who brought it: "[aired Monday on “Supper”]"."""
    carried = r"(?:aired|broadcast|published|posted|printed|released|taped|streamed)"
    where = rf"(?:on|in|by|for) (?:the )?(?:{WEEKDAY}['’]s )?(?:{TITLED}|{NAMES})"
    return re.compile(rf",? (?:(?:that|which) )?(?:was |were )?{carried}(?: (?:on )?(?:{'|'.join(TIMES)}))? {where}")


@cache
def called_pattern() -> re.Pattern[str]:
    """Return what finds, right after a show or a paper, what it is called: "the radio show [Supper with Ann]"."""
    return re.compile(rf",? (?:called |titled |named )?{NAMES}(?:['’]s {NAMES})?")


@cache
def printed_in_pattern() -> re.Pattern[str]:
    """Return what finds, right after a text, in which paper it stands: "a column [in Monday’s Harlow Star]"."""
    return re.compile(rf" (?:in|for|on) (?:the )?(?:(?:{WEEKDAY}|today|yesterday)['’]s )?{NAMES}")
