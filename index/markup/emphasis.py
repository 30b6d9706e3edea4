"""Marks of emphasis, in pairs: '**Ofwat** said', 'the _Orlik Post_'; and marks that a backslash makes plain.

An asterisk that is no such mark stays: "f***", "5 * 3", "Prices rose 5%*", "@ann_lee_".
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from index.charspan import CharSpan
from index.markup.mark import Mark, Side, closing, opening

_RUN = re.compile(r"\*{1,3}(?!\*)|_{1,3}(?!_)|\n[ \t]*\n")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|&$\"'“”])")

BEFORE_OPENING = frozenset("([{“‘«‹„\"'*_—–-")
AFTER_OPENING = frozenset("([{“‘«‹„*_$£€#@")
EITHER_QUOTE = frozenset("\"'")

DEEPEST = 8
"""Marks that wait for their closing ones, at most."""


@dataclass(frozen=True, slots=True)
class _Opened:
    start: int
    marks: str


def escapes(text: str) -> Iterator[Mark]:
    """Yield each mark that stands for itself, with the backslash that says so."""
    if "\\" in text:
        yield from (Mark(CharSpan(*found.span()), Side.LINE, found[1]) for found in _ESCAPE.finditer(text))


def emphasis_marks(text: str) -> Iterator[Mark]:
    """Yield opening and closing marks of emphasis in `text`; each pair lies in one paragraph."""
    opened: deque[_Opened] = deque(maxlen=DEEPEST)
    for found in _RUN.finditer(text):
        marks, start, end = found[0], *found.span()
        if marks[0] == "\n":
            opened.clear()
        elif text[start - 1 : start] == marks[0]:
            continue  # the end of a longer run
        elif _may_close(text, start, end):
            pair = next((one for one in reversed(opened) if one.marks == marks), None)
            if pair is not None:
                yield opening(pair.start, pair.start + len(marks))
                yield closing(start, end)
                while opened.pop() is not pair:
                    pass
        elif _may_open(text, start, end):
            opened.append(_Opened(start, marks))


def _may_open(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if before and not before.isspace() and before not in BEFORE_OPENING:
        return False
    if after in EITHER_QUOTE:
        return not before or before.isspace() or before in "*_"
    return after.isalnum() or after in AFTER_OPENING


def _may_close(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if not before or before.isspace() or after.isalnum():
        return False
    return before not in BEFORE_OPENING or before in "\"'*_"
