"""Mark: a stretch of an article's text that nobody reads aloud: the asterisks of "**Ofwat** said"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.charspan import CharSpan


class Side(StrEnum):
    """What a mark stands at, and is shown with."""

    OPENS = "opens"
    """The words right after it."""
    CLOSES = "closes"
    """The words right before it."""
    LINE = "line"
    """A line: it is shown with no words in particular."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is left out of the text, or read as another character."""

    span: CharSpan
    side: Side
    read_as: str = ""
    """The character that it stands for: "&amp;" is "&". Most stand for none."""


def opening(start: int, end: int) -> Mark:
    """Return a mark that opens something."""
    return Mark(CharSpan(start, end), Side.OPENS)


def closing(start: int, end: int) -> Mark:
    """Return a mark that closes something."""
    return Mark(CharSpan(start, end), Side.CLOSES)


def whole_line(start: int, end: int) -> Mark:
    """Return a mark that says what kind of line it is."""
    return Mark(CharSpan(start, end), Side.LINE)
