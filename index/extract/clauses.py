"""What place a verb has in its sentence: main clause or another, with a tense or without."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.own_subjects import own_subject
from index.parts_of_speech import FINITE_TAGS

MAIN_CLAUSE_DEPS = frozenset({"ROOT", "conj", "ccomp", "parataxis"})
NOBODY = frozenset({"neither", "no", "nobody", "none", "no-one"})
"""First words of subjects who did not do it: "[no] official would comment"."""

HELPERS = frozenset({"aux", "auxpass"})


def is_plain(verb: Token) -> bool:
    """Say whether the verb is that of a main clause, in a tense, with a subject of its own."""
    return verb.dep_ in MAIN_CLAUSE_DEPS and own_subject(verb) is not None and is_finite(verb)


def is_finite(verb: Token) -> bool:
    """Say whether the verb has a tense, of its own or by a helper."""
    return verb.tag_ in FINITE_TAGS or any(
        child.tag_ in FINITE_TAGS and child.dep_ in HELPERS for child in verb.children
    )


def is_negated(verb: Token) -> bool:
    """Say whether it did not happen: "has not said", "neither Lee nor Weber responded", "no one would comment"."""
    if any(child.dep_ == "neg" or child.lower_ == "neither" for child in verb.children):
        return True
    subject = own_subject(verb)
    return subject is not None and subject.left_edge.lower_ in NOBODY


def is_infinitive(verb: Token) -> bool:
    """Say whether the verb has a "to"."""
    return any(child.tag_ == "TO" and child.dep_ == "aux" for child in verb.children)
