"""What a text attributes to whom, and to whom, when and where it was said, in words that a test can compare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.extract.circumstances import CircumstanceReader
from index.parse import Parser
from index.tokens import Tokens

Told = tuple[str, str, list[str]]
Tell = Callable[[str], list[Told]]


@pytest.fixture
def tell(attributions: Callable[[str], list[Attribution]]) -> Tell:
    """Return the function that gives source, cue and contents of each attribution that is in no other, in words."""

    def outermost(text: str) -> list[Told]:
        return [in_words(found, text) for found in attributions(text) if found.within is None]

    return outermost


def in_words(found: Attribution, text: str) -> Told:
    """Return source, cue and contents as the text has them."""
    source, cue = (" ".join(span.of(text) for span in part) for part in (found.source, found.cue))
    return source, cue, [span.of(text) for span in found.content]


Circumstances = tuple[str | None, str | None, str | None]
"""Addressee, when and medium, in the text's words."""


@pytest.fixture
def circumstances(parser: Parser) -> Callable[[str], Circumstances]:
    """Return a function that reads a text with [source], <cue> and {content} marked."""

    def read(text: str) -> Circumstances:
        spans: dict[str, list[CharSpan]] = {"[": [], "<": [], "{": []}
        plain, begun = "", {"[": 0, "<": 0, "{": 0}
        closing = {"]": "[", ">": "<", "}": "{"}
        for character in text:
            if character in begun:
                begun[character] = len(plain)
            elif opening := closing.get(character):
                spans[opening].append(CharSpan(begun[opening], len(plain)))
            else:
                plain += character
        attribution = Attribution(
            tuple(spans["["]), tuple(spans["<"]), tuple(spans["{"]), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, ""
        )
        doc = parser.parse(Article("test", plain, "Test"))
        found = CircumstanceReader(Tokens(doc), date(2023, 11, 7)).read(attribution)
        return (
            found.addressee.of(plain) if found.addressee else None,
            found.when.span.of(plain) if found.when else None,
            found.medium.of(plain) if found.medium else None,
        )

    return read
