"""The words that report: grammar by hand, so that a new model changes nothing."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from index.attribution import Stance
from index.extract.cues import Cue, find_cues
from index.tokens import Tokens
from tests.index.extract.hand_parsed import parsed


def cue_of(doc: Doc) -> Cue:
    (cue,) = find_cues(doc, Tokens(doc))
    return cue


def test_helpers_negations_and_adverbs_between_belong_to_the_cue() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 4), ("has", "VBZ", "aux", 4), ("not", "RB", "neg", 4), ("yet", "RB", "advmod", 4),
        ("said", "VBN", "ROOT", 4), ("why", "WRB", "advmod", 4),
    )  # fmt: skip

    assert doc[slice(*cue_of(doc).words)].text == "has not yet said"


def test_a_particle_belongs_to_the_cue_and_makes_another_verb() -> None:
    doc = parsed(("Lee", "NNP", "nsubj", 1), ("pointed", "VBD", "ROOT", 1), ("out", "RP", "prt", 1))

    assert doc[slice(*cue_of(doc).words)].text == "pointed out"
    assert cue_of(doc).entry.verb == "point-out"


def test_who_does_not_say_declines() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 3), ("would", "MD", "aux", 3), ("not", "RB", "neg", 3), ("say", "VB", "ROOT", 3)
    )

    assert cue_of(doc).stance is Stance.DECLINED


def test_where_neither_answers_both_decline() -> None:
    doc = parsed(
        ("Neither", "DT", "det", 1), ("Lee", "NNP", "nsubj", 4), ("nor", "CC", "cc", 1), ("Weber", "NNP", "conj", 1),
        ("responded", "VBD", "ROOT", 4),
    )  # fmt: skip

    assert cue_of(doc).stance is Stance.DECLINED


@pytest.mark.parametrize("before", [("without",), ("short", "of"), ("instead", "of")])
def test_a_gerund_that_a_preposition_denies_is_declined(before: tuple[str, ...]) -> None:
    place = 1 + len(before)
    doc = parsed(
        ("stopped", "VBD", "ROOT", 0),
        *((word, "IN", "prep", 0) for word in before),
        ("calling", "VBG", "pcomp", place - 1),
        ("it", "PRP", "dobj", place),
    )

    assert cue_of(doc).stance is Stance.DECLINED


def test_who_never_leaves_without_saying_something_says_it() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 2), ("never", "RB", "neg", 2), ("leaves", "VBZ", "ROOT", 2),
        ("without", "IN", "prep", 2), ("saying", "VBG", "pcomp", 3), ("why", "WRB", "dobj", 4),
    )  # fmt: skip

    assert cue_of(doc).stance is Stance.SAID


def test_a_preposition_may_tell_what_the_verb_does() -> None:
    doc = parsed(("Lee", "NNP", "nsubj", 1), ("called", "VBD", "ROOT", 1), ("for", "IN", "prep", 1))

    assert cue_of(doc).stance_with(2) is Stance.URGED


def test_a_participle_with_by_is_passive() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubjpass", 2), ("was", "VBD", "auxpass", 2), ("told", "VBN", "ROOT", 2),
        ("by", "IN", "agent", 2), ("Weber", "NNP", "pobj", 3),
    )  # fmt: skip

    assert cue_of(doc).is_passive


def test_a_participle_before_a_noun_is_no_cue() -> None:
    doc = parsed(("The", "DT", "det", 2), ("stated", "VBN", "amod", 2), ("aim", "NN", "ROOT", 2))

    assert list(find_cues(doc, Tokens(doc))) == []


def test_who_has_yet_to_say_it_declines() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("has", "VBZ", "ROOT", 1), ("yet", "RB", "advmod", 1), ("to", "TO", "aux", 4),
        ("explain", "VB", "xcomp", 1), ("it", "PRP", "dobj", 4),
    )  # fmt: skip

    assert cue_of(doc).stance is Stance.DECLINED


def test_who_neither_confirms_nor_denies_declines() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 3), ("would", "MD", "aux", 3), ("neither", "CC", "preconj", 3),
        ("confirm", "VB", "ROOT", 3), ("nor", "CC", "cc", 3), ("deny", "VB", "conj", 3), ("it", "PRP", "dobj", 5),
    )  # fmt: skip

    assert {cue.stance for cue in find_cues(doc, Tokens(doc))} == {Stance.DECLINED}


def test_who_is_put_under_questioning_questions_nobody() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("left", "VBD", "ROOT", 1), ("under", "IN", "prep", 1),
        ("questioning", "VBG", "pcomp", 2),
    )  # fmt: skip

    assert not list(find_cues(doc, Tokens(doc)))


def test_a_short_has_makes_no_passive() -> None:
    """He's said prices fell; he's told prices fell."""
    for verb, is_passive in (("said", False), ("told", True)):
        doc = parsed(
            ("He", "PRP", "nsubjpass", 2), ("'s", "VBZ", "auxpass", 2), (verb, "VBN", "ROOT", 2),
            ("prices", "NNS", "nsubj", 4), ("fell", "VBD", "ccomp", 2),
        )  # fmt: skip

        assert cue_of(doc).is_passive is is_passive
