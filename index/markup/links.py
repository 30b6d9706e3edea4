"""Marks of links and notes: '[LBC](https://lbc.example)', '[the plan][2]', '<https://lbc.example>', 'said.[3]'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.markup.mark import Mark, closing, opening, whole_line

_ADDRESS = r"(?=[^\s()<>]{0,2000}[/.#:])[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?"
_TARGET = rf"\(<?{_ADDRESS}>?(?:\s+[\"'][^\"'\n]{{0,200}}[\"'])?\)"
_IMAGE = rf"!\[[^\[\]\n]{{0,300}}\]{_TARGET}"

IMAGE = re.compile(_IMAGE)
"""'![The dyke at dusk](dyke.jpg)': what it shows is no sentence of the article."""

LINK = re.compile(rf"\[(?=(?:{_IMAGE}|[^\[\]]){{0,300}}\]\()((?:{_IMAGE}|[^\[\]]){{0,300}})(\]{_TARGET})")
"""'on [LBC](https://lbc.example)': the words are read, the address is not."""

DEFINITION = re.compile(r"^ {0,3}\[(?!\^)([^\[\]\n]{1,60})\]:[ \t]+\S+[^\n]*$", re.MULTILINE)
"""'[2]: https://plan.example "The plan"', where '[the plan][2]' leads."""

REFERENCE = re.compile(r"\[([^\[\]\n]{1,200})(\][ ]?\[([^\[\]\n]{0,60})\])")
NOTE = re.compile(r"(?<=[^\s\[(])\[(?:\d{1,3}|\^[\w-]{1,30}|citation needed)\](?![(\[:])")
"""'He resigned.[3]'. After a space it may be a word put in: 'in [2019]'."""

NOTE_TEXT = re.compile(r"^\[\^[\w-]{1,30}\]:[ \t]*", re.MULTILINE)
RAISED_NOTE = re.compile(r"(?<=[.,;:!?”\"’)])[⁰¹²³⁴-⁹]{1,3}")
""""“He left.”²"; right after a letter it may be a unit: "40 km²"."""

ADDRESS = re.compile(r"[ ]?(?:<https?://[^\s<>]+>|\(https?://[^\s()]+\))")
"""'the plan (https://plan.example)'. One without brackets may be what somebody speaks of."""


def link_marks(text: str) -> Iterator[Mark]:
    """Yield the marks of links, images and notes in `text`; some may overlap."""
    if "[" in text:
        yield from _bracketed(text)
    if "://" in text:
        yield from (closing(*found.span()) for found in ADDRESS.finditer(text))
    yield from (closing(*found.span()) for found in RAISED_NOTE.finditer(text))


def _bracketed(text: str) -> Iterator[Mark]:
    for found in IMAGE.finditer(text):
        yield whole_line(*found.span())
    for found in LINK.finditer(text):
        yield opening(found.start(), found.start() + 1)
        yield closing(*found.span(2))
    names = set()
    for found in DEFINITION.finditer(text):
        names.add(found[1].lower())
        yield whole_line(*found.span())
    for found in REFERENCE.finditer(text):
        if (found[3] or found[1]).lower() in names:
            yield opening(found.start(), found.start() + 1)
            yield closing(*found.span(2))
    for found in NOTE.finditer(text):
        yield closing(*found.span())
    for found in NOTE_TEXT.finditer(text):
        yield whole_line(*found.span())
