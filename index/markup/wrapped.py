"""Wrapped lines: line ends that stand in the middle of sentences, since whoever wrote the file had a narrow page."""

from __future__ import annotations

import re
from collections.abc import Iterator

WIDEST = 120
"""Characters of a page that lines are wrapped to. A text with a longer line is not wrapped."""
NARROWEST = 40
FEWEST = 3
"""Line ends in mid-paragraph that show how a text is written."""
SHARE = 0.9
"""Of these, so many must stand where the next word had no room."""

_BREAK = re.compile(r"(?<=\S)\n(?=[^\s#>|*+•=~-])")
_WORD = re.compile(r"\S+")


def unwrapped(text: str) -> str:
    """Return `text` with a space for each line end that only wraps a paragraph; its length stays."""
    lines = text.split("\n")
    if len(lines) <= FEWEST or max(map(len, lines)) > WIDEST:
        return text
    breaks = [(found.start(), room) for found, room in _breaks(text)]
    width = max(map(len, lines), default=0)
    wrapping = [place for place, needed in breaks if needed > width]
    if width < NARROWEST or len(wrapping) < max(FEWEST, SHARE * len(breaks)):
        return text
    characters = list(text)
    for place in wrapping:
        characters[place] = " "
    return "".join(characters)


def _breaks(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Yield each line end in mid-paragraph, and how wide the line would be with the word after it."""
    for found in _BREAK.finditer(text):
        line_start = text.rfind("\n", 0, found.start()) + 1
        word = _WORD.match(text, found.end())
        yield found, found.start() - line_start + 1 + (len(word[0]) if word else 0)
