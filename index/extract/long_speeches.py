"""Speeches over several paragraphs: each but the last lacks its closing mark, and the next one opens again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from index.extract.beside_quotations import line_ends_between
from index.extract.candidate import Candidate, Construction
from index.extract.quotations import Quotation, Quoted


def with_whole_speeches(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Give each candidate the paragraphs of its speech, up to one that another candidate has, as with a tag of its own.

    '“It is done,” she said. “We go on.', then '“And on,” she said. “Never fear.”': two.
    """
    candidates = list(found)
    speech_of = {quotation: speech for speech in _speeches(doc, quoted) for quotation in speech}
    begun = [_begun(candidate, quoted, speech_of) for candidate in candidates]
    teller: dict[Quotation, int] = {}
    for number, (candidate, quotations) in enumerate(zip(candidates, begun, strict=True)):
        if candidate.construction is not Construction.FLOATING:
            teller.update({quotation: number for quotation in quotations if quotation not in teller})
    for speech in set(speech_of.values()):
        _hand_on(speech, teller)
    for number, (candidate, quotations) in enumerate(zip(candidates, begun, strict=True)):
        if not quotations:
            yield candidate
        elif candidate.construction is not Construction.FLOATING:
            speech = speech_of[quotations[0]]
            more = [
                each.tokens
                for each in speech
                if teller[each] == number and not any(span.overlaps(each.tokens) for span in candidate.content)
            ]
            yield replace(candidate, content=tuple(sorted([*candidate.content, *more])))
        elif quotations[0] not in teller:
            speech = speech_of[quotations[0]]
            teller.update(dict.fromkeys(speech, number))
            yield replace(candidate, content=tuple(each.tokens for each in speech))


def _begun(candidate: Candidate, quoted: Quoted, speech_of: Mapping[Quotation, Sequence[Quotation]]) -> list[Quotation]:
    """Return the paragraphs of speeches that the candidate's content begins with; none where it is told inside one."""
    if quoted.at(candidate.token) is not None and candidate.construction is not Construction.FLOATING:
        return []
    parts = (quoted.at(span.token_start) for span in candidate.content)
    return [part for part in parts if part is not None and part in speech_of]


def _hand_on(speech: Sequence[Quotation], teller: dict[Quotation, int]) -> None:
    """Let each paragraph be told by whoever tells the one before it, and those before the first by its teller."""
    known = [teller[quotation] for quotation in speech if quotation in teller]
    if not known:
        return
    last = known[0]
    for quotation in speech:
        last = teller.setdefault(quotation, last)


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
