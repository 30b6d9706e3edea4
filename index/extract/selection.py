"""Choose among candidates: nest what stands inside another's content, drop what quarrels with a surer one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from index.extract.candidate import Candidate, Construction
from index.extract.token_span import TokenSpan, TokenSpans, overlap

T = TypeVar("T")
TOKENS_IN_BLOCK = 256

RANK = {
    construction: rank
    for rank, construction in enumerate(
        (
            Construction.QUOTATION,
            Construction.ACCORDING,
            Construction.TAG,
            Construction.COLON,
            Construction.HEADLINE,
            Construction.CLAUSE,
            Construction.NOUN,
            Construction.COMPLEMENT,
            Construction.INFINITIVE,
            Construction.PREPOSITION,
            Construction.OBJECT,
            Construction.FOUND_IN,
            Construction.NOUN_PHRASE,
            Construction.UNSAID,
            Construction.FLOATING,
        )
    )
}
"""The surer first."""

RELAYING = frozenset({Construction.TAG, Construction.ACCORDING})
"""What may stand after a report and relay it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A candidate that stays, with what is left of its content and its place."""

    candidate: Candidate
    content: TokenSpans
    within: int | None


def chosen_of(candidates: list[Candidate]) -> list[Chosen]:
    """Return the candidates that stay, in text order, each with the index of the one that holds it."""
    kept = _without_quarrels([candidate for candidate in map(_cleaned, candidates) if candidate is not None])
    kept = _without_strays(sorted(kept, key=lambda candidate: (_first(candidate), candidate.token)))
    near = _near(kept)
    return [Chosen(candidate, candidate.content, _holder(candidate, near.of(candidate), kept)) for candidate in kept]


def _without_strays(kept: list[Candidate]) -> list[Candidate]:
    """Return those whose words somebody is known to speak: what a quotation of nobody's reports is hearsay."""
    near = _near(kept, only_unquoted=True)
    return [each for each in kept if not each.is_quoted or _holder(each, near.of(each), kept) is not None]


def _near(kept: list[Candidate], only_unquoted: bool = False) -> Neighbours[int]:
    near: Neighbours[int] = Neighbours()
    for number, candidate in enumerate(kept):
        if not (only_unquoted and candidate.is_quoted):
            near.add(candidate, number)
    return near


class Neighbours(Generic[T]):
    """Finds what stands near a candidate, so that long articles take no longer a word than short ones."""

    def __init__(self) -> None:
        self._blocks: dict[int, list[T]] = {}

    def add(self, candidate: Candidate, item: T) -> None:
        """Remember `item` at every place that the candidate touches."""
        for block in self._blocks_of(candidate):
            self._blocks.setdefault(block, []).append(item)

    def of(self, candidate: Candidate) -> Iterator[T]:
        """Yield the items near the candidate, each once."""
        near = {id(item): item for block in self._blocks_of(candidate) for item in self._blocks.get(block, ())}
        yield from near.values()

    def _blocks_of(self, candidate: Candidate) -> Iterator[int]:
        blocks = {candidate.token // TOKENS_IN_BLOCK}
        for span in candidate.content:
            blocks.update(range(span.token_start // TOKENS_IN_BLOCK, (span.token_end - 1) // TOKENS_IN_BLOCK + 1))
        yield from sorted(blocks)


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
    return replace(candidate, content=tuple(spans))


def _without_quarrels(candidates: list[Candidate]) -> list[Candidate]:
    kept: list[Candidate] = []
    near: Neighbours[Candidate] = Neighbours()
    for candidate in sorted(candidates, key=lambda each: (each.is_quoted, RANK[each.construction], each.token)):
        fitting = candidate
        for other in near.of(candidate):
            fitting = _cut_to_fit(fitting, other)
        if any(_quarrel(fitting, other) for other in near.of(fitting)):
            continue
        kept.append(fitting)
        near.add(fitting, fitting)
    return kept


def _cut_to_fit(candidate: Candidate, other: Candidate) -> Candidate:
    """Return the candidate without the tag after the report that it stands in, if the parser hung that on it.

    "Lee warned [that prices would rise], the paper reported": the paper is no part of what Lee warned of.
    """
    if other.construction not in RELAYING or not any(span.holds(candidate.token) for span in other.content):
        return candidate
    if not any(span.holds(other.token) for span in candidate.content):
        return candidate
    shared = (overlap(span, outer) for span in candidate.content for outer in other.content)
    content = tuple(part for part in shared if part is not None)
    return replace(candidate, content=content) if content else candidate


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


def _holder(candidate: Candidate, near: Iterable[int], kept: list[Candidate]) -> int | None:
    """Return the index of the nearest one whose content holds all of the candidate's content."""
    holders = {
        number
        for number in near
        if kept[number] is not candidate
        and any(span.holds(candidate.token) for span in kept[number].content)
        and all(any(span.covers(part) for span in kept[number].content) for part in candidate.content)
    }
    return min(holders, key=lambda number: (_size(kept[number]), number), default=None)


def _size(candidate: Candidate) -> int:
    return sum(span.token_end - span.token_start for span in candidate.content)
