"""Every kind of question has a way to be answered."""

from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from bot.question import Asks
from bot.respond import WAYS

ANSWERED_BEFORE = {Asks.EXAMPLES}
"""What can be asked needs no search: the conversation itself tells."""


def test_no_kind_of_question_is_left_without_an_answer() -> None:
    assert WAYS.keys() == set(Asks) - ANSWERED_BEFORE


@pytest.mark.parametrize("crowd", ["most voters", "some experts", "many critics"])
def test_a_crowd_that_nobody_quotes_is_looked_for_in_what_is_said(crowd: str, conversation: Conversation) -> None:
    """ "Some experts" are no speaker by that name, of whom it would be said that he is not quoted."""
    answer = conversation.ask(f"What did {crowd} say about the bridge?")
    assert "nobody by it is quoted" not in answer.answer
    assert answer.status in (AnswerStatus.ANSWERED, AnswerStatus.NOT_FOUND)


def test_somebody_whom_no_article_quotes_is_told_to_be_nobody(conversation: Conversation) -> None:
    answer = conversation.ask("What did Zacharias Quill say about the bridge?")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "Zacharias Quill" in answer.answer
