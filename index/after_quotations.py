"""Words right after a quotation, which the model takes for more of it: the name in '“Go,” Trump barked' for a verb."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS, VERBS_WITH_PARTICLES
from index.names.titles import PERSON_NOUNS
from index.names.words import words

CLOSING_MARKS = frozenset({'"', "”", "''"})
BEFORE_CLOSING = frozenset({",", "?", "!", "…", "...", "-", "–", "—", "--"})
"""What ends a quotation that a tag follows; after a full stop a sentence begins."""

VERB_LIKE = frozenset({"VB", "VBP", "MD"})
"""What a surname may look like to the tagger: "[Trump] senior adviser Paul Lee conceded", "[Will] Reed said"."""

ADVERB_LIKE = frozenset({"RB", "JJ", "VBN", "UH", "NN", "FW"})
"""What one may look like right beside its verb: "said [Skelly]", "[Young] said"."""

NOUN_LIKE = frozenset({"NN", "NNS", "NNP", "JJ"})
"""What a verb may look like: "the email [read]", "Bozell [answers]"."""

NOT_NAMES = words("then later still yet now again once here there also earlier meanwhile instead asked told")
BE = words("is are was were")
AFTER_VERB = frozenset({"IN", "TO", "RB", "CC", "WRB", "RP", ".", ",", ":", "''", "_SP"})
LONGEST_NAME = 8
"""Tokens from the quotation to its verb, at most, where the tagger is mistrusted."""


def mend_tags_after_quotations(doc: Doc) -> None:
    """Tag names and verbs right after a quotation as what they are. Needs: tag."""
    for mark in doc:
        if mark.text in CLOSING_MARKS and _closes_speech(mark) and mark.i + 2 < len(doc):
            _mend(doc, mark.i + 1)


def _closes_speech(mark: Token) -> bool:
    before = mark.nbor(-1) if mark.i > 0 else mark
    return before.text in BEFORE_CLOSING and not before.whitespace_ and bool(mark.whitespace_)


def _mend(doc: Doc, first: int) -> None:
    if _may_tag(doc[first]) and not doc[first].is_title:
        if doc[first + 1].is_title and doc[first + 1].tag_ in VERB_LIKE | ADVERB_LIKE:
            doc[first + 1].tag_ = "NNP"
        return
    if doc[first].lower_ in BE:
        return  # '“Never!” was her answer'
    verb = _verb_from(doc, first)
    if verb is None:
        if doc[first].tag_ == "MD" and doc[first].is_title and doc[first + 1].tag_ == "NNP":
            doc[first].tag_, doc[first].dep_ = "NNP", "compound"  # "[Will] Reed, the chairman, said"
            doc[first].head = doc[first + 1]
        return
    for token in doc[first : verb.i]:
        if token.is_title and _looks_like_no_name(token, is_beside=token.i == verb.i - 1):
            token.tag_ = "NNP"
            token.dep_ = "nsubj" if token.dep_ in {"aux", "auxpass"} else token.dep_
    if doc[first].tag_ in VERB_LIKE and doc[first].lower_ in PERSON_NOUNS:
        doc[first].tag_ = "NN"  # "[screenwriter] Ann Lee wrote"
    if verb.tag_ in NOUN_LIKE:
        verb.tag_ = "VBZ" if verb.lower_.endswith("s") else "VBD"


def _verb_from(doc: Doc, first: int) -> Token | None:
    """Return the verb that ends a name right after the quotation."""
    for token in doc[first + 1 : first + 1 + LONGEST_NAME]:
        if _may_tag(token) and token.is_lower and (token.tag_ not in NOUN_LIKE or _may_be_mistaken(token)):
            return token
        if token.is_punct or token.is_space or (token.is_lower and token.tag_.startswith(("VB", "MD", "IN", "W"))):
            return None
    return None


def _may_be_mistaken(noun: Token) -> bool:
    """Say whether it ends its clause with a name before it: "the email [read]", not "a [nod] to her"."""
    return noun.nbor(-1).tag_ != "DT" and noun.i + 1 < len(noun.doc) and noun.nbor(1).tag_ in AFTER_VERB


def _looks_like_no_name(token: Token, is_beside: bool) -> bool:
    return token.lower_ not in NOT_NAMES and token.tag_ in (VERB_LIKE | ADVERB_LIKE if is_beside else VERB_LIKE)


def _may_tag(token: Token) -> bool:
    """Say whether the lexicon lets the verb tag a quotation, alone or with its particle: "[shot] back"."""
    entry = VERBS_WITH_PARTICLES.get(token.lower_, {}).get(token.nbor(1).lower_ if token.i + 1 < len(token.doc) else "")
    if entry is None and token.lower_ in VERB_OF_FORM:
        entry = VERBS[VERB_OF_FORM[token.lower_]]
    return entry is not None and Frame.QUOTE in entry.frames
