"""Find whose words they are: the noun phrase that is the source of a cue."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.conjoined_verbs import outer_verb_of_conjunct
from index.extract.gerunds import subject_of_gerund
from index.extract.lexicon.nouns import DAYS_AND_TIMES
from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.lexicon.word_list import forms, words
from index.extract.lost_subjects import first_noun_of_sentence, noun_after_with, noun_before_insertion, who_is_recorded
from index.extract.modifying_verbs import (
    is_added,
    is_lost_main_verb,
    is_written,
    outer_reporter,
    source_of_modifier,
    who_shouts_meanwhile,
)
from index.extract.own_subjects import Noun, is_verb, own_subject, tense_of
from index.extract.token_span import TokenSpan, trimmed
from index.marks import DASHES
from index.names.nouns import singular, type_of_noun
from index.parts_of_speech import FINITE_TAGS
from index.speaker import SpeakerType

CLAUSES_AFTER_NOUNS = frozenset({"relcl", "acl", "advcl", "parataxis", "ccomp", "xcomp"})
"""What follows a name and is no part of it: "a man [who saw it]"."""

OBJECT_CONTROL = forms("""
    ask urge tell order get let make help allow force encourage invite lead prompt cause leave hear see catch find
    advise push press pressure compel persuade require enable
""")  # fmt: skip
"""Verbs whose object does what the infinitive says: "it led [him] to say"."""

MARKS_AT_ENDS = DASHES | {",", ";", ":", ".", "(", ")", "''", '"', "“", "”", "‘", "’", "'", "*"}
"""What is no part of a name beside it: asterisks are bold print, "[*Ann Lee*] said"."""

STANDS_FOR_CLAUSE = words("it that there")
"""Subjects that may only stand for what follows: "[it] is hard to say whether"."""

FORMS_OF_BE = forms("be") | {"'s", "’s"}


def noun_phrase(head: Token) -> TokenSpan:
    """Return the phrase that `head` leads, without the clauses that follow it and marks at its ends."""
    token_start, token_end = _left_of(head), head.right_edge.i + 1
    for child in head.subtree:
        if child.i > head.i and child.left_edge.i > head.i and _goes_beyond(child, head):
            token_end = min(token_end, child.left_edge.i)
    return trimmed(head.doc, TokenSpan(token_start, token_end), MARKS_AT_ENDS) or TokenSpan(head.i, head.i + 1)


def _left_of(head: Token) -> int:
    """Return where the phrase begins; the parser may hang each word of a name on the verb: "[city] records show"."""
    begin = head.left_edge.i
    if head.dep_ == "compound" and is_verb(head.head):
        while begin > 0 and head.doc[begin - 1].head.i == head.head.i and head.doc[begin - 1].dep_ == "compound":
            begin = head.doc[begin - 1].left_edge.i
    return begin


def _goes_beyond(clause: Token, head: Token) -> bool:
    """Say whether a clause after a noun is no part of its phrase.

    In "[states led by Ohio]" the participle tells which; in "[a study] published on Monday" it does not.
    """
    is_participle = clause.tag_ == "VBN" or (clause.tag_ == "VBG" and clause.lower_ not in VERB_OF_FORM)
    tells_which = clause.dep_ == "acl" and is_participle and clause.nbor(-1).text != ","
    is_document = type_of_noun(singular(head.lower_)) is SpeakerType.DOCUMENT
    return clause.dep_ in CLAUSES_AFTER_NOUNS and not (tells_which and not is_document)


def owner_phrase(owner: Token) -> TokenSpan:
    """Return the phrase of a genitive, without its "'s": "[Ann Lee]'s claim"."""
    token_end = owner.right_edge.i + 1
    while token_end - 1 > owner.left_edge.i and owner.doc[token_end - 1].tag_ == "POS":
        token_end -= 1
    return TokenSpan(owner.left_edge.i, token_end)


def subject_of(verb: Token) -> Token | None:
    """Return the noun that does what `verb` says, also where the sentence leaves it out."""
    for _ in range(6):
        subject = who_is_recorded(verb) or own_subject(verb)
        if subject is not None:
            return subject
        step = _bearer_of_subject(verb)
        if step is None or isinstance(step, Noun):
            return step.token if step else None
        verb = step
    return None


def is_of_nobody(subject: Token, verb: Token) -> bool:
    """Say whether an "it" only stands for what follows: "[it] is hard to say whether", not "[it] wants to say"."""
    return subject.lower_ in STANDS_FOR_CLAUSE and subject.head.i != verb.i and subject.head.lower_ in FORMS_OF_BE


def _bearer_of_subject(verb: Token) -> Token | Noun | None:
    """Return the verb whose subject `verb` shares."""
    head = verb.head
    if head.i == verb.i:
        return _noun(first_noun_of_sentence(verb))
    companion = noun_after_with(verb)
    if companion is not None:
        return Noun(companion)
    if verb.dep_ == "conj":
        outer = outer_verb_of_conjunct(verb) or _verb_of_relative_clause(verb)
        return outer if outer is not None else (head if is_verb(head) or own_subject(head) is not None else None)
    if verb.dep_ == "xcomp":
        return _subject_of_infinitive(verb)
    if verb.tag_ == "VBG" and verb.i > verb.sent.start and is_written(verb.nbor(-1)):
        return source_of_modifier(verb, verb.nbor(-1))
    if is_added(verb) and head.dep_ == "ccomp" and own_subject(head) is not None and is_verb(head.head):
        return head.head if head.head.lower_ in VERB_OF_FORM and head.head.i < head.i else head
    if verb.dep_ in {"advcl", "ccomp", "dep", "parataxis"}:
        before = noun_before_insertion(verb) or who_shouts_meanwhile(verb)
        if before is not None:
            return Noun(before)
        return outer_reporter(verb) or (head if is_verb(head) else None)
    if verb.dep_ == "pcomp" and head.dep_ in {"prep", "agent"} and head.head.i != head.i:
        return subject_of_gerund(head)
    if is_lost_main_verb(verb):
        return Noun(head)
    if verb.dep_ in {"acl", "relcl"}:
        return source_of_modifier(verb, head)
    return None


def _verb_of_relative_clause(verb: Token) -> Token | None:
    """Return the verb that a verb was conjoined to, hung on the noun before both: "Lee, who left and has [said] so"."""
    if is_verb(verb.head) or tense_of(verb) not in FINITE_TAGS:
        return None
    clauses = [child for child in verb.head.children if child.dep_ == "relcl" and child.i < verb.i]
    return clauses[-1] if clauses else None


def _subject_of_infinitive(verb: Token) -> Token | Noun | None:
    """Return who does what an infinitive says: "[she] is eager to say", "[she] wants to say", "it led [him] to say"."""
    head = verb.head
    if head.lower_ in OBJECT_CONTROL:
        for child in head.children:
            if child.dep_ in {"dobj", "nsubj"} and head.i < child.i < verb.i:
                return Noun(child)
    if head.tag_.startswith("JJ") and head.dep_ in {"acomp", "oprd"}:
        head = head.head
    return head if is_verb(head) else None


def _noun(token: Token | None) -> Noun | None:
    return Noun(token) if token is not None else None


def agent_of(verb: Token) -> Token | None:
    """Return who does what a passive says: "was told by [the police]", never "announced by January"."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by" and child.i > verb.i):
            noun = next((noun for noun in child.children if noun.dep_ == "pobj"), None)
            return noun if noun is None or noun.lower_ not in DAYS_AND_TIMES else None
    return None
