"""How far to trust that a source is right, by construction."""

from __future__ import annotations

from index.attribution import Confidence
from index.extract.candidate import Candidate, Construction

SURE = frozenset({Construction.QUOTATION, Construction.TAG, Construction.CLAUSE, Construction.ACCORDING})
LIKELY = frozenset({Construction.COLON, Construction.NOUN, Construction.INFINITIVE, Construction.COMPLEMENT})


def confidence_of(candidate: Candidate) -> Confidence:
    """Return how far to trust the source of `candidate`."""
    if candidate.source is None:
        return Confidence.LOW
    if candidate.construction in SURE and candidate.stance.is_speech:
        return Confidence.HIGH
    return Confidence.MEDIUM if candidate.construction in SURE | LIKELY else Confidence.LOW
