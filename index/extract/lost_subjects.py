"""Find the subject of a verb that the parser lost, by the words before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.lexicon.nouns import DAYS_AND_TIMES
from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.lexicon.word_list import words
from index.parts_of_speech import FINITE_TAGS

LONGEST_INSERTION = 20
"""Tokens between a name and its verb, at most: "Ann Lee, [the minister of trade], said"."""

OPENERS_OF_INSERTIONS = {",": frozenset({","}), ")": frozenset({"("}), **dict.fromkeys("–—", frozenset("–—"))}
"""Marks before an insertion, by the mark after it."""

INSIDE_NAMES = frozenset({"compound", "poss", "nmod", "amod", "npadvmod"})
"""What nouns are that stand in a phrase of another, or tell when: "[Monday], Lee said"."""

RECORDINGS = words("audio audiotape clip clips film footage recording recordings tape tapes video videos videotape")
"""What shows or plays somebody speaking: "[footage] of Lee saying that it was late"."""

BEGINS_CLAUSE = frozenset({"VBD", "VBZ", "VBP", "MD", "IN", "WRB", "VBG"})


def first_noun_of_sentence(verb: Token) -> Token | None:
    """Return the noun that a main verb without a subject most likely has: the parser loses some far away."""
    if verb.tag_ not in {"VBD", "VBZ", "VBP", "VBN"}:
        return None
    first = verb.sent.start
    before = verb.nbor(-1) if verb.i > first else verb
    while before.i > first and before.tag_ == "RB":  # "Lee also said"
        before = before.nbor(-1)
    if before.tag_.startswith(("NN", "PRP", "CD")) and before.tag_ != "PRP$" and before.i < verb.i:
        return before  # "About 4 in [10] say"
    if before.i == first < verb.i and before.tag_ == "RB" and verb.lower_ in VERB_OF_FORM:
        return before  # "[Jolly] said": a surname in -ly
    if (name := noun_before_insertion(verb)) is not None:
        return name
    for token in verb.doc[verb.sent.start : verb.i]:
        if token.tag_ in BEGINS_CLAUSE:
            return None
        if token.tag_.startswith(("NN", "PRP")) and token.dep_ not in INSIDE_NAMES:
            return token if token.lower_ not in DAYS_AND_TIMES else None
    return None


def noun_before_insertion(verb: Token) -> Token | None:
    """Return the name before an insertion: "In May, [Ann Lee], the minister, said", "[Ann Lee] – in tears – said".

    The parser hangs such names on the phrase before, and leaves the verb without a subject.
    """
    doc, first = verb.doc, verb.sent.start
    helpers = [child.i for child in verb.children if child.dep_ == "aux" and child.i < verb.i]
    begin = doc[min([*helpers, verb.i])]
    if begin.tag_ not in FINITE_TAGS or verb.lower_ not in VERB_OF_FORM:
        return None
    closed = begin.i - 1
    while closed > first and doc[closed].tag_ == "RB":
        closed -= 1
    openers = OPENERS_OF_INSERTIONS.get(doc[closed].text)
    if openers is None:
        return None
    nearest = max(first, closed - LONGEST_INSERTION)
    opened = next((i for i in range(closed - 1, nearest, -1) if doc[i].text in openers), None)
    if opened is None or (doc[closed].text == "," and _has_tense(doc, opened + 1, closed)):
        return None
    name = _whole(doc[opened - 1])
    is_named_then = name.tag_ == "NN" and doc[opened + 1].tag_ == "NNP" and name.dep_ != "pobj"
    return name if (_can_be_subject(name) or is_named_then) and opened - 1 > first else None


def _has_tense(doc: Doc, begin: int, end: int) -> bool:
    """Say whether there is a verb with a tense; the first word is a participle: "Lee, [asked] about it, said"."""
    begin += doc[begin].tag_ == "VBD"
    return any(word.tag_ in FINITE_TAGS or word.tag_ == "MD" for word in doc[begin:end])


def _whole(noun: Token) -> Token:
    """Return the noun that a phrase of place belongs to: "two [members] from Bonn, Lee and Orlik, said"."""
    while noun.dep_ == "pobj" and noun.head.head.tag_.startswith("NN") and noun.head.head.i < noun.i:
        noun = noun.head.head
    return noun


def _can_be_subject(noun: Token) -> bool:
    """Say whether it is a name, or so many of some people: "about two-[thirds], 67 percent, say"."""
    if noun.tag_ in {"NNP", "NNPS", "CD"}:
        return noun.lower_ not in DAYS_AND_TIMES
    return noun.tag_ == "NNS" and any(child.dep_ == "nummod" for child in noun.children)


def noun_after_with(participle: Token) -> Token | None:
    """Return who does what a participle tells of the noun before it: "It ended with [Lee] asking whether"."""
    if participle.tag_ != "VBG" or participle.dep_ not in {"advcl", "acl", "pcomp"}:
        return None
    before = participle.nbor(-1) if participle.i else participle
    is_subject = before.dep_ == "pobj" and before.head.lower_ == "with" and before.tag_.startswith(("NN", "PRP"))
    return before if is_subject else None


def who_is_recorded(participle: Token) -> Token | None:
    """Return whom a recording has speaking, whatever the parser hung the participle on: "a tape of [Lee] saying"."""
    if participle.tag_ != "VBG" or participle.i < 2:
        return None
    before = participle.nbor(-1)
    if before.dep_ != "pobj" or before.head.lower_ != "of" or before.head.head.lower_ not in RECORDINGS:
        return None
    return before
