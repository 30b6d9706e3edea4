"""The subject beside a verb."""

from __future__ import annotations

from index.extract.own_subjects import own_subject
from tests.index.extract.hand_parsed import parsed


def test_a_subject_hung_on_the_helper_is_the_verbs() -> None:
    """Those polled were split."""
    doc = parsed(
        ("Those", "DT", "nsubj", 2), ("polled", "VBN", "acl", 0), ("were", "VBD", "auxpass", 3),
        ("split", "VBN", "ROOT", 3),
    )  # fmt: skip

    assert own_subject(doc[3]) == doc[0]


def test_of_two_subjects_the_one_right_before_the_verb_is_its_own() -> None:
    """Brutus he said was late."""
    doc = parsed(
        ("Brutus", "NNP", "nsubj", 2), ("he", "PRP", "nsubj", 2), ("said", "VBD", "ROOT", 2),
        ("was", "VBD", "ccomp", 2), ("late", "JJ", "acomp", 3),
    )  # fmt: skip

    assert own_subject(doc[2]) == doc[1]


def test_what_a_comma_parts_from_the_verb_only_names_the_subject_again() -> None:
    """The lawyer, Lee, left."""
    doc = parsed(
        ("The", "DT", "det", 1), ("lawyer", "NN", "nsubj", 5), (",", ",", "punct", 5), ("Lee", "NNP", "nsubj", 5),
        (",", ",", "punct", 5), ("left", "VBD", "ROOT", 5),
    )  # fmt: skip

    assert own_subject(doc[5]) == doc[1]


def test_two_subjects_side_by_side_are_one() -> None:
    """His nephew Lee said."""
    doc = parsed(
        ("His", "PRP$", "poss", 1), ("nephew", "NN", "nsubj", 3), ("Lee", "NNP", "nsubj", 3), ("said", "VBD", "ROOT", 3)
    )

    assert own_subject(doc[3]) == doc[1]


def test_a_name_hung_on_the_verb_after_it_is_its_subject() -> None:
    """Lee joked."""
    doc = parsed(("Lee", "NNP", "compound", 1), ("joked", "VBD", "ROOT", 1))

    assert own_subject(doc[1]) == doc[0]


def test_whom_somebody_calls_something_is_no_subject() -> None:
    """Weber, who Lee called a fool."""
    doc = parsed(
        ("Weber", "NNP", "ROOT", 0), (",", ",", "punct", 0), ("who", "WP", "nsubj", 4), ("Lee", "NNP", "nsubj", 4),
        ("called", "VBD", "relcl", 0), ("a", "DT", "det", 6), ("fool", "NN", "oprd", 4),
    )  # fmt: skip

    assert own_subject(doc[4]) == doc[3]
