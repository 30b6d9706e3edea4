"""Nouns for what cannot speak: "The way", "full autonomy", "this past weekend"."""

from __future__ import annotations

from index.names.words import words

ABSTRACT_ENDINGS = (
    "ness",
    "ism",
    "omy",
    "ship",
    "ance",
    "ence",
    "ure",
    "sion",
    "tion",
    "ment",
    "ility",
    "ivity",
    "acy",
)
"""Of nouns for qualities and deeds, unless they are known for bodies, persons or documents."""

SPEAKERS_IN_SPITE = words(
    """
    audience bureaucracy dealership inspection prosecution occupation television population congregation generation
    delegation opposition leadership membership readership management conference alliance intelligence federation
    corporation partnership establishment parliament
    """
)
"""Crowds and bodies that end like abstract nouns."""

CALENDAR_NOUNS = words(
    """
    second minute hour day night morning afternoon evening week weekend month season year decade century moment time
    today tomorrow yesterday tonight past future history era age deadline date
    """
)

THINGS = words(
    """
    way thing fact idea reason point part kind sort matter issue question answer problem trouble aim goal plan spot
    haven land sea river road street bridge weather rain wind storm fire flood heat cold war peace fight battle game
    match race event debate election vote crisis scandal deal price cost loss gain profit tax debt wage money cash
    job work task effort attempt step move change growth rise fall drop trend risk threat danger fear anger hope
    doubt paranoia belief view opinion stance support approval blame praise pride joy pain death life love hate
    cancer disease illness virus health mass index opportunity chance choice option stake power right freedom
    duty performance promise word tone silence talk attack blow lead margin bias racism endeavor endeavour
    """
)
"""Plain things, of which "say" is said in no sense that names a speaker."""

TOLD_OF = words("statement claim remark comment argument assertion quote quotation sentence suggestion allegation")
""""This statement" is what somebody said, and no speaker."""


def cannot_speak(noun: str) -> bool:
    """Say whether a noun, singular, lower case and for no body, person or document we know, stands for no speaker."""
    if noun in SPEAKERS_IN_SPITE:
        return False
    return noun in THINGS or noun in CALENDAR_NOUNS or (len(noun) > 6 and noun.endswith(ABSTRACT_ENDINGS))


def is_told_of(noun: str, first: str) -> bool:
    """Say whether a noun stands for somebody's words told before; `first` is the first word of its phrase."""
    return noun in TOLD_OF and first in {"this", "that", "these", "those"}
