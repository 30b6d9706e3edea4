"""Obituaries: whose life an article tells, of whom it says "he" and "she" whoever else speaks in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from index.names.words import words
from index.speaker import SpeakerType
from index.speakers.cast import Cast
from index.speakers.member import Member
from index.speakers.mentions import Mention
from index.tokens import Tokens

DEATH = words("die dies died dead")
FARTHEST_AGE = 25
"""Tokens from "died" to "She was 88"."""
OPENING = 4
"""Sentences at the beginning, title and lead, in which an obituary tells who died."""


def whose_life(tokens: Tokens, mentions: Sequence[Mention], cast: Cast) -> Member | None:
    """Return who is said right at the beginning to have died, and at what age."""
    deaths = takewhile(lambda i: tokens.sentence_of[i] < OPENING, tokens.places_of(DEATH))
    death = next((i for i in deaths if _is_told_with_age(tokens, i)), None)
    if death is None:
        return None
    named = (cast.member_of(mention) for mention in mentions if mention.head < death)
    return next((member for member in named if member and member.type is SpeakerType.PERSON), None)


def _is_told_with_age(tokens: Tokens, death: int) -> bool:
    """Say whether an age follows: "has died aged 86", "Dies at 91", "died on Friday. She was 88."."""
    for i in range(death + 1, min(death + FARTHEST_AGE, len(tokens) - 1)):
        is_age = tokens.tags[i + 1] == "CD" and tokens.words[i + 1].isdigit()
        is_sentence = tokens.lower[i] == "was" and tokens.tags[i - 1] == "PRP"
        if is_age and (is_sentence or tokens.lower[i] in {"aged", "at", "age", ","}):
            return tokens.sentence_of[i] - tokens.sentence_of[death] == is_sentence
    return False
