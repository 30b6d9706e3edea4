"""Initials: by which letters a body is known, where no article prints them."""

from __future__ import annotations

_LENGTHS = range(2, 7)
_SMALL = frozenset(["of", "for", "and", "on", "the"])
"""World Council [of] Churches: WCC."""


def are_initials(word: str) -> bool:
    """Say whether a word of a question is typed as initials are: "WHF", "W.H.F."."""
    bare = word.removesuffix("'s").removesuffix("’s").replace(".", "")
    return bare.isalpha() and bare.isupper() and len(bare) in _LENGTHS


def initials_of(name: str) -> frozenset[str]:
    """Return the initials of each run of capital words: "A report by the World Harbour Fund" has "whf"."""
    runs: list[str] = [""]
    for word in name.split():
        if word[0].isupper():
            runs[-1] += word[0].lower()
        elif word.lower() not in _SMALL:
            runs.append("")
    return frozenset(run for run in runs if len(run) in _LENGTHS)
