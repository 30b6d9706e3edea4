"""TokenSpan: where something stands in a Doc, in tokens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from spacy.tokens import Doc

from index.charspan import CharSpan


class TokenSpan(NamedTuple):
    """Half-open `[token_start, token_end)`."""

    token_start: int
    token_end: int

    def holds(self, token: int) -> bool:
        """Say whether the token lies inside."""
        return self.token_start <= token < self.token_end

    def covers(self, other: TokenSpan) -> bool:
        """Say whether `other` lies wholly inside."""
        return self.token_start <= other.token_start and other.token_end <= self.token_end

    def overlaps(self, other: TokenSpan) -> bool:
        """Say whether the two share a token."""
        return self.token_start < other.token_end and other.token_start < self.token_end


TokenSpans = tuple[TokenSpan, ...]


def without(span: TokenSpan, holes: Iterable[TokenSpan]) -> TokenSpans:
    """Return what is left of `span` when `holes` are cut out."""
    left = []
    token_start = span.token_start
    for hole in sorted(holes):
        if not hole.overlaps(span):
            continue
        if token_start < hole.token_start:
            left.append(TokenSpan(token_start, hole.token_start))
        token_start = max(token_start, hole.token_end)
    if token_start < span.token_end:
        left.append(TokenSpan(token_start, span.token_end))
    return tuple(left)


def merged(spans: Iterable[TokenSpan]) -> TokenSpans:
    """Return the spans in order, those that touch or overlap made one."""
    result: list[TokenSpan] = []
    for span in sorted(spans):
        if result and span.token_start <= result[-1].token_end:
            result[-1] = TokenSpan(result[-1].token_start, max(result[-1].token_end, span.token_end))
        else:
            result.append(span)
    return tuple(result)


def overlap(span: TokenSpan, other: TokenSpan) -> TokenSpan | None:
    """Return what the two share."""
    token_start, token_end = max(span.token_start, other.token_start), min(span.token_end, other.token_end)
    return TokenSpan(token_start, token_end) if token_start < token_end else None


def trimmed(doc: Doc, span: TokenSpan, marks: frozenset[str]) -> TokenSpan | None:
    """Return `span` without white space and `marks` at its ends; None if nothing else is in it.

    A bracket that closes one inside stays: "Sen. Ann Lee (D-Ohio)".
    """
    token_start, token_end = span
    while token_start < token_end and (doc[token_start].is_space or doc[token_start].text in marks):
        token_start += 1
    while token_start < token_end and (doc[token_end - 1].is_space or doc[token_end - 1].text in marks):
        if doc[token_end - 1].text == ")" and any(token.text == "(" for token in doc[token_start : token_end - 1]):
            break
        token_end -= 1
    return TokenSpan(token_start, token_end) if token_start < token_end else None


def chars_of(doc: Doc, span: TokenSpan) -> CharSpan:
    """Return where the tokens stand in the text."""
    last = doc[span.token_end - 1]
    return CharSpan(doc[span.token_start].idx, last.idx + len(last))
