"""Phrasal nouns: "layoffs" are where people are laid off, and who "walked out" staged a walkout."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.stems import stem, uninflected
from bot.language.word_families import FAMILY_OF
from bot.language.word_list import word_list

_HEADS = frozenset(
    word_list(
        """
        bail black blow break build burn buy call carve check clamp climb close come cool count cover crack cut draw
        drop fall fly hand hold lay lead lock look melt pay phase print pull push roll run sell set shake show shut
        sign slow speed spin spill stand start step stop strip take throw tip trade trim try turn wake walk warm wash
        wind wipe work write
        """
    )
)
_PARTICLES = ("over", "down", "back", "away", "off", "out", "up", "in")


def verb_of(noun: str) -> tuple[str, str] | None:
    """Return "lay", "off" for "layoff" or "layoffs"; None where a word is no such noun."""
    word = uninflected(noun)
    for particle in _PARTICLES:
        if word.endswith(particle) and (head := word.removesuffix(particle)) in _HEADS:
            return head, particle
    return None


def noun_of(words: Sequence[str]) -> str:
    """Return "walkout" for "walked out"; nothing where the words are no such verb."""
    if len(words) != 2 or words[1] not in _PARTICLES:
        return ""
    head = FAMILY_OF.get(words[0], words[0])
    heads = (one for one in (head, uninflected(head), stem(head)) if one in _HEADS)
    return next((f"{one}{words[1]}" for one in heads), "")
