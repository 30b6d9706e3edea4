"""How a question for a fact of the matter begins."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading.fact_question import as_fact_question
from bot.reading.read_question import read_question
from tests.bot.reading.test_read_question import NoArchive


@pytest.mark.parametrize(
    ("question", "asking", "find", "topic"),
    [
        ("When does the strike begin?", "when does", "fact", "does the strike begin"),
        ("by when must the ferry line pay", "by when", "fact", "must the ferry line pay"),
        ("where will the delegates meet", "where will", "fact", "will the delegates meet"),
        ("how many nets did the crew lose", "how many", "number", "nets did the crew lose"),
        ("What share does the county pay?", "what share", "number", "does the county pay"),
    ],
)
def test_what_kind_of_fact_is_asked_for_is_told_by_how_it_begins(
    question: str, asking: str, find: str, topic: str
) -> None:
    reading = as_fact_question(read_question(question, date(2024, 5, 1), NoArchive()))
    assert reading is not None
    assert (reading.asking, reading.find, reading.topic) == (asking, find, topic)


@pytest.mark.parametrize("question", ["who said that?", "what did she say?", "when?"])
def test_other_questions_ask_for_no_fact(question: str) -> None:
    assert as_fact_question(read_question(question, date(2024, 5, 1), NoArchive())) is None
