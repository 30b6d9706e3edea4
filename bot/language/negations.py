"""Negations: words with and without the syllable that denies them, which have one subject: whether it is legal."""

from __future__ import annotations

import re

_DENYING = ("un", "in", "im", "il", "ir", "dis")
_QUALITY = re.compile(r"(?:[ai]ble|[ai]bility|al|ality|ent|ence|ency|ant|ance|ancy|ar|arity|ful|ate|acy|est|esty)$")
_ALIKE = {"il": "l", "ir": "r", "im": "mpb"}
"""[Il]legal, [ir]regular, [im]possible: before these letters alone."""
_SHORTEST = 4


def negations_of(word: str) -> tuple[str, ...]:
    """Return a word for a quality without what denies it; else denied in every way: of "popular", "unpopular"."""
    if len(word) < _SHORTEST or not _QUALITY.search(word):
        return ()
    bare = [word.removeprefix(one) for one in _DENYING if word.startswith(one) and _fits(one, word.removeprefix(one))]
    return tuple(bare) or tuple(one + word for one in _DENYING if _fits(one, word))


def _fits(denying: str, word: str) -> bool:
    return len(word) >= _SHORTEST and word[0] in _ALIKE.get(denying, word[0])
