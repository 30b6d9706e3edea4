"""Where a clause ends that somebody reports: before verbs that the parser hung on it and that are not in the report."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.conjoined_verbs import outer_verb_of_conjunct
from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.lexicon.word_list import forms, words
from index.extract.modifying_verbs import is_added, is_added_meanwhile
from index.extract.own_subjects import own_subject, tense_of

SAYING = forms("say tell argue claim")
"""Verbs that begin another report wherever they have a subject of their own."""

INVERTED_LIKENESS = words("have has had do does did is are was were will would can could")
"""Helpers after "as" and before their subject: "she wants it, as [do] others"."""

LONGEST_CLAUSE = 500
"""Tokens of a clause that is searched for where another report begins."""


def end_of_clause(clause: Token, cue: Token) -> int:
    """Return where the clause ends, before verbs that the parser wrongly hung on it and that belong to the cue."""
    token_end = clause.right_edge.i + 1
    if token_end - clause.i > LONGEST_CLAUSE:
        return token_end
    for token in clause.subtree:
        if token.i <= clause.i or token.i >= token_end:
            continue
        if token.lower_ not in VERB_OF_FORM and (token.dep_ != "conj" or clause.dep_ != "xcomp"):
            continue
        if token.dep_ == "conj":
            outer = outer_verb_of_conjunct(token)
            if outer is not None and outer.i == cue.i:
                token_end = min(token_end, _before_conjunct(token, clause))
        elif _begins_another_report(token, clause, cue):
            token_end = min(token_end, _before_conjunct(token, clause))
        elif is_added(token) and token.head.i == clause.i:
            token_end = min(token_end, token.i)
        elif is_added_meanwhile(token):
            token_end = min(token_end, token.i - 1)
    for child in clause.children:
        if _goes_back_in_time(child, clause, cue):
            token_end = min(token_end, _before_conjunct(child, clause))
    return _before_likeness(clause, token_end)


def _before_likeness(clause: Token, token_end: int) -> int:
    """Return where the clause ends before a remark on others who do so: "said she wants it, [as do others]"."""
    for child in clause.children:
        opener = child.left_edge
        if (
            child.dep_ == "advcl"
            and opener.lower_ == "as"
            and clause.i < opener.i < token_end
            and opener.nbor(-1).text == ","
            and opener.nbor(1).lower_ in INVERTED_LIKENESS
        ):
            return opener.i - 1
    return token_end


def _goes_back_in_time(verb: Token, clause: Token, cue: Token) -> bool:
    """Say whether a clause after "and" is told, not said: "she said it is late, [and he left] the hall"."""
    if verb.dep_ != "conj" or cue.tag_ != "VBD" or tense_of(verb) != "VBD" or own_subject(verb) is None:
        return False
    begin = verb.left_edge.i
    after_comma = verb.doc[begin - 1].tag_ == "CC" and verb.doc[begin - 2].text == ","
    return after_comma and tense_of(clause) in {"VBZ", "VBP", "MD"}


def _begins_another_report(verb: Token, clause: Token, cue: Token) -> bool:
    """Say whether the verb reports somebody else's words: "she said prices fell, [while the bank said they rose]"."""
    if verb.tag_ != cue.tag_ or verb.dep_ not in {"conj", "advcl"}:
        return False
    subject = own_subject(verb)
    if subject is None or subject.tag_ == "WP" or not any(child.dep_ == "ccomp" for child in verb.children):
        return False
    opener = next((child for child in verb.children if child.dep_ == "mark"), None)
    if opener is None:
        return verb.dep_ == "conj" and verb.lower_ in SAYING and verb.head.i == clause.i
    if opener.lower_ not in {"as", "while"}:
        return False
    return (verb.lower_ in SAYING and verb.head.i == clause.i) or opener.nbor(-1).text == ","


def _before_conjunct(verb: Token, clause: Token) -> int:
    """Return where "and" begins before a conjoined verb."""
    left = verb.left_edge.i
    while left - 1 > clause.i and _leads_to_conjunct(verb.doc[left - 1], verb):
        left -= 1
    return left


def _leads_to_conjunct(word: Token, verb: Token) -> bool:
    return word.dep_ in {"cc", "punct"} or (word.dep_ == "advmod" and word.head.i == verb.i)
