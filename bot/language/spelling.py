"""Spelling: how far one word is from another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache


@lru_cache(maxsize=8192)
def distance(one: str, other: str) -> int:
    """Return how many letters must be put in, left out, replaced or swapped with the next one (4: too many to tell)."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > 3:
        return 4
    earlier: list[int] = []
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]


def nearest_word(typed: str, words: Sequence[str]) -> str | None:
    """Return the word a single slip away from `typed`: a swap of letters first, then the earliest of `words`."""
    near = [word for word in words if word[0] == typed[0] and distance(typed, word) == 1]
    return min(near, key=lambda word: sorted(word) != sorted(typed)) if near else None
