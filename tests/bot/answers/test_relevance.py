"""What counts as being about a topic, where the words stand in a sentence beside."""

from __future__ import annotations

from bot.answer import AnswerStatus
from tests.bot.answers.conftest import Ask


def test_a_statement_that_points_back_is_about_the_sentence_before(ask: Ask) -> None:
    answer = ask("What did Stark say about the roof?")
    assert [passage.text for passage in answer.passages] == ["Stark said that it must be mended."]
    assert "not named in so many words" in answer.answer


def test_a_statement_that_does_not_point_back_is_not(ask: Ask) -> None:
    assert ask("What did Moll say about the canteen?").status is AnswerStatus.NOT_FOUND
