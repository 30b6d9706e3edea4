"""Words of the archive that a word may be a misspelling of."""

from __future__ import annotations

import sqlite3
from itertools import groupby

from index.folding import fold


def slips_allowed(word: str) -> int:
    """Return in how many letters a misspelling of `word` may differ from it."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2


def near_words(word: str, others: list[str], slips: int) -> dict[str, int]:
    """Return those of `others` that differ from `word` in at most that many slips, and in how many.

    A slip is a letter too many, too few, another one, or two letters in each other's place.
    """
    from rapidfuzz.distance import OSA  # only here: most questions misspell nothing
    from rapidfuzz.process import extract_iter

    near = extract_iter(word, others, scorer=OSA.distance, score_cutoff=slips)
    return {other: int(distance) for other, distance, _ in near}


def load_slips() -> None:
    """Load what counts slips, which the first misspelling would else wait for."""
    near_words("", [], 0)


class Vocabulary:
    """All words of the archive as of one generation, kept at hand: reading them takes longer than comparing them."""

    def __init__(self, database: sqlite3.Connection, generation: int) -> None:
        self.generation = generation
        self._articles: dict[str, int] = dict(database.execute("SELECT word, articles FROM words").fetchall())
        self._words = list(self._articles)

    def words_near(self, word: str, limit: int) -> tuple[str, ...]:
        """Return up to `limit` words that differ from `word` in a slip or two, the nearest and most frequent first."""
        word = fold(word)
        near = near_words(word, self._words, slips_allowed(word))
        return tuple(sorted(near, key=lambda other: (near[other], -self._articles[other], other))[:limit])


class NameWords:
    """All words of names as of one generation, kept at hand by their length."""

    def __init__(self, database: sqlite3.Connection, generation: int) -> None:
        self.generation = generation
        self._by_length: dict[int, list[str]] = {}
        self._by_single_letters: dict[str, list[str]] = {}
        for (word,) in database.execute("SELECT DISTINCT word FROM name_words"):
            self._by_length.setdefault(len(word), []).append(word)
            self._by_single_letters.setdefault(_in_single_letters(word), []).append(word)

    def near(self, word: str, slips: int) -> dict[str, int]:
        """Return those that differ from `word` in at most that many slips, and in how many; doubled letters are one."""
        doubled = dict.fromkeys(self._by_single_letters.get(_in_single_letters(word), ()) if slips else (), 1)
        lengths = range(len(word) - slips, len(word) + slips + 1)
        others = [other for length in lengths for other in self._by_length.get(length, ())]
        return {**doubled, **near_words(word, others, slips)}


def _in_single_letters(word: str) -> str:
    """Return "skerit" for "skerritt": which letters are doubled, few remember."""
    return "".join(letter for letter, _ in groupby(word))
