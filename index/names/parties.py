"""Parties: which one a word tells, so that "the Democratic nominee" is no Republican."""

from __future__ import annotations

from collections.abc import Iterable

PARTY_OF = {
    **dict.fromkeys(("republican", "republicans", "gop"), "republican"),
    **dict.fromkeys(("democrat", "democrats", "democratic"), "democratic"),
    **dict.fromkeys(("libertarian", "libertarians"), "libertarian"),
    **dict.fromkeys(("conservative", "conservatives", "tory", "tories"), "conservative"),
    **dict.fromkeys(("green", "greens"), "green"),
    "labour": "labour",
}
"""By the word, in lower case."""

ALIKE = (frozenset({"republican", "conservative"}),)
"""Whoever is one may be called the other as well."""

PARTY_LETTERS = {"r": "republican", "d": "democratic", "i": "independent"}
"""In brackets behind an American name: "Ann Lee (R-Ky.)"."""


def parties_in(words: Iterable[str]) -> frozenset[str]:
    """Return the parties that lower-case words name."""
    return frozenset(PARTY_OF[word] for word in words if word in PARTY_OF)


def are_of_two_parties(told: frozenset[str], known: frozenset[str]) -> bool:
    """Say whether what is told of somebody and what is known name different parties."""
    return bool(told and known) and told.isdisjoint(known) and told | known not in ALIKE
