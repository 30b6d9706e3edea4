"""Speeches over several paragraphs: each but the last lacks its closing mark, and the next one opens again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from index.extract.beside_quotations import line_ends_between
from index.extract.candidate import Candidate, Construction
from index.extract.quotations import Quotation, Quoted


def with_whole_speeches(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Join the paragraphs of a speech: each but the last lacks its closing mark, and the next one opens again."""
    speech_of = {quotation: speech for speech in _speeches(doc, quoted) for quotation in speech}
    known: set[Quotation] = set()
    for candidate in found:
        parts = [part for span in candidate.content if (part := quoted.at(span.token_start)) in speech_of]
        if not parts or (
            quoted.at(candidate.token) is not None and candidate.construction is not Construction.FLOATING
        ):
            yield candidate
            continue
        speech = speech_of[parts[0]]
        if candidate.construction is Construction.FLOATING and parts[0] in known:
            continue
        known.update(speech)
        more = [each.tokens for each in speech if not any(span.overlaps(each.tokens) for span in candidate.content)]
        yield replace(candidate, content=tuple(sorted([*candidate.content, *more])))


def _speeches(doc: Doc, quoted: Quoted) -> Iterator[tuple[Quotation, ...]]:
    """Yield the quotations that go on over several paragraphs."""
    speech: list[Quotation] = []
    for quotation in quoted.quotations:
        goes_on = speech and not speech[-1].is_closed and line_ends_between(doc, *_between(speech[-1], quotation)) == 1
        if goes_on and all(token.is_space for token in doc[slice(*_between(speech[-1], quotation))]):
            speech.append(quotation)
            continue
        if len(speech) > 1:
            yield tuple(speech)
        speech = [quotation]
    if len(speech) > 1:
        yield tuple(speech)


def _between(quotation: Quotation, following: Quotation) -> tuple[int, int]:
    return quotation.tokens.token_end, following.tokens.token_start
