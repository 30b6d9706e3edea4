"""Unmarked: an article's text without marks, and where each of its characters stands in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from index.charspan import CharSpan
from index.markup.emphasis import emphasis_marks, escapes
from index.markup.html import html_marks
from index.markup.line_marks import line_marks
from index.markup.links import link_marks
from index.markup.mark import Mark, Side
from index.markup.wrapped import unwrapped

_FILLER = {Side.OPENS: "(", Side.CLOSES: ")", Side.LINE: " "}
"""What emphasis beside a mark sees in its place: in '[**LBC**](https://lbc.example)' a bracket."""


class Unmarked:
    """A text as one reads it aloud: "Ofwat said", where the article has "**Ofwat** said"."""

    def __init__(self, text: str) -> None:
        self.marks = find_marks(text)
        self._begins: list[int] = []
        """Where the pieces of `text` begin in the text as read, ascending."""
        self._pieces: list[CharSpan | Mark] = []
        """What they are in the article: words, or a mark that is read as a character."""
        read, length = [], 0
        for piece in _pieces(text, self.marks):
            words = piece.read_as if isinstance(piece, Mark) else piece.of(text)
            if words:
                self._begins.append(length)
                self._pieces.append(piece)
                read.append(words)
                length += len(words)
        self.text = unwrapped("".join(read))
        self._starts = [mark.span.start for mark in self.marks]
        self._opening = {mark.span.end: mark.span.start for mark in self.marks if mark.side is Side.OPENS}
        self._closing = {mark.span.start: mark.span.end for mark in self.marks if mark.side is Side.CLOSES}

    def in_article(self, span: CharSpan) -> CharSpan:
        """Return where in the article the words stand that are at `span` in the text as read.

        With a mark that opens something inside of it belongs the one that closes it: "the chief, _Ann Lee_".
        """
        place = CharSpan(self.character_at(span.start).start, self.character_at(span.end - 1).end)
        inside = self.marks[bisect_left(self._starts, place.start) : bisect_left(self._starts, place.end)]
        left_open = sum(mark.side is Side.OPENS for mark in inside) - sum(mark.side is Side.CLOSES for mark in inside)
        start, end = place.start, place.end
        while left_open > 0 and end in self._closing:
            end, left_open = self._closing[end], left_open - 1
        while left_open < 0 and start in self._opening:
            start, left_open = self._opening[start], left_open + 1
        return CharSpan(start, end)

    def with_marks(self, span: CharSpan) -> CharSpan:
        """Return a span of the article together with all marks that stand at it, notes too."""
        start, end = span.start, span.end
        while start in self._opening:
            start = self._opening[start]
        while end in self._closing:
            end = self._closing[end]
        return CharSpan(start, end)

    def character_at(self, place: int) -> CharSpan:
        """Return where in the article the character stands that is at `place` in the text as read."""
        number = bisect_right(self._begins, place) - 1
        piece = self._pieces[number]
        if isinstance(piece, Mark):
            return piece.span
        start = piece.start + place - self._begins[number]
        return CharSpan(start, start + 1)


def find_marks(text: str) -> list[Mark]:
    """Return the marks of `text` in order; none overlaps another."""
    marks = _apart([*html_marks(text), *link_marks(text), *escapes(text)])
    if "*" in text or "_" in text:
        marks += [*emphasis_marks(_masked(text, marks))]
    return _apart([*marks, *line_marks(text)])


def _apart(marks: list[Mark]) -> list[Mark]:
    """Return the marks in order without those that an earlier or longer one overlaps."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if not kept or kept[-1].span.end <= mark.span.start:
            kept.append(mark)
    return kept


def _masked(text: str, marks: list[Mark]) -> str:
    """Return `text`, its length kept, with nothing in the place of its marks that could be one of emphasis."""
    return "".join(piece.of(text) if isinstance(piece, CharSpan) else _mask(piece) for piece in _pieces(text, marks))


def _mask(mark: Mark) -> str:
    stands_in = mark.read_as if mark.read_as and mark.read_as not in "*_" else _FILLER[mark.side]
    return stands_in * len(mark.span)


def _pieces(text: str, marks: list[Mark]) -> Iterator[CharSpan | Mark]:
    """Yield the marks of `text` and the stretches between them, in order."""
    start = 0
    for mark in marks:
        if mark.span.start > start:
            yield CharSpan(start, mark.span.start)
        yield mark
        start = mark.span.end
    if start < len(text):
        yield CharSpan(start, len(text))
