"""Choose among candidates: nest what stands inside another's content, drop what quarrels with a surer one."""

from __future__ import annotations

from dataclasses import dataclass

from index.extract.candidate import Candidate, Construction
from index.extract.token_span import TokenSpan, TokenSpans

RANK = {
    construction: rank
    for rank, construction in enumerate(
        (
            Construction.QUOTATION,
            Construction.ACCORDING,
            Construction.TAG,
            Construction.COLON,
            Construction.CLAUSE,
            Construction.NOUN,
            Construction.COMPLEMENT,
            Construction.INFINITIVE,
            Construction.PREPOSITION,
            Construction.OBJECT,
            Construction.FOUND_IN,
            Construction.HEADLINE,
            Construction.NOUN_PHRASE,
            Construction.UNSAID,
            Construction.FLOATING,
        )
    )
}
"""The surer first."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A candidate that stays, with what is left of its content and its place."""

    candidate: Candidate
    content: TokenSpans
    within: int | None


def chosen_of(candidates: list[Candidate]) -> list[Chosen]:
    """Return the candidates that stay, in text order, each with the index of the one that holds it."""
    kept = _without_quarrels([candidate for candidate in map(_cleaned, candidates) if candidate is not None])
    kept.sort(key=lambda candidate: (_first(candidate), candidate.token))
    chosen = []
    for candidate in kept:
        holder = _holder(candidate, kept)
        chosen.append(Chosen(candidate, candidate.content, kept.index(holder) if holder is not None else None))
    return chosen


def _first(candidate: Candidate) -> int:
    spans = [*candidate.content, *([candidate.source] if candidate.source else [])]
    if candidate.cue.token_start < candidate.cue.token_end:
        spans.append(candidate.cue)
    return min(span.token_start for span in spans)


def _cleaned(candidate: Candidate) -> Candidate | None:
    """Return the candidate without contents that overlap its cue or source, or each other."""
    spans: list[TokenSpan] = []
    for span in sorted(candidate.content):
        if span.overlaps(candidate.cue) or (candidate.source and span.overlaps(candidate.source)):
            return None
        if spans and span.token_start < spans[-1].token_end:
            continue
        spans.append(span)
    if not spans:
        return None
    return Candidate(
        candidate.construction,
        candidate.stance,
        candidate.cue,
        tuple(spans),
        candidate.source,
        candidate.because,
        candidate.token,
    )


def _without_quarrels(candidates: list[Candidate]) -> list[Candidate]:
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda each: (RANK[each.construction], each.token)):
        if any(_quarrel(candidate, other) for other in kept):
            continue
        kept.append(candidate)
    return kept


def _quarrel(candidate: Candidate, other: Candidate) -> bool:
    """Say whether the two cannot both be so."""
    if candidate.token == other.token:
        return True
    if not any(a.overlaps(b) for a in candidate.content for b in other.content):
        return False
    inside = any(span.holds(candidate.token) for span in other.content)
    outside = any(span.holds(other.token) for span in candidate.content)
    if inside and outside:
        return True
    if not inside and not outside:
        return True
    inner, outer = (candidate, other) if inside else (other, candidate)
    return not all(any(span.covers(part) for span in outer.content) for part in inner.content)


def _holder(candidate: Candidate, kept: list[Candidate]) -> Candidate | None:
    """Return the nearest one whose content holds all of the candidate's content."""
    best: Candidate | None = None
    for other in kept:
        if other is candidate or not any(span.holds(candidate.token) for span in other.content):
            continue
        if not all(any(span.covers(part) for span in other.content) for part in candidate.content):
            continue
        if best is None or _size(other) < _size(best):
            best = other
    return best


def _size(candidate: Candidate) -> int:
    return sum(span.token_end - span.token_start for span in candidate.content)
