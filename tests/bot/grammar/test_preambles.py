"""What stands before a comma and says what the question after it is about."""

from __future__ import annotations

from functools import partial

import pytest

from bot.grammar.forms import read_forms
from bot.grammar.preambles import read_after_preamble
from bot.grammar.words import split_words
from bot.reading.read_question import FULL


@pytest.mark.parametrize(
    ("text", "who", "topic"),
    [
        ("as for the pier, what did Falk say?", "Falk", "the pier"),
        ("Regarding the pier: who came out against it?", "", "the pier"),
        ("on the pier, what did Falk say about tolls", "Falk", "tolls"),
        ("for my article on the pier, who criticized it?", "", "the pier"),
        ("we are preparing a segment on the pier - what exactly did Falk say?", "Falk", ""),
        ("one of my readers asks, did Falk apologize", "Falk", ""),
    ],
)
def test_a_question_after_a_comma(text: str, who: str, topic: str) -> None:
    reading = read_after_preamble(split_words(text), partial(read_forms, FULL))
    assert reading is not None
    assert (reading.who, reading.topic) == (who, topic)


@pytest.mark.parametrize("text", ["Falk, tolls", "Falk and Orlik, Vik", "what did Falk say", "the pier, when?"])
def test_no_question_begins_after_the_comma(text: str) -> None:
    assert read_after_preamble(split_words(text), partial(read_forms, FULL)) is None
