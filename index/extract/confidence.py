"""How far to trust that a source is right, by construction; the README says how often each is, as measured."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.attribution import Confidence, Stance
from index.extract.candidate import Candidate, Construction
from index.extract.clauses import is_plain
from index.extract.own_subjects import own_subject
from index.parts_of_speech import FINITE_TAGS

SURE = frozenset({Construction.QUOTATION, Construction.ACCORDING, Construction.TAG})
"""Constructions whose source is right in about nine of ten cases; so is a plain clause."""

SURE_OF_SOMEBODY = frozenset({Construction.CLAUSE, Construction.INFINITIVE, Construction.COMPLEMENT})
"""The same, where the source is a name or "he", and the verb stands where people report."""

LIKELY = frozenset({Construction.CLAUSE, Construction.HEADLINE, Construction.FOUND_IN})
"""Constructions whose source is right in about four of five cases."""

LIKELY_WHERE_PLAIN = frozenset({Construction.INFINITIVE, Construction.COMPLEMENT})
"""The same, where the verb is that of a main clause."""

LIKELY_OF_SOMEBODY = frozenset({Construction.OBJECT, Construction.PREPOSITION})
"""The same of what is judged or demanded in a main clause, where the source is a name or "he"."""

JUDGED_OR_DEMANDED = frozenset(
    {
        Stance.CRITICIZED,
        Stance.PRAISED,
        Stance.DISAGREED,
        Stance.CLAIMED,
        Stance.URGED,
        Stance.DENIED,
        Stance.PROMISED,
        Stance.WARNED,
    }
)
MODIFIER_DEPS = frozenset({"relcl", "acl", "xcomp"})
"""Where a verb without a subject of its own only modifies: "a move [suggesting] that ..."."""

WEAK_SOURCES = frozenset({"it", "that", "which", "this", "who", "there", "what", "all", "one", "another"})
PRONOUNS = frozenset({"he", "she", "they"})
NAME_TAGS = frozenset({"NNP", "NNPS"})


def confidence_of(candidate: Candidate, doc: Doc) -> Confidence:
    """Return how far to trust the source of `candidate`."""
    if candidate.source is None or doc[slice(*candidate.source)].text.lower() in WEAK_SOURCES:
        return Confidence.LOW
    token = doc[candidate.token]
    if candidate.construction in SURE or (candidate.stance.is_speech and _is_sure(candidate, token)):
        return Confidence.HIGH
    return Confidence.MEDIUM if _is_likely(candidate, token) else Confidence.LOW


def _is_sure(candidate: Candidate, token: Token) -> bool:
    """Say whether it is a plain clause, or one beside a main verb: "Lee agreed, [adding that ...]"."""
    if is_plain(token):
        return candidate.construction is Construction.CLAUSE or _is_of_somebody(candidate, token.doc, SURE_OF_SOMEBODY)
    if candidate.construction is not Construction.CLAUSE:
        return False
    if token.dep_ == "advcl":
        is_finite = token.tag_ in FINITE_TAGS and own_subject(token) is not None
        return is_finite or (token.tag_ == "VBG" and _is_of_somebody(candidate, token.doc, SURE_OF_SOMEBODY))
    return token.dep_ == "conj" and token.tag_ in FINITE_TAGS and _is_name(candidate, token.doc)


def _is_likely(candidate: Candidate, token: Token) -> bool:
    if candidate.construction is Construction.CLAUSE and token.dep_ in MODIFIER_DEPS and own_subject(token) is None:
        return False
    if candidate.construction in LIKELY:
        return True
    if not is_plain(token):
        return False
    if candidate.stance in JUDGED_OR_DEMANDED and _is_of_somebody(candidate, token.doc, LIKELY_OF_SOMEBODY):
        return True
    return candidate.construction in LIKELY_WHERE_PLAIN


def _is_of_somebody(candidate: Candidate, doc: Doc, constructions: frozenset[Construction]) -> bool:
    """Say whether the candidate is one of the constructions, and its source a name or "he"."""
    if candidate.construction not in constructions or candidate.source is None:
        return False
    return doc[slice(*candidate.source)].text.lower() in PRONOUNS or _is_name(candidate, doc)


def _is_name(candidate: Candidate, doc: Doc) -> bool:
    if candidate.source is None:
        return False
    span = doc[slice(*candidate.source)]
    return span.root.tag_ in NAME_TAGS
