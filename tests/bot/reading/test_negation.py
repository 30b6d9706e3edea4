"""What is asked with "not" is never read as its contrary."""

from __future__ import annotations

from datetime import date

import pytest

from bot.grammar.reading import Reading
from bot.question import Asks
from bot.reading.read_question import read_question
from tests.bot.reading.test_read_question import NoArchive


def read(text: str) -> Reading:
    reading = read_question(text, date(2024, 5, 1), NoArchive()).reading
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    ("question", "asks", "verb"),
    [
        ("Who did not speak to reporters?", Asks.SPEAKER, "decline"),
        ("who didn't comment", Asks.SPEAKER, "decline"),
        ("Who didn't support the ferry?", Asks.SPEAKER, "oppose"),
        ("What didn't Falk say?", Asks.STATEMENTS, "decline"),
        ("what has Falk not answered", Asks.STATEMENTS, "decline"),
        ("Who spoke to reporters?", Asks.SPEAKER, "spoke"),
        ("What did Falk say was not over?", Asks.STATEMENTS, "say"),
    ],
)
def test_who_did_not_is_who_did_the_contrary(question: str, asks: Asks, verb: str) -> None:
    reading = read(question)
    assert (reading.asks, reading.verb) == (asks, verb)


def test_why_somebody_did_not_is_read_with_its_not() -> None:
    assert read("Why did Falk not support the ferry?").asking == "why didn't"
    assert read("Why did Falk support the ferry?").asking == "why"


def test_whether_somebody_did_not_asks_whether_he_did() -> None:
    reading = read("Didn't Falk support the ferry?")
    assert (reading.whether, reading.verb) == (True, "support")
