"""Main verbs that the model takes for a part of what is reported before them.

"The man who told police he had found the phone [has not been named]" says nothing of a phone that has no name.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.parts_of_speech import FINITE_TAGS

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def mend_lost_main_verbs(doc: Doc) -> None:
    """Give a noun with a relative clause, and no verb of its own, the last verb in that clause. Needs: tag, dep."""
    for noun in doc:
        if noun.dep_ != "ROOT" or noun.tag_ not in NOUN_TAGS:
            continue
        clause = next((child for child in noun.children if child.dep_ == "relcl" and child.i > noun.i), None)
        verb = _verb_within(clause) if clause is not None else None
        if verb is not None:
            _make_main(noun, verb)


def _verb_within(clause: Token) -> Token | None:
    """Return the verb whose subject stands where the verb before it has its object: "he had found [the phone] has"."""
    reported = [child for child in clause.children if child.dep_ == "ccomp" and child.i > clause.i]
    for verb in reported:
        for inner in verb.children:
            subject = next((child for child in inner.children if child.dep_ in SUBJECTS), None)
            if inner.dep_ != "ccomp" or subject is None or subject.left_edge.i != verb.i + 1:
                continue
            helper = inner.doc[subject.right_edge.i + 1]
            if helper.tag_ in FINITE_TAGS and helper.head.i == inner.i:
                return inner
    return None


def _make_main(noun: Token, verb: Token) -> None:
    inner = verb.head
    stolen = next(child for child in verb.children if child.dep_ in SUBJECTS)
    dep = stolen.dep_
    verb.head, verb.dep_ = verb, "ROOT"
    stolen.head, stolen.dep_ = inner, "dobj"
    for child in noun.children:
        if child.i > verb.i:
            child.head = verb
    noun.head, noun.dep_ = verb, dep
