"""Candidates of sentences that go on with a quotation, marks only round a part: '“No,” she said. But “it is over.”'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from index.extract.beside_quotations import is_line_end, is_spoken
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, sentence_end, sentence_start
from index.extract.quotations import Quotation, Quoted
from index.extract.token_span import TokenSpan, trimmed
from index.parts_of_speech import FINITE_TAGS

GOING_ON = frozenset({Construction.QUOTATION, Construction.TAG, Construction.CLAUSE, Construction.ACCORDING})
"""What a sentence may go on with that names nobody: a statement of somebody, in the sentence before."""

OF_MARKS = frozenset({Construction.FLOATING, Construction.COLON})
"""What may have its main token inside the marks, and is told all the same."""

FEWEST_WORDS = 5
"""Words inside the marks, at least: fewer may be a name, or a word that the writer doubts."""


def partly_marked(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the sentences with a quotation that no candidate in `found` has, right after a quotation of somebody's."""
    outside = [each for each in found if each.construction in OF_MARKS or quoted.at(each.token) is None]
    taken = {each.token for each in outside}.union(*(range(*span) for each in outside for span in each.content))
    before = {_end(doc, each, quoted): each for each in outside if _is_quotation_of_somebody(each, quoted)}
    for quotation in quoted.quotations:
        opened = quotation.tokens.token_start
        if opened in taken or not _is_statement(doc, quotation):
            continue
        start, end = sentence_start(doc, opened, quoted), sentence_end(doc, opened, quoted)
        told = before.get(start)
        sentence = trimmed(doc, TokenSpan(start, end), OUTER_MARKS)
        if told is None or start == opened or sentence is None or not taken.isdisjoint(range(start, end)):
            continue
        because = "continues the quotation before it"
        yield Candidate(
            Construction.FLOATING, told.stance, TokenSpan(start, start), (sentence,), told.source, because, start
        )


def _is_quotation_of_somebody(candidate: Candidate, quoted: Quoted) -> bool:
    has_marks = any(quoted.at(span.token_end - 1) is not None for span in candidate.content)
    is_told = candidate.construction in GOING_ON and candidate.stance.is_speech
    return is_told and candidate.source is not None and has_marks


def _end(doc: Doc, candidate: Candidate, quoted: Quoted) -> int:
    """Return where the sentence after a statement and its tag begins, if it is in the same paragraph."""
    last = max(candidate.token, candidate.content[-1].token_end - 1)
    end = sentence_end(doc, last, quoted)
    while end < len(doc) and doc[end].is_space and not is_line_end(doc[end]):
        end += 1
    return end


def _is_statement(doc: Doc, quotation: Quotation) -> bool:
    inside = [token for token in doc[slice(*quotation.tokens)] if token.is_alpha]
    has_tense = any(token.tag_ in FINITE_TAGS | {"MD"} for token in inside)
    return not quotation.is_single and len(inside) >= FEWEST_WORDS and (has_tense or is_spoken(doc, quotation))
