"""Quotations that bear out the report before their colon: 'She called it a mistake: “Nobody asked us.”' is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from index.extract.candidate import Candidate, Construction

BORNE_OUT = frozenset(
    {
        Construction.CLAUSE,
        Construction.OBJECT,
        Construction.COMPLEMENT,
        Construction.PREPOSITION,
        Construction.INFINITIVE,
    }
)
"""Constructions whose report may stand before a colon, and the words themselves after it."""


def with_borne_out_joined(doc: Doc, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, each quotation after a colon joined to the report that ends there, if it is of the same."""
    candidates = list(found)
    reports = {each.content[-1].token_end: each for each in candidates if each.construction in BORNE_OUT}
    borne_out: dict[Candidate, Candidate] = {}
    for candidate in candidates:
        report = reports.get(_colon_before(doc, candidate))
        if report is not None and report.stance.is_speech and _is_of_the_same(candidate, report):
            borne_out[report] = replace(report, content=(*report.content, *candidate.content))
            borne_out[candidate] = borne_out[report]
    yield from dict.fromkeys(borne_out.get(candidate, candidate) for candidate in candidates)


def _colon_before(doc: Doc, candidate: Candidate) -> int:
    """Return the token of the colon that a quotation's words stand after, else -1."""
    begin = candidate.content[0].token_start
    if candidate.construction not in {Construction.QUOTATION, Construction.COLON} or begin == 0:
        return -1
    return begin - 1 if doc[begin - 1].text == ":" else -1


def _is_of_the_same(quotation: Candidate, report: Candidate) -> bool:
    """Say whether nobody is named for the quotation but whoever reports, or something in the report."""
    if quotation.token == report.token or quotation.source is None:
        return True
    source = quotation.source
    return quotation.construction is Construction.COLON and any(span.covers(source) for span in report.content)
