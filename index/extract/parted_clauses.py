"""Clauses whose first word stands before the verb that reports them: 'a law [which] critics said [was unfair]'."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.lexicon.word_list import words
from index.extract.own_subjects import own_subject
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan

RELATIVES = words("which that who whom what")
"""Words that may be drawn forth out of a clause."""

RELATIVE_TAGS = frozenset({"WDT", "WP"})
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
    if relative.lower_ in RELATIVES and relative.tag_ in RELATIVE_TAGS and relative.head.i == clause.i:
        return TokenSpan(relative.i, relative.i + 1)
    is_bare = cue.dep_ == "relcl" and cue.left_edge.i == begin and cue.head.tag_.startswith("NN")
    if is_bare and not any(child.dep_ in SUBJECTS for child in clause.children):
        antecedent = noun_phrase(cue.head)
        return antecedent if antecedent.token_end <= begin else None
    return None
