"""Verbs that go on with a report: which verb they are like, where the parser hung them on one inside the report."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import forms
from index.extract.own_subjects import is_verb, own_subject, tense_of
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS

SPEAKING = forms(
    "say add tell call warn predict charge accuse argue suggest claim insist urge promise vow ask question note praise"
)
"""Verbs that go on with a report: "she said the tone was cordial and [predicted] ..."."""

FARTHEST_CLAUSE = 6
"""Tokens between a verb that takes something back and its "that", at most."""


def outer_verb_of_conjunct(verb: Token) -> Token | None:
    """Return the reporting verb that a verb was conjoined to, where the parser hung it on one inside the report.

    "She said it would end and called for calm": "called" is like "said", not like "would end".
    """
    inner = verb.head
    if verb.dep_ == "conj" and _is_in_closed_marks(inner, verb):
        return inner.head if is_verb(inner.head) else None
    if _follows_remark_of_time(verb):
        inner = inner.head
    if inner.dep_ == "conj":
        inner = inner.head
    if _follows_infinitive(verb, inner):
        return inner.head
    if verb.dep_ != "conj" or inner.dep_ != "ccomp" or own_subject(verb) is not None or not is_verb(inner.head):
        return None
    if inner.head.i > verb.i:
        return None  # 'Lee frowned and [said], "No," the paper reported'
    tense = tense_of(verb)
    if tense == "VB" and inner.head.tag_ == "VBP" and tense_of(inner) in FINITE_TAGS:
        return inner.head if verb.lower_ in VERB_OF_FORM else None  # "fear that it has gone and [warn] that"
    if _takes_back(verb, inner) and _past(tense) == _past(inner.head.tag_) and inner.lower_ not in SPEAKING:
        return inner.head
    if tense not in {"VBD", "VBZ", "VBP", "VBG"} or inner.head.tag_ != tense:
        return None
    finite = tense_of(inner)
    if any(child.dep_ in {"aux", "auxpass"} for child in verb.children):
        return inner.head if tense_of(verb) == inner.head.tag_ != finite else None
    if finite != verb.tag_:
        return inner.head
    return inner.head if verb.lower_ in SPEAKING and inner.lower_ not in SPEAKING else None


def _is_in_closed_marks(inner: Token, verb: Token) -> bool:
    """Say whether a quotation with `inner` ends before the verb: 'as praise – “That makes me proud” – and [said]'.

    It does with a dash after it; in 'said it was “to bomb the hall” and [flee]' the report goes on.
    """
    marks = [token for token in verb.doc[inner.i + 1 : verb.i] if token.tag_ in {"``", "''"}]
    is_closed = bool(marks) and marks[0].tag_ == "''" and marks[0].nbor(1).text in DASHES
    return is_closed and own_subject(verb) is None


def _follows_infinitive(verb: Token, inner: Token) -> bool:
    """Say whether a verb is in another form than the infinitive or gerund it was hung on, and so is like the outer one.

    "Lee vowed to cut the tax and [promised] a bridge", "urging them to wait and [promising] a bridge".
    """
    if verb.dep_ != "conj" or inner.dep_ != "xcomp" or inner.head.i > inner.i or own_subject(verb) is not None:
        return False
    if inner.tag_ not in {"VB", "VBG"} or not is_verb(inner.head):
        return False
    if verb.doc[verb.left_edge.i - 1].lower_ not in {"and", "but"}:
        return False  # "to run rather than attacking"
    if verb.tag_ == "VBG" and tense_of(verb) == "VBG":
        return inner.tag_ == "VB" and inner.head.tag_ == "VBG"
    return tense_of(verb) in FINITE_TAGS | {"MD"} or (verb.tag_ == "VBN" == tense_of(verb) == inner.head.tag_)


def _takes_back(verb: Token, inner: Token) -> bool:
    """Say whether the speaker goes on with "but": "she said it was late [but] admitted that it was done".

    So she does after what had been so before she spoke: "she said it had been late [but] praised the crew".
    """
    entry = VERBS.get(VERB_OF_FORM.get(verb.lower_, ""))
    if entry is None or not entry.stance.is_speech or own_subject(verb) is not None:
        return False
    if verb.nbor(-1).lower_ not in {"but", "yet"}:
        return False
    was_before = any(child.lower_ == "had" and child.dep_ == "aux" for child in inner.children)
    after = verb.doc[verb.i + 1 : verb.i + 1 + FARTHEST_CLAUSE]
    return (was_before and verb.tag_ == "VBD") or any(token.lower_ == "that" for token in after)


def _past(tense: str) -> str:
    """Return the tag of a tense, that of the past also for a participle alone: the tagger mixes up the two."""
    return "VBD" if tense == "VBN" else tense


def _follows_remark_of_time(verb: Token) -> bool:
    """Say whether a verb goes on after a clause that tells when, and that the parser hung it on.

    "She warned that it would end, hours after bombs fell, and [called] for calm": no bombs call for anything.
    """
    when = verb.head
    subject = own_subject(when)
    if verb.dep_ != "conj" or when.dep_ != "advcl" or verb.i < when.i + 2 or subject is None:
        return False
    is_after_comma = verb.nbor(-1).dep_ == "cc" and verb.nbor(-2).text == ","
    return is_after_comma and subject.tag_ in {"NN", "NNS"} and verb.lower_ in VERB_OF_FORM
