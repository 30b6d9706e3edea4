"""Who says what a participle says."""

from __future__ import annotations

from index.extract.sources import subject_of
from tests.index.extract.hand_parsed import parsed


def test_a_participle_has_the_subject_of_its_clause() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("agreed", "VBD", "ROOT", 1), (",", ",", "punct", 1), ("adding", "VBG", "advcl", 1)
    )

    assert subject_of(doc[3]) == doc[0]


def test_a_statement_that_says_is_whose_it_is() -> None:
    """Lee 's statement saying."""
    doc = parsed(
        ("Lee", "NNP", "poss", 2), ("'s", "POS", "case", 0), ("statement", "NN", "ROOT", 2), ("saying", "VBG", "acl", 2)
    )

    assert subject_of(doc[3]) == doc[0]


def test_whoever_releases_a_statement_says_what_it_says() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("released", "VBD", "ROOT", 1), ("a", "DT", "det", 3),
        ("statement", "NN", "dobj", 1), ("saying", "VBG", "acl", 3),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[0]


def test_who_goes_on_speaking_is_who_spoke_before() -> None:
    """Lee said so after Weber won, adding."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("so", "RB", "advmod", 1), ("after", "IN", "mark", 5),
        ("Weber", "NNP", "nsubj", 5), ("won", "VBD", "advcl", 1), (",", ",", "punct", 5), ("adding", "VBG", "advcl", 5),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[0]


def test_who_gets_a_message_does_not_say_it() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("emailed", "VBD", "ROOT", 1), ("voters", "NNS", "dobj", 1),
        ("saying", "VBG", "acl", 2),
    )  # fmt: skip

    assert subject_of(doc[3]) == doc[0]


def test_to_whom_a_message_is_sent_does_not_say_it() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("sent", "VBD", "ROOT", 1), ("a", "DT", "det", 3), ("message", "NN", "dobj", 1),
        ("to", "IN", "dative", 1), ("voters", "NNS", "pobj", 4), ("saying", "VBG", "acl", 5),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[0]


def test_whoever_breaks_in_shouts_meanwhile() -> None:
    """It began when fans broke in, shouting."""
    doc = parsed(
        ("It", "PRP", "nsubj", 1), ("began", "VBD", "ROOT", 1), ("when", "WRB", "advmod", 4),
        ("fans", "NNS", "nsubj", 4), ("broke", "VBD", "advcl", 1), ("in", "RP", "prt", 4), (",", ",", "punct", 1),
        ("shouting", "VBG", "advcl", 1),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[3]


def test_whoever_reports_adds_something_while_reporting() -> None:
    """Lee insisted it was safe while adding."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("insisted", "VBD", "ROOT", 1), ("it", "PRP", "nsubj", 3),
        ("was", "VBD", "ccomp", 1), ("safe", "JJ", "acomp", 3), ("while", "IN", "mark", 6),
        ("adding", "VBG", "advcl", 3),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[0]


def test_a_sign_says_what_is_on_it() -> None:
    """Lee held a banner saying"""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("held", "VBD", "ROOT", 1), ("a", "DT", "det", 3), ("banner", "NN", "dobj", 1),
        ("saying", "VBG", "acl", 3),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[3]


def test_whoever_posts_a_heap_of_tweets_says_what_they_say() -> None:
    """Lee posted a series of tweets mocking."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("posted", "VBD", "ROOT", 1), ("a", "DT", "det", 3), ("series", "NN", "dobj", 1),
        ("of", "IN", "prep", 3), ("tweets", "NNS", "pobj", 4), ("mocking", "VBG", "acl", 5),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[0]


def test_whoever_speaks_at_a_briefing_announces_what_it_announces() -> None:
    """Lee spoke at a briefing announcing; Lee missed a briefing announcing."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("spoke", "VBD", "ROOT", 1), ("at", "IN", "prep", 1), ("a", "DT", "det", 4),
        ("briefing", "NN", "pobj", 2), ("announcing", "VBG", "acl", 4),
    )  # fmt: skip
    assert subject_of(doc[5]) == doc[0]
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("missed", "VBD", "ROOT", 1), ("a", "DT", "det", 3), ("briefing", "NN", "dobj", 1),
        ("announcing", "VBG", "acl", 3),
    )  # fmt: skip
    assert subject_of(doc[4]) == doc[3]
