"""Find stretches between single quotation marks, as British papers print them; apostrophes look the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.charspan import CharSpan

_OPENING = re.compile(r"(?<![\w’'])[‘'](?=[\w“\"…$£€\[])")
"""Before a word, and after none."""

_CLOSING = re.compile(r"(?<=[\w.,!?…\])%\"”–—-])[’'](?!\w)")
"""After a word or stop, and before no word."""

_APOSTROPHE_FIRST = re.compile(r".(?:\d\ds?|em|til|tis|twas|cause|cos|n|round|bout)\b", re.IGNORECASE)
"""What begins with an apostrophe: "get 'em", "the '90s", "in '83"."""

_POSSESSIVE = re.compile(r"(?<=s).(?= [a-z])|(?<=in).(?= [a-z])")
"""A closing mark that may be an apostrophe: "the voters' choice", "goin' home"."""

_NEXT_OPENS = re.compile(r"\s*\n\s*[‘'](?=\w)")
_AFTER_STOP = re.compile(r"(?:[.,:!?]|\s|^)\s*$")


def singles(text: str, line_start: int, line_end: int) -> Iterator[tuple[CharSpan, bool]]:
    """Yield the stretches of a line inside single marks, marks included, each with whether it is closed.

    One without its partner counts only where the next paragraph opens with such a mark again: a speech goes on.
    """
    place, may_close = line_start, True
    while (opening := _OPENING.search(text, place, line_end)) is not None:
        place = opening.end()
        if _APOSTROPHE_FIRST.match(text, opening.start(), line_end):
            continue
        closing = _closing(text, opening.end(), line_end) if may_close else None
        may_close = closing is not None
        if closing is not None:
            place = closing.end()
            if place - opening.start() > 3:
                yield CharSpan(opening.start(), place), True
        elif _NEXT_OPENS.match(text, line_end) and _AFTER_STOP.search(text[line_start : opening.start()]):
            yield CharSpan(opening.start(), line_end), False
            return


def _closing(text: str, begin: int, line_end: int) -> re.Match[str] | None:
    """Return the mark that closes: not an apostrophe, if a surer one comes before the next opening mark."""
    apostrophe: re.Match[str] | None = None
    searched = begin
    for closing in _CLOSING.finditer(text, begin, line_end):
        if apostrophe is not None and _has_opening(text, searched, closing.start()):
            return apostrophe
        searched = closing.end()
        if not _POSSESSIVE.match(text, closing.start(), line_end):
            return closing
        apostrophe = apostrophe or closing
    return apostrophe


def _has_opening(text: str, begin: int, end: int) -> bool:
    openings = _OPENING.finditer(text, begin, end)
    return any(not _APOSTROPHE_FIRST.match(text, opening.start()) for opening in openings)
