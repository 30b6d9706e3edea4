"""StemSieve: which of some stems a text has, found without stemming all of its words."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

from bot.answers.texts import words_of
from bot.language.stems import stem
from bot.language.word_families import FAMILY_OF

_BEGINNING = 2
"""A word and its stem begin with the same letters, so many at least, but for families like "took" of "take"."""
_NONE = frozenset([""])


class StemSieve:
    """Tells which of the stems that are sought a text has.

    A question over a much quoted speaker looks through hundreds of sentences, most of which have none of its words.
    """

    def __init__(self, sought: Set[str]) -> None:
        self._stem_of = _SoughtStems(sought)
        self._of: dict[str, frozenset[str]] = {}

    def of(self, text: str) -> frozenset[str]:
        """Return the stems that are sought and that `text` has: what `stems_of(text) & sought` is."""
        found = self._of.get(text)
        if found is None:
            found = self._of[text] = frozenset(map(self._stem_of.__getitem__, words_of(text))) - _NONE
        return found


class _SoughtStems(dict[str, str]):
    """Words met so far, and of each the stem if it is sought, else nothing."""

    def __init__(self, sought: Set[str]) -> None:
        super().__init__()
        self._sought = sought
        odd = {word[:_BEGINNING] for word, its_stem in _odd_families() if its_stem in sought}
        self._beginnings = odd | {one[:_BEGINNING] for one in sought}

    def __missing__(self, word: str) -> str:
        found = stem(word) if word[:_BEGINNING] in self._beginnings else ""
        self[word] = found = found if found in self._sought else ""
        return found


@lru_cache(maxsize=1)
def _odd_families() -> tuple[tuple[str, str], ...]:
    """Return the words that do not begin as their stem does, each with its stem."""
    stems = ((word, stem(word)) for word in FAMILY_OF)
    return tuple((word, one) for word, one in stems if word[:_BEGINNING] != one[:_BEGINNING])
