"""What is shown of all that somebody said."""

from __future__ import annotations

from bot.answer import AnswerStatus
from tests.bot.answers.conftest import Ask


def test_what_somebody_believes_in_the_first_person_is_said(ask: Ask) -> None:
    assert len(ask("What did Otto Brand say?").passages) == 2


def test_what_others_hope_that_somebody_says_is_no_statement(ask: Ask) -> None:
    answer = ask("What did Gus Pike say?")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "Only what others tell" in answer.answer


def test_a_question_of_nobodys_is_no_statement_beside_its_answer(ask: Ask) -> None:
    (passage,) = ask("What was said about the clock?").passages

    assert passage.mention == "Tarr"
