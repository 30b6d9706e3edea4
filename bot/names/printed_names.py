"""Printed names: whether small words are the name of somebody whom articles name, though nobody quotes him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.folding import fold
from index.names.given_names import is_given_name
from index.search import Search
from index.store import Store

_LONGEST = 3
"""In words"""
_MOST_SENTENCES = 5
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def looks_like_name(words: Sequence[str]) -> bool:
    """Say whether "janet sorel" begins as names of people do."""
    return 1 < len(words) <= _LONGEST and is_given_name(words[0]) and all(word.isalpha() for word in words)


def is_printed_as_name(store: Store, phrase: str) -> bool:
    """Say whether articles print `phrase` with capital letters wherever it stands, and inside a sentence once at least.

    "Sorel" of "they wrote to Sorel" is a name; "Taxes" that only begins a sentence is not, nor "trade".
    """
    wanted = fold(phrase).split()
    if not 0 < len(wanted) <= _LONGEST:
        return False
    found = store.search(Search(phrase=" ".join(wanted), attributed=None, limit=_MOST_SENTENCES)).passages
    places = [place for passage in found for place in _places(passage.text, wanted)]
    return all(is_capital for _, is_capital in places) and any(inside for inside, _ in places)


def _places(text: str, wanted: Sequence[str]) -> list[tuple[bool, bool]]:
    """Return for each place of the words whether it is inside a sentence, and whether all have capitals there."""
    words = list(_WORD.finditer(text))
    places = []
    for at in range(len(words) - len(wanted) + 1):
        run = words[at : at + len(wanted)]
        if [fold(word[0].removesuffix("'s").removesuffix("’s")) for word in run] == list(wanted):
            before = text[: run[0].start()].rstrip()
            inside = bool(before) and (before[-1].isalnum() or before[-1] == ",")
            places.append((inside, all(word[0][:1].isupper() for word in run)))
    return places
