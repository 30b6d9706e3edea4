"""Time fit: whether a time is that of what is asked about, and not of the saying, or of something long past."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers.asked_fact import AskedFact
from bot.answers.fact_kinds import day_pattern
from index.charspan import CharSpan
from index.passage import Passage

_PAST = re.compile(r"\b(?:last|past|previous|earlier this|ago|yesterday|recently)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|may|could|can|to|plans?|due|expected|scheduled|next|until|by|starting|opens?|begins?|starts?)\b|['’]ll\b",
    re.IGNORECASE,
)
"""What tells of something to come: "it [will] meet", "the fair [opens] in May"."""
_NOT_AHEAD = 0.6
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_OF_SAYING, _LONG_PAST = 0.5, 0.6
"""What a time loses that tells when somebody spoke, or that is over where something to come is asked for."""


def _is_past_year(words: str, there: Sequence[Passage]) -> bool:
    """Say whether words name a year before the one in which the article was published: "in 1908"."""
    published = next((one.article.published for one in there if one.article.published), None)
    year = _YEAR.search(words)
    return published is not None and year is not None and int(year[0]) < published.year


def time_unfit(found: re.Match[str], start: int, there: Sequence[Passage], asked: AskedFact) -> float:
    """Return what a time loses in a sentence that begins at `start` and has the passages `there`.

    "She said [on Monday] that it would open [in May]": only the second tells when it opens.
    """
    if asked.pattern is not day_pattern():
        return 0.0
    at = CharSpan(start + found.start(), start + found.end())
    times = [one.attribution.when.span for one in there if one.attribution and one.attribution.when]
    is_of_saying = any(time.overlaps(at) for time in times)
    is_over = asked.is_ahead and (_PAST.search(found[0]) is not None or _is_past_year(found[0], there))
    is_ahead = not asked.is_ahead or _AHEAD.search(found.string) is not None
    return _OF_SAYING * is_of_saying + _LONG_PAST * is_over + _NOT_AHEAD * (not is_ahead)
