"""Clauses whose first word stands before the verb that reports them: 'a law [which] critics said [was unfair]'."""

from __future__ import annotations

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.candidate import Candidate
from index.extract.clauses import is_finite
from index.extract.cues import Cue
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import words
from index.extract.made_reports import made
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan

RELATIVES = words("which that who whom what")
"""Words that may be drawn forth out of a clause."""

RELATIVE_TAGS = frozenset({"WDT", "WP"})
DENYING = frozenset({Stance.DENIED, Stance.DISAGREED})
"""Stances of which readers ask what it was: "a charge that Lee [denies]"."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})


def drawn_forth(clause: Token, cue: Token) -> TokenSpan | None:
    """Return what of the clause stands before the subject of its cue.

    "a law [which] critics said was unfair"; without such a word it is the noun: "[a step] they said was too late".
    """
    subject = own_subject(cue)
    if subject is None or subject.i > cue.i or subject.tag_ in RELATIVE_TAGS:
        return None
    begin = subject.left_edge.i
    relative = cue.doc[begin - 1] if begin > 0 else subject
    has_subject = any(child.dep_ in SUBJECTS for child in clause.children)
    if relative.lower_ in RELATIVES and relative.tag_ in RELATIVE_TAGS:
        is_part = relative.head.i == clause.i or (relative.head.i == cue.i and not has_subject)
        return TokenSpan(relative.i, relative.i + 1) if is_part else None
    is_bare = cue.dep_ == "relcl" and cue.left_edge.i == begin and cue.head.tag_.startswith("NN")
    if is_bare and not has_subject:
        antecedent = noun_phrase(cue.head)
        return antecedent if antecedent.token_end <= begin else None
    return None


def denied_before(cue: Cue, _quoted: Quoted) -> Candidate | None:
    """Read "[the rumour], which the palace denies": what somebody denies that has been named before."""
    verb = cue.token
    if verb.dep_ != "relcl" or cue.stance not in DENYING or not cue.allows(Frame.OBJECT):
        return None
    subject = own_subject(verb)
    is_object = any(
        child.dep_ == "dobj" and child.tag_ in RELATIVE_TAGS and child.i < verb.i for child in verb.children
    )
    if not is_object or subject is None or not is_finite(verb):
        return None
    antecedent = noun_phrase(verb.head)
    return made(cue, Frame.OBJECT, antecedent) if antecedent.token_end <= verb.left_edge.i + 1 else None
