"""Who says what a verb says: grammar by hand, so that a new model changes nothing."""

from __future__ import annotations

from spacy.tokens import Doc

from index.extract.sources import agent_of, is_of_nobody, noun_phrase, subject_of
from tests.index.extract.hand_parsed import parsed


def noun_words(doc: Doc, token: int) -> str:
    span = noun_phrase(doc[token])
    return doc[span.token_start : span.token_end].text


def test_the_agent_of_a_passive_follows_by() -> None:
    doc = parsed(
        ("He", "PRP", "nsubjpass", 2), ("was", "VBD", "auxpass", 2), ("told", "VBN", "ROOT", 2),
        ("by", "IN", "agent", 2), ("police", "NNS", "pobj", 3),
    )  # fmt: skip

    assert agent_of(doc[2]) == doc[4]


def test_asterisks_of_bold_print_are_no_part_of_a_name() -> None:
    doc = parsed(
        ("*", "NFP", "punct", 1), ("Lee", "NNP", "nsubj", 3), ("*", "NFP", "punct", 1), ("said", "VBD", "ROOT", 3)
    )

    assert noun_words(doc, 1) == "Lee"


def test_a_bracket_stays_whole() -> None:
    doc = parsed(
        ("Lee", "NNP", "ROOT", 0), ("(", "-LRB-", "punct", 0), ("Ohio", "NNP", "appos", 0), (")", "-RRB-", "punct", 0)
    )

    assert noun_words(doc, 0) == "Lee ( Ohio )"


def test_a_phrase_leaves_out_the_clause_after_it() -> None:
    """The mayor of Oslo , who left ,"""
    doc = parsed(
        ("The", "DT", "det", 1), ("mayor", "NN", "ROOT", 1), ("of", "IN", "prep", 1), ("Oslo", "NNP", "pobj", 2),
        (",", ",", "punct", 1), ("who", "WP", "nsubj", 6), ("left", "VBD", "relcl", 1),
    )  # fmt: skip

    assert noun_words(doc, 1) == "The mayor of Oslo"


def test_a_participle_that_tells_which_ones_is_part_of_the_phrase() -> None:
    """states led by Ohio"""
    doc = parsed(
        ("states", "NNS", "ROOT", 0), ("led", "VBN", "acl", 0), ("by", "IN", "agent", 1), ("Ohio", "NNP", "pobj", 2)
    )

    assert noun_words(doc, 0) == "states led by Ohio"


def test_a_participle_after_a_document_is_no_part_of_the_phrase() -> None:
    """A poll released Monday"""
    doc = parsed(
        ("A", "DT", "det", 1),
        ("poll", "NN", "ROOT", 1),
        ("released", "VBN", "acl", 1),
        ("Monday", "NNP", "npadvmod", 2),
    )

    assert noun_words(doc, 1) == "A poll"


def test_a_participle_that_reports_is_no_part_of_the_phrase() -> None:
    """a note saying no"""
    doc = parsed(("a", "DT", "det", 1), ("note", "NN", "ROOT", 1), ("saying", "VBG", "acl", 1), ("no", "UH", "dobj", 2))

    assert noun_words(doc, 1) == "a note"


def test_who_is_eager_to_say_something_says_it() -> None:
    doc = parsed(
        ("She", "PRP", "nsubj", 1), ("was", "VBD", "ROOT", 1), ("eager", "JJ", "acomp", 1), ("to", "TO", "aux", 4),
        ("say", "VB", "xcomp", 2),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[0]


def test_an_it_that_stands_for_a_clause_says_nothing() -> None:
    """It is hard to say."""
    doc = parsed(
        ("It", "PRP", "nsubj", 1), ("is", "VBZ", "ROOT", 1), ("hard", "JJ", "acomp", 1), ("to", "TO", "aux", 4),
        ("say", "VB", "xcomp", 1),
    )  # fmt: skip

    assert is_of_nobody(doc[0], doc[4])
    assert not is_of_nobody(doc[0], doc[1])


def test_who_is_pushed_to_ask_something_asks_it() -> None:
    """They pushed doctors to ask"""
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("pushed", "VBD", "ROOT", 1), ("doctors", "NNS", "dobj", 1),
        ("to", "TO", "aux", 4), ("ask", "VB", "xcomp", 1),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[2]


def test_a_verb_after_a_relative_clause_shares_its_subject() -> None:
    """Lee, who left and has said so."""
    doc = parsed(
        ("Lee", "NNP", "ROOT", 0), (",", ",", "punct", 0), ("who", "WP", "nsubj", 3), ("left", "VBD", "relcl", 0),
        ("and", "CC", "cc", 0), ("has", "VBZ", "aux", 6), ("said", "VBN", "conj", 0), ("so", "RB", "advmod", 6),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[2]
