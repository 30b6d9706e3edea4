"""Quotations that go on with the report before them: 'She said it was bad. “Very bad.”' is one attribution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from index.extract.beside_quotations import is_full_stop, line_ends_between
from index.extract.candidate import Candidate, Construction
from index.extract.quotations import Quoted

JOINABLE = frozenset({Construction.QUOTATION, Construction.TAG, Construction.CLAUSE, Construction.FLOATING})

LONGEST_TAG = 60
"""Tokens between a quotation and the one that goes on with it, at most."""


def with_floating_joined(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, each floating quotation joined to the quotation that it goes on with, if there is one."""
    joined: list[Candidate] = []
    ends: dict[int, int] = {}
    for candidate in sorted(found, key=lambda each: each.content[-1].token_end):
        first = _continued(doc, candidate, quoted, ends) if candidate.construction is Construction.FLOATING else None
        if first is not None and _may_go_on(doc, joined[first], candidate):
            joined[first] = replace(joined[first], content=(*joined[first].content, *candidate.content))
            ends[candidate.content[-1].token_end] = first
            continue
        is_outside = candidate.construction is Construction.FLOATING or quoted.at(candidate.token) is None
        if candidate.construction in JOINABLE and candidate.stance.is_speech and is_outside:
            ends[candidate.content[-1].token_end] = len(joined)
        joined.append(candidate)
    yield from joined


def _continued(doc: Doc, floating: Candidate, quoted: Quoted, ends: dict[int, int]) -> int | None:
    """Return which candidate ends before the floating quotation, with at most the end of one tag between."""
    stops = 0
    begin = floating.content[0].token_start
    for token in range(begin, max(begin - LONGEST_TAG, 0), -1):
        if token in ends:
            return ends[token]
        if quoted.at(token - 1) is not None:
            return None
        stops += is_full_stop(doc, token - 1)
        if stops > 1:
            return None
    return None


def _may_go_on(doc: Doc, first: Candidate, floating: Candidate) -> bool:
    """Say whether nobody else speaks between, and the two are not held to be of two people."""
    begin, (end, floating_end) = first.content[-1].token_end, floating.content[0]
    if doc[floating_end - 2].text == ",":
        return False  # a tag of its own follows somewhere: '“Prices fell,” added in the lobby Ann Lee'
    lines = line_ends_between(doc, begin, end)
    if begin <= first.cue.token_start < end:
        return lines <= 1
    if lines > 0:
        return False  # only a tag that ends the paragraph before shows that a speech goes on
    if end - begin <= 1:
        return True
    return floating.source is None or floating.source == first.source
