"""Candidates of quotations within quotations: '“The chief said, ‘You will be back,’ and we left,” Lee recalled'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from index.extract.candidate import Candidate
from index.extract.introductions import introduced
from index.extract.quotation_tags import tagged_after
from index.extract.quotations import Quoted, find_inner_quotations
from index.extract.token_span import TokenSpan
from index.tokens import Tokens


def inner_quotations(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the quotations within those of `quoted` that have a tag or an introduction there."""
    inner = Quoted(find_inner_quotations(tokens, quoted.quotations))
    told: set[TokenSpan] = set()
    for candidate in tagged_after(doc, inner):
        if _is_all_inside(candidate, quoted):
            told.update(candidate.content)
            yield candidate
    for quotation in inner.quotations:
        candidate_before = introduced(doc, quotation, inner)
        if quotation.tokens in told or candidate_before is None:
            continue
        if _is_all_inside(candidate_before, quoted):
            yield candidate_before


def _is_all_inside(candidate: Candidate, quoted: Quoted) -> bool:
    """Say whether cue, source and content stand inside one and the same outer quotation."""
    outer = quoted.at(candidate.token)
    if outer is None or candidate.source is None or not outer.tokens.covers(candidate.source):
        return False
    return all(outer.tokens.covers(span) for span in candidate.content)
