"""How far to trust that a source is right, by construction; the README says how often each is, as measured."""

from __future__ import annotations

from spacy.tokens import Doc

from index.attribution import Confidence
from index.extract.candidate import Candidate, Construction
from index.extract.clauses import is_plain
from index.extract.sources import own_subject

MODIFIER_DEPS = frozenset({"relcl", "acl", "xcomp"})
"""Where a verb without a subject of its own only modifies: "a move [suggesting] that ..."."""

SURE = frozenset({Construction.QUOTATION, Construction.ACCORDING, Construction.TAG})
"""Constructions whose source is right in about nine of ten cases; so is a plain clause."""

LIKELY = frozenset(
    {
        Construction.CLAUSE,
        Construction.COLON,
        Construction.HEADLINE,
        Construction.FOUND_IN,
    }
)
"""Constructions whose source is right in about four of five cases."""

LIKELY_WHERE_PLAIN = frozenset({Construction.INFINITIVE, Construction.COMPLEMENT})
"""The same, where the verb is that of a main clause."""

WEAK_SOURCES = frozenset({"it", "that", "which", "this", "who", "there", "what", "all", "one", "another"})


def confidence_of(candidate: Candidate, doc: Doc) -> Confidence:
    """Return how far to trust the source of `candidate`."""
    if candidate.source is None:
        return Confidence.LOW
    token = doc[candidate.token]
    if doc[slice(*candidate.source)].text.lower() in WEAK_SOURCES:
        return Confidence.LOW if candidate.construction is Construction.CLAUSE else Confidence.MEDIUM
    if candidate.construction in SURE:
        return Confidence.HIGH
    if candidate.construction is Construction.CLAUSE and candidate.stance.is_speech and is_plain(token):
        return Confidence.HIGH
    if candidate.construction is Construction.CLAUSE and token.dep_ in MODIFIER_DEPS and own_subject(token) is None:
        return Confidence.LOW
    if candidate.construction in LIKELY or (candidate.construction in LIKELY_WHERE_PLAIN and is_plain(token)):
        return Confidence.MEDIUM
    return Confidence.LOW
