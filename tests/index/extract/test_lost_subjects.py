"""Subjects that the parser lost: grammar by hand, so that a new model changes nothing."""

from __future__ import annotations

from index.extract.lost_subjects import noun_after_with, who_is_recorded
from index.extract.sources import subject_of
from tests.index.extract.hand_parsed import parsed


def test_a_main_verb_without_a_subject_takes_the_noun_before_it() -> None:
    doc = parsed(("Lee", "NNP", "dep", 1), ("said", "VBD", "ROOT", 1))

    assert subject_of(doc[1]) == doc[0]


def test_a_name_before_an_insertion_is_the_subject_that_the_verb_lost() -> None:
    """In Bonn, Lee, the minister, said."""
    doc = parsed(
        ("In", "IN", "prep", 7), ("Bonn", "NNP", "pobj", 0), (",", ",", "punct", 1), ("Lee", "NNP", "appos", 1),
        (",", ",", "punct", 3), ("the", "DT", "det", 6), ("minister", "NN", "appos", 3), (",", ",", "punct", 8),
        ("said", "VBD", "ROOT", 8),
    )  # fmt: skip

    assert subject_of(doc[8]) == doc[3]


def test_whoever_was_asked_is_the_subject_that_the_verb_of_an_inner_clause_lost() -> None:
    """Bonn feared that Lee, asked about it, had said."""
    doc = parsed(
        ("Bonn", "NNP", "nsubj", 1), ("feared", "VBD", "ROOT", 1), ("that", "IN", "mark", 5),
        ("Lee", "NNP", "nsubj", 5), (",", ",", "punct", 3), ("asked", "VBD", "ccomp", 1),
        ("about", "IN", "prep", 5), ("it", "PRP", "pobj", 6),
        (",", ",", "punct", 5), ("had", "VBD", "aux", 10), ("said", "VBN", "ccomp", 1),
    )  # fmt: skip

    assert subject_of(doc[10]) == doc[3]


def test_an_insertion_with_a_verb_of_its_own_hides_no_subject() -> None:
    """Bonn feared for Lee, who left it, said."""
    doc = parsed(
        ("Bonn", "NNP", "nsubj", 1), ("feared", "VBD", "ROOT", 1), ("for", "IN", "prep", 1), ("Lee", "NNP", "pobj", 2),
        (",", ",", "punct", 3), ("who", "WP", "nsubj", 6), ("left", "VBD", "relcl", 3), ("it", "PRP", "dobj", 6),
        (",", ",", "punct", 1), ("said", "VBD", "ccomp", 1),
    )  # fmt: skip

    assert subject_of(doc[9]) == doc[0]


def test_a_surname_that_reads_like_an_adverb_is_a_subject() -> None:
    doc = parsed(("Jolly", "RB", "advmod", 1), ("said", "VBD", "ROOT", 1), ("yes", "UH", "intj", 1))

    assert subject_of(doc[1]) == doc[0]


def test_so_many_of_some_people_are_a_subject() -> None:
    """Four in ten say."""
    doc = parsed(
        ("Four", "CD", "quantmod", 2),
        ("in", "IN", "quantmod", 2),
        ("ten", "CD", "nummod", 3),
        ("say", "VBP", "ROOT", 3),
    )

    assert subject_of(doc[3]) == doc[2]


def test_a_day_is_no_subject() -> None:
    """Thursday in Bonn, they said."""
    doc = parsed(
        ("Thursday", "NNP", "npadvmod", 4), ("in", "IN", "prep", 4), ("Bonn", "NNP", "pobj", 1), (",", ",", "punct", 4),
        ("said", "VBD", "ROOT", 4),
    )  # fmt: skip

    assert subject_of(doc[4]) is None


def test_a_name_before_dashes_is_a_subject() -> None:
    """In Bonn Lee – in tears – said."""
    doc = parsed(
        ("In", "IN", "prep", 7), ("Bonn", "NNP", "pobj", 0), ("Lee", "NNP", "dep", 1), ("–", ":", "punct", 1),
        ("in", "IN", "prep", 1), ("tears", "NNS", "pobj", 4), ("–", ":", "punct", 7), ("said", "VBD", "ROOT", 7),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[2]


def test_who_stands_after_with_does_what_the_participle_tells() -> None:
    """It ended with Lee asking."""
    doc = parsed(
        ("It", "PRP", "nsubj", 1), ("ended", "VBD", "ROOT", 1), ("with", "IN", "prep", 1), ("Lee", "NNP", "pobj", 2),
        ("asking", "VBG", "advcl", 1),
    )  # fmt: skip

    assert noun_after_with(doc[4]) == doc[3]
    assert subject_of(doc[4]) == doc[3]


def test_whoever_is_heard_in_a_recording_says_what_it_has_him_say() -> None:
    """They played a tape of Lee saying."""
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("played", "VBD", "ROOT", 1), ("a", "DT", "det", 3), ("tape", "NN", "dobj", 1),
        ("of", "IN", "prep", 3), ("Lee", "NNP", "pobj", 4), ("saying", "VBG", "advcl", 1),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[5]


def test_what_is_of_no_recording_is_not_heard() -> None:
    """A mayor of Orlik saying."""
    doc = parsed(
        ("A", "DT", "det", 1), ("mayor", "NN", "ROOT", 1), ("of", "IN", "prep", 1), ("Orlik", "NNP", "pobj", 2),
        ("saying", "VBG", "acl", 1),
    )  # fmt: skip

    assert who_is_recorded(doc[4]) is None
