"""Turns that ask nothing."""

from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from bot.reading.small_talk import is_small_talk, reply_to


@pytest.mark.parametrize(
    "text", ["thanks", "Thank you!", "ok thanks", "Thanks a lot", "great, thx", "thank you so", "ok thx, very useful"]
)
def test_thanks_are_answered_kindly_and_offered_nothing(text: str, conversation: Conversation) -> None:
    answer = conversation.ask(text)
    assert answer.answer.startswith("You are welcome")
    assert answer.suggestions == ()


@pytest.mark.parametrize("text", ["hi", "Hello!", "hey quoth"])
def test_a_greeting_is_returned_with_questions_to_begin_with(text: str, conversation: Conversation) -> None:
    answer = conversation.ask(text)
    assert answer.answer.startswith("Hello")
    assert answer.suggestions


@pytest.mark.parametrize("text", ["the bridge", "thank the mayor", "it", "is that so", "", "no, Ruiz", "good bridge"])
def test_what_has_a_word_of_its_own_is_no_small_talk(text: str) -> None:
    assert not is_small_talk(text)
    assert reply_to(text) == ""


def test_the_conversation_goes_on_after_thanks(conversation: Conversation) -> None:
    conversation.ask("What did Weiss say?")
    conversation.ask("thanks!")
    assert conversation.ask("and Berg?").status is AnswerStatus.ANSWERED
