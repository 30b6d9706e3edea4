"""Gerunds after a preposition: who does what they say, "they accused [Ann] of saying", "[Ann] left after saying"."""

from __future__ import annotations

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import Noun, is_verb, own_subject, owner_of
from index.names.nouns import singular, type_of_noun
from index.speaker import SpeakerType

COMPOUND_PREPOSITIONS = words("addition")
"""Nouns that are a preposition together with those beside them: "in [addition] to saying that"."""

JUDGING = frozenset({Stance.CRITICIZED, Stance.PRAISED})
"""What is done to somebody for what he said: "praised the minister for saying"."""

OF_ANOTHER: dict[str, frozenset[str]] = {
    "for": forms("fire sack suspend dismiss expel sue fine arrest jail punish forgive ridicule"),
    "of": forms("accuse suspect convict"),
    "as": forms("quote cite record"),
    "into": forms("trick bully pressure goad coax talk"),
}
"""Verbs of which the object does what follows: "accused [the firm] of saying", "quoted [the mayor] as saying"."""

PREVENTING = forms("stop prevent bar ban block discourage dissuade prohibit forbid keep")
"""Verbs after which "from" begins what was not said: "a judge [barred] the firm from saying"."""

SAYING = words("saying telling asking answering shouting")

PEOPLE = frozenset({SpeakerType.PERSON, SpeakerType.ORGANIZATION})


def is_of_nearer_gerund(verb: Token, opened: int) -> bool:
    """Say whether somebody between a verb and a quotation says it: 'it ends with footage of [Lee saying], “We won”'."""
    between = verb.doc[verb.i + 1 : opened]
    return any(token.lower_ in SAYING and own_subject(token) is not None for token in between)


def subject_of_gerund(preposition: Token) -> Token | Noun | None:
    """Return who does what stands after a preposition.

    "They faulted [Ann] for saying": Ann. "[Ann] left after saying", "[Ann] has a history of saying": Ann.
    "[Ann] said the file was passed on without saying who": no file says anything.
    """
    governor = preposition.head
    if governor.lower_ in COMPOUND_PREPOSITIONS and governor.head.dep_ == "prep":
        governor = governor.head.head  # "in addition to saying"
    if not is_verb(governor):
        if governor.dep_ == "dobj" and _is_done_to_sayer(governor.head, preposition) and _is_somebody(governor):
            return Noun(governor)
        owner = owner_of(governor)
        if owner is not None and owner.token.i != governor.i:
            return owner
        return governor.head if is_verb(governor.head) else None
    between = [child for child in governor.children if governor.i < child.i < preposition.i]
    is_of_another = _is_done_to_sayer(governor, preposition)
    if preposition.lower_ == "for" or is_of_another:
        for child in between:
            if child.dep_ == "dative":
                return Noun(child)
        for child in between:
            if child.dep_ == "dobj" and (child.tag_ in {"NNP", "PRP"} or (is_of_another and _is_somebody(child))):
                return Noun(child)
    is_passive = any(child.dep_ == "nsubjpass" for child in governor.children) and not is_of_another
    return governor.head if is_passive and governor.dep_ == "ccomp" and is_verb(governor.head) else governor


def is_prevented(gerund: Token) -> bool:
    """Say whether somebody is kept from saying it: "stopped Lee from [saying] that it was weak" reports nothing."""
    preposition = gerund.head
    if gerund.dep_ != "pcomp" or preposition.lower_ != "from":
        return False
    governor = preposition.head
    return governor.lower_ in PREVENTING or (governor.dep_ == "dobj" and governor.head.lower_ in PREVENTING)


def _is_done_to_sayer(verb: Token, preposition: Token) -> bool:
    """Say whether a verb is about what another says: "[accused] the minister of saying", "[praised] him for saying"."""
    if verb.lower_ in OF_ANOTHER.get(preposition.lower_, ()):
        return True
    base = VERB_OF_FORM.get(verb.lower_)
    return preposition.lower_ == "for" and base is not None and VERBS[base].stance in JUDGING


def _is_somebody(noun: Token) -> bool:
    return noun.tag_ in {"NNP", "NNPS", "PRP"} or type_of_noun(singular(noun.lower_)) in PEOPLE
