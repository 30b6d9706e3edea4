"""Candidates whose cue stands inside a quotation: what they report ends where it ends.

'"He voted against it and I know he regrets that," she said': what he regrets is inside of what she said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from index.extract.acceptance import FIRST_OR_SECOND
from index.extract.beside_quotations import is_spoken
from index.extract.candidate import Candidate, Construction
from index.extract.quotations import Quotation, Quoted

TELLING = frozenset({Construction.QUOTATION, Construction.TAG, Construction.ACCORDING, Construction.CLAUSE})
"""Constructions that tell what somebody said."""


def with_inner_marked(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, those inside a quotation marked so; none that reaches out of it."""
    for candidate in found:
        quotation = _quotation_round(candidate, doc, quoted)
        if quotation is None:
            yield candidate
        elif _is_told(candidate, doc) and all(quotation.tokens.covers(span) for span in candidate.content):
            yield replace(candidate, is_quoted=True)


def _is_told(candidate: Candidate, doc: Doc) -> bool:
    """Say whether somebody's words are told: in '"I like it and we refuse to sell," she said' nobody's are but hers."""
    if candidate.source is None:
        return False
    if doc[slice(*candidate.source)].text.lower() in FIRST_OR_SECOND:
        return candidate.stance.is_speech and candidate.construction in TELLING
    return candidate.construction in TELLING or candidate.stance.is_speech


def _quotation_round(candidate: Candidate, doc: Doc, quoted: Quoted) -> Quotation | None:
    """Return the quotation in which the cue is spoken: in 'Lee is "confident that it will last"' it is not."""
    quotation = quoted.at(candidate.token)
    if quotation is None or candidate.construction in {Construction.FLOATING, Construction.COLON}:
        return None
    if candidate.source is not None and not quotation.tokens.covers(candidate.source):
        return None
    return quotation if is_spoken(doc, quotation) else None
