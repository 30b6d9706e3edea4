"""Questions with no form of their own."""

from __future__ import annotations

from bot.answer import AnswerStatus
from bot.conversation import Conversation


def test_two_words_that_no_article_has_are_a_name_before_on(conversation: Conversation) -> None:
    answer = conversation.ask("ursula lindqvist on whaling")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.read_as is not None
    assert answer.read_as.text == "What did ursula lindqvist say about whaling?"


def test_what_is_not_done_here_is_no_topic(conversation: Conversation) -> None:
    assert conversation.ask("Summarise the bridge article").status is AnswerStatus.NOT_UNDERSTOOD
