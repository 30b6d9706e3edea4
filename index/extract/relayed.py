"""Quotations that reach us through another: '“No,” Lee said, according to the Gazette. “Never.”' are its report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from index.extract.candidate import Candidate, Construction


def with_relays_whole(found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, those with "according to" in the tag of a quotation with all of what the tag belongs to."""
    candidates = list(found)
    tags = {each.token: each for each in candidates if each.construction is Construction.QUOTATION}
    for candidate in candidates:
        tag = _tag_inside(candidate, tags) if candidate.construction is Construction.ACCORDING else None
        yield candidate if tag is None else _with_rest(candidate, tag)


def _tag_inside(candidate: Candidate, tags: dict[int, Candidate]) -> Candidate | None:
    return next((tags[token] for span in candidate.content for token in range(*span) if token in tags), None)


def _with_rest(relay: Candidate, quotation: Candidate) -> Candidate:
    rest = [span for span in quotation.content if not any(span.overlaps(known) for known in relay.content)]
    return replace(relay, content=tuple(sorted([*relay.content, *rest]))) if rest else relay
