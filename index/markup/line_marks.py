"""Marks at the beginning of lines: '## The vote', '> “Never,” she said', '* Prices rose'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.markup.front_matter import end_of_front_matter
from index.markup.mark import Mark, whole_line

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_BLOCK_QUOTE = re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE)
_BULLET = re.compile(r"^[ \t]*[*+•‣▪◦●·][ \t]+(?=\S)", re.MULTILINE)
"""A hyphen is none: it also stands before a line that somebody says, or before who said the line above."""


def line_marks(text: str) -> Iterator[Mark]:
    """Yield the marks that say what kind of line it is: front matter, heading, block quotation, list."""
    if end := end_of_front_matter(text):
        yield whole_line(0, end)
    for kind in (_HEADING, _BLOCK_QUOTE, _BULLET):
        for found in kind.finditer(text):
            yield whole_line(*found.span())
