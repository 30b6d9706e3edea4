"""Words of the archive that a word may be a misspelling of."""

from __future__ import annotations

import sqlite3

from index.folding import fold
from index.speaker_look_up import slips_allowed


def words_near(database: sqlite3.Connection, word: str, limit: int) -> tuple[str, ...]:
    """Return up to `limit` words that differ from `word` in a slip or two, the nearest and most frequent first."""
    from rapidfuzz.distance import OSA  # only here: most questions misspell nothing

    word = fold(word)
    slips = slips_allowed(word)
    rows = database.execute(
        "SELECT word, articles FROM words WHERE length(word) BETWEEN ? AND ?", (len(word) - slips, len(word) + slips)
    )
    measured = ((OSA.distance(word, other, score_cutoff=slips), -articles, other) for other, articles in rows)
    return tuple(other for _, _, other in sorted(one for one in measured if one[0] <= slips)[:limit])
