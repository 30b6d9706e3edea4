"""Sentences that go on with a quotation, marks round a part of them."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    "sentence",
    [
        "But “the river will take the mill in the end.”",
        "Unless the council acts, “it is very hard to see how it holds.”",
        "That makes it “by far the oldest dyke that we still have.”",
    ],
)
def test_the_whole_sentence_is_of_whoever_spoke_right_before(sentence: str, tell: Tell) -> None:
    text = f"“It is an old dyke,” said Orlik on Monday. {sentence} It rained."

    assert tell(text) == [("Orlik", "said", ["“It is an old dyke,”", sentence.rstrip(".")])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Weber said “the river will take the mill in the end.”",
        "The book is called “How We Lost the Mill and Why We Did”.",
        "The mill is “old”.",
    ],
)
def test_what_somebody_else_says_or_a_title_is_not(sentence: str, tell: Tell) -> None:
    told = tell(f"“It is an old dyke,” said Orlik on Monday. {sentence} It rained.")

    assert ("Orlik", "said", ["“It is an old dyke,”"]) in told


def test_a_new_paragraph_begins_anew(tell: Tell) -> None:
    text = "“It is an old dyke,” said Orlik.\n\nStill, “the river will take the mill in the end.”"

    assert ("Orlik", "said", ["“It is an old dyke,”"]) in tell(text)
