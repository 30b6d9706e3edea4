"""Whose a verb and a noun are by themselves: the subject beside a verb, the owner before a noun."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from index.parts_of_speech import FINITE_TAGS

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NOUN_TAGS = frozenset({"NNP", "NNPS", "NNS", "NN"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that is the source itself: no further steps."""

    token: Token


def own_subject(verb: Token) -> Token | None:
    """Return the subject that `verb` has itself."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    if len(subjects) > 1:
        return _nearest(subjects, verb)
    return subjects[0] if subjects else _misplaced_subject(verb)


def _nearest(subjects: list[Token], verb: Token) -> Token:
    """Return the one right before the verb: the first may be that of a verb behind, "Brutus, [she] said, was there".

    What a comma parts from the verb is an apposition, "[Lee's lawyer], Ann Holm, said"; so is a name right after the
    first, "[his nephew] Ben Lee said". "And" adds to the first.
    """
    first = subjects[0]
    if subjects[-1].i > verb.i and verb.i and verb.nbor(-1).text == ",":
        return subjects[-1]  # "Brutus, said [Lee], was late"
    last = next((subject for subject in reversed(subjects) if subject.i < verb.i), first)
    is_apposition = any(token.text == "," for token in verb.doc[last.i : verb.i])
    is_added = any(token.tag_ == "CC" for token in verb.doc[first.i : last.i])
    is_name_of_first = last.tag_ == "NNP" and last.left_edge.i == first.i + 1 and not first.tag_.startswith("W")
    return first if is_apposition or is_added or is_name_of_first else last


def _misplaced_subject(verb: Token) -> Token | None:
    """Return the subject that the parser hung on a word before the verb, or took for something else.

    On a helper: "[those polled] were split"; on what joins the clause: "left after [its auditor] warned that ...".
    For a part of a name: '“No,” [Lee] joked'.
    """
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass"} and child.i < verb.i:
            subject = next((word for word in child.children if word.dep_ in SUBJECTS), None)
            if subject is not None:
                return subject
        if child.dep_ == "mark" and child.i < verb.i:
            return next((noun for noun in child.children if noun.dep_ == "pobj" and noun.i < verb.i), None)
        if child.dep_ == "compound" and child.tag_ in NOUN_TAGS and child.i == verb.i - 1 and verb.tag_ in FINITE_TAGS:
            return child
    return None


def owner_of(noun: Token) -> Noun | None:
    """Return whose the noun is, else the noun: "[Ann's] statement saying", "[a statement] saying"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return Noun(child)
    return Noun(noun) if noun.tag_.startswith(("NN", "PRP")) else None


def tense_of(verb: Token) -> str:
    """Return the tag of the verb's first helper, else its own."""
    return next((child.tag_ for child in verb.children if child.dep_ in {"aux", "auxpass"}), verb.tag_)


def is_verb(token: Token) -> bool:
    """Say whether the tagger takes it for a verb."""
    return token.tag_.startswith(("VB", "MD"))
