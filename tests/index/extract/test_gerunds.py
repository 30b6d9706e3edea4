"""Who says what a gerund after a preposition says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution
from index.extract.sources import subject_of
from tests.index.extract.conftest import in_words
from tests.index.extract.hand_parsed import parsed

Find = Callable[[str], list[Attribution]]
Tell = Callable[[str], list[tuple[str, str, list[str]]]]


def test_one_who_is_faulted_for_saying_said_it() -> None:
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("faulted", "VBD", "ROOT", 1), ("Lee", "NNP", "dobj", 1),
        ("for", "IN", "prep", 1), ("saying", "VBG", "pcomp", 3),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[2]


def test_what_was_passed_on_without_saying_why_says_nothing_itself() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("files", "NNS", "nsubjpass", 4),
        ("were", "VBD", "auxpass", 4), ("sent", "VBN", "ccomp", 1), ("without", "IN", "prep", 4),
        ("saying", "VBG", "pcomp", 5), ("why", "WRB", "advmod", 6),
    )  # fmt: skip

    subject = subject_of(doc[6])

    assert subject is not None
    assert subject.text == "Lee"


def test_what_is_said_in_addition_is_said_by_whoever_does_the_rest() -> None:
    """In addition to stating it, Lee left."""
    doc = parsed(
        ("In", "IN", "prep", 7), ("addition", "NN", "pobj", 0), ("to", "IN", "prep", 1), ("stating", "VBG", "pcomp", 2),
        ("it", "PRP", "dobj", 3), (",", ",", "punct", 7), ("Lee", "NNP", "nsubj", 7), ("left", "VBD", "ROOT", 7),
    )  # fmt: skip

    assert subject_of(doc[3]) == doc[6]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Weber criticized the minister for saying that the dam was weak.", "the minister", "saying"),
        ("Weber blamed a colleague for telling the town that the dam was weak.", "a colleague", "telling"),
        ("Weber accused Ann Orlik of claiming that the dam was weak.", "Ann Orlik", "claiming"),
        ("Weber apologised for telling the town that the dam was weak.", "Weber", "telling"),
        ("Weber used the speech for saying that the dam was weak.", "Weber", "saying"),
    ],
)
def test_whoever_is_judged_for_saying_something_said_it(attributions: Find, text: str, source: str, cue: str) -> None:
    assert (source, cue, ["that the dam was weak"]) in [in_words(found, text) for found in attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A judge barred the firm from saying that the dam was safe.",
        "The chairman stopped Weber from telling the town that the dam was safe.",
    ],
)
def test_what_somebody_is_kept_from_saying_is_not_said(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_who_is_quoted_as_saying_it_says_it() -> None:
    """They quoted Lee as saying."""
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("quoted", "VBD", "ROOT", 1), ("Lee", "NNP", "dobj", 1), ("as", "IN", "prep", 1),
        ("saying", "VBG", "pcomp", 3),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[2]


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_a_quotation_is_of_whoever_is_shown_saying_it(tell: Tell, marks: str) -> None:
    text = f"The spot concludes with footage of Lee saying during the debate, {marks[0]}We won,{marks[1]} and a door."

    assert tell(text) == [("Lee", "saying", [f"{marks[0]}We won,{marks[1]}"])]
