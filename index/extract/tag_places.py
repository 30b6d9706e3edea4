"""Where a tag may stand: after a clause, amid one, at the end of its sentence."""

from __future__ import annotations

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.clauses import MAIN_CLAUSE_DEPS
from index.extract.contents import WITH_ADDRESSEE
from index.extract.cues import Cue
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import words
from index.extract.own_subjects import own_subject, tense_of
from index.parts_of_speech import FINITE_TAGS

BEFORE_PARTED_VERB = frozenset({"npadvmod", "nsubj", "nsubjpass", "dep", "dobj", "csubj"})
"""What the parser takes a subject for whose verb stands behind the tag: '[Brutus], she told me, was the third'."""

TOLD_AS = words("""
    acknowledge add admit announce argue claim comment complain concede conclude confess confirm declare describe detail
    discuss explain hint indicate insist joke mention note observe outline point-out predict promise propose put quip
    recall recount relate remark remind report reveal say show state stress suggest tell testify tweet warn write
""")
"""Verbs that tell amid a sentence what it says; "as she [smiled], it rained" only tells when."""

LONGEST_TAG = 12
"""Tokens from its verb to the comma that ends it, at most: "he said [at the fair on Monday],"."""


def follows_clause(cue: Cue, begin: int, subject: Token) -> bool:
    """Say whether what comes before is a clause that the cue reports: 'Prices fell, she said'."""
    token = cue.token
    if any(child.dep_ == "ccomp" and child.i < begin for child in token.children):
        return True
    if token.dep_ == "parataxis" and token.head.left_edge.i < begin:
        return True
    if verb_of_parted_clause(token) is not None:
        return any(child.dep_ in BEFORE_PARTED_VERB and child.i < begin for child in token.children)
    return (
        _parts_off_opening(cue, begin)
        or _ends_a_report_of_a_report(token, begin)
        or _closes_sentence(cue, begin, subject)
    )


def verb_of_parted_clause(tag: Token) -> Token | None:
    """Return the verb after a tag whose subject stands before it: 'Brutus, she told me, [was] the third of them'."""
    for child in tag.children:
        if child.dep_ in {"conj", "ccomp"} and child.i > tag.i and tense_of(child) in FINITE_TAGS | {"MD"}:
            return child if own_subject(child) is None and child.left_edge.nbor(-1).text == "," else None
    return None


def _parts_off_opening(cue: Cue, begin: int) -> bool:
    """Say whether a clause follows of which only what opens it stands before.

    'By then, [she said], prices fell'; 'If it rains, [she said on Monday], prices will fall'.
    """
    token, doc = cue.token, cue.token.doc
    if token.dep_ not in {"ccomp", "advcl"} or token.head.i < token.i or doc[begin - 1].text != ",":
        return False
    if cue.entry.verb not in TOLD_AS or any(child.dep_ in {"mark", "ccomp"} for child in token.children):
        return False
    end = _comma_of_tag(cue)
    subject = own_subject(token.head)
    return end is not None and subject is not None and subject.i > end


def _comma_of_tag(cue: Cue) -> int | None:
    """Return the comma that ends a tag amid its sentence, with no other verb in it."""
    doc, begin = cue.token.doc, cue.words.token_end
    for token in doc[begin : begin + LONGEST_TAG]:
        if token.text == ",":
            return token.i
        if token.tag_ in FINITE_TAGS | {"MD"}:
            return None
    return None


def _closes_sentence(cue: Cue, begin: int, subject: Token) -> bool:
    """Say whether the tag ends a sentence that tells something, whatever the parser hung it on.

    "It is old, but it will stand, [said the owner, Ann Lee]"; "When it rained, Lee said" tells nothing.
    """
    verb, doc = cue.token, cue.token.doc
    if tense_of(verb) not in FINITE_TAGS or not (cue.entry.stance.is_speech or cue.entry.stance is Stance.SHOWED):
        return False
    if not cue.allows(Frame.CLAUSE):
        return False  # "he crossed the hall, and Lee went on"
    if subject.tag_.startswith("W") or verb.dep_ == "relcl" or any(_opens_clause(child) for child in verb.children):
        return False
    told = {"ccomp", "xcomp"} if verb.lower_ in WITH_ADDRESSEE else {"ccomp", "xcomp", "dobj"}
    if any(child.dep_ in told and child.left_edge.i > begin for child in verb.children):
        return False
    end = verb.sent.end
    if subject.i < verb.i and any(token.tag_ in FINITE_TAGS | {"MD"} for token in doc[verb.i + 1 : end]):
        return False
    return any(_tells(token) for token in doc[verb.sent.start : begin])


def _tells(token: Token) -> bool:
    """Say whether the token is the verb of a clause that depends on nothing."""
    if token.tag_ not in FINITE_TAGS | {"MD"}:
        return False
    verb = token.head if token.dep_ in {"aux", "auxpass"} else token
    return verb.dep_ in MAIN_CLAUSE_DEPS and not any(_opens_clause(child) for child in verb.children)


def _opens_clause(child: Token) -> bool:
    """Say whether the word makes a clause depend on another: "[when] it rained"."""
    return child.i < child.head.i and (child.dep_ == "mark" or child.tag_.startswith("W"))


def _ends_a_report_of_a_report(verb: Token, begin: int) -> bool:
    """Say whether the parser took a tag for one more thing that the verb before it reports.

    'Lee warned that prices would rise, the paper [reported].'
    """
    if verb.dep_ not in {"ccomp", "advcl"} or verb.head.i >= begin:
        return False
    if not all(token.is_punct or token.is_space for token in verb.doc[verb.right_edge.i + 1 : verb.sent.end]):
        return False
    reports_another = any(child.dep_ == "ccomp" and child.i < begin for child in verb.head.children)
    return reports_another and not any(child.dep_ in {"dobj", "mark", "ccomp"} for child in verb.children)
