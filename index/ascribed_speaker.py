"""Who it is that a user names as the speaker of a statement, where only the words of the name can tell."""

from __future__ import annotations

import re

from index.folding import fold
from index.names.bodies import BODIES, COMPANIES, FIRM_ENDINGS, ORGANIZATION_WORDS, OUTLETS, PARTIES
from index.names.given_names import is_given_name
from index.names.titles import COURTESY, KIN, OFFICES
from index.names.words import words as words_in
from index.speaker import Speaker, SpeakerType

_OF_ONE_ARTICLE = words_in("a an my his her our their your one two three some several many")
"""What begins a description that names nobody elsewhere: "a man in Fife", "her husband"."""

_CAPITALS = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)+$")
"""NATO, the F.B.I."""


def speaker_named(name: str) -> Speaker:
    """Return the speaker of this name: "Essex Police" is a body, "a man in Fife" one without a name."""
    return Speaker(name, _type_of(name))


def _type_of(name: str) -> SpeakerType:
    words = fold(name).split()
    if not words or words[0] in _OF_ONE_ARTICLE or words[-1] in KIN:
        return SpeakerType.UNNAMED
    if words[0] in COURTESY or words[0] in OFFICES:
        return SpeakerType.PERSON
    if words[0] == "the" or _names_body(name, words):
        return SpeakerType.ORGANIZATION
    return SpeakerType.UNNAMED if name.islower() and not is_given_name(words[0]) else SpeakerType.PERSON


def _names_body(name: str, words: list[str]) -> bool:
    joined, last = "-".join(words), words[-1]
    if joined in OUTLETS | COMPANIES or "-".join(words[-2:]) in BODIES or _CAPITALS.match(name):
        return True
    return last in ORGANIZATION_WORDS | FIRM_ENDINGS | PARTIES or (
        len(words) > 2 and not ORGANIZATION_WORDS.isdisjoint(words)
    )
