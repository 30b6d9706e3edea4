"""Whose a verb is that is conjoined to one inside a report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.extract.sources import subject_of
from tests.index.extract.hand_parsed import parsed

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


def test_a_conjoined_verb_shares_the_subject() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("left", "VBD", "ROOT", 1), ("and", "CC", "cc", 1), ("said", "VBD", "conj", 1)
    )

    assert subject_of(doc[3]) == doc[0]


def test_a_verb_hung_on_the_report_belongs_to_the_one_who_reports() -> None:
    """Lee said it would end and called for calm."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("it", "PRP", "nsubj", 4), ("would", "MD", "aux", 4),
        ("end", "VB", "ccomp", 1), ("and", "CC", "cc", 4), ("called", "VBD", "conj", 4),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[0]


def test_a_verb_after_a_remark_of_time_belongs_to_the_one_who_reports() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("warned", "VBD", "ROOT", 1), ("pay", "NN", "nsubj", 4), ("would", "MD", "aux", 4),
        ("fall", "VB", "ccomp", 1), (",", ",", "punct", 4), ("hours", "NNS", "npadvmod", 9),
        ("after", "IN", "mark", 9), ("bombs", "NNS", "nsubj", 9), ("fell", "VBD", "advcl", 4), (",", ",", "punct", 9),
        ("and", "CC", "cc", 9), ("called", "VBD", "conj", 9), ("for", "IN", "prep", 12), ("calm", "NN", "pobj", 13),
    )  # fmt: skip

    subject = subject_of(doc[12])

    assert subject is not None
    assert subject.text == "Lee"


def test_a_verb_conjoined_with_one_who_fears_is_his() -> None:
    """They fear that it has gone and warn."""
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("fear", "VBP", "ROOT", 1), ("that", "IN", "mark", 5), ("it", "PRP", "nsubj", 5),
        ("has", "VBZ", "aux", 5), ("gone", "VBN", "ccomp", 1), ("and", "CC", "cc", 5), ("warn", "VB", "conj", 5),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[0]


def test_who_says_something_takes_it_back() -> None:
    """Lee said she had hidden it but admitted that."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("she", "PRP", "nsubj", 4), ("had", "VBD", "aux", 4),
        ("hidden", "VBN", "ccomp", 1), ("it", "PRP", "dobj", 4), ("but", "CC", "cc", 4), ("admitted", "VBN", "conj", 4),
        ("that", "DT", "dobj", 7),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[0]


def test_whoever_is_quoted_before_the_paper_reports_it_says_so_himself() -> None:
    """Lee bristled and said, the paper reported."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("bristled", "JJ", "ccomp", 7), ("and", "CC", "cc", 1), ("said", "VBD", "conj", 1),
        (",", ",", "punct", 7), ("the", "DT", "det", 6), ("paper", "NN", "nsubj", 7), ("reported", "VBD", "ROOT", 7),
    )  # fmt: skip

    assert subject_of(doc[3]) == doc[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She spoke of reason, urging voters to look ahead and promising to lower the rent.",
            [("She", "urging", ["voters to look ahead"]), ("She", "promising", ["to lower the rent"])],
        ),
        (
            "He has proposed closing the bridge and signaled support for a tunnel.",
            [("He", "has proposed", ["closing the bridge"])],
        ),
        ("Lee refused to answer questions and left the hall.", [("Lee", "refused", ["to answer questions"])]),
        (
            "Lee promised to cut the tax and build a bridge.",
            [("Lee", "promised", ["to cut the tax and build a bridge"])],
        ),
    ],
)
def test_only_an_infinitive_goes_on_with_an_infinitive(
    tell: Tell, text: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert [found for found in tell(text) if found[1] not in {"spoke of", "signaled"}] == expected


def test_whoever_goes_on_after_a_quotation_between_dashes_is_not_named_in_it(tell: Tell) -> None:
    text = (
        'Mr. Orlik hardly helped, treating the remark first as praise -- "That makes me proud" -- and, '
        'when asked after the vote, asserting, "Of course, I pay my fees."'
    )

    assert ("Mr. Orlik", "asserting", ['"Of course, I pay my fees."']) in tell(text)
