"""What is offered where nothing is found."""

from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import Ask


@pytest.mark.parametrize(
    "question",
    [
        "What did Stark say about inflation?",
        "What did Kirby say?",
        "What did Vanse's barber say about the pool?",
        "Who said 'a folly of bread and roofs'?",
        "What did Moll say about the pool?",
        "when did Kirby say that?",
        "asdf qwer",
        "what time is it?",
    ],
)
def test_each_suggestion_is_answered_when_asked(question: str, school: LocalStore) -> None:
    answer = Conversation(school).ask(question)
    assert answer.status is not AnswerStatus.ANSWERED
    assert answer.suggestions
    for suggestion in answer.suggestions:
        assert Conversation(school).ask(suggestion).status is AnswerStatus.ANSWERED, suggestion


def test_words_that_nobody_said_suggest_who_said_some_of_them(ask: Ask) -> None:
    assert "What did Emil Stark say about folly?" in ask("Who said 'the folly of ages'?").suggestions


def test_another_who_bears_the_name_is_offered_once(conversation: Conversation) -> None:
    assert conversation.ask("What did Ruiz say?").suggestions == ("What did Julia Ruiz say?",)
    assert conversation.ask("What did Ruiz say about the bridge?").suggestions == ()


def test_the_topic_and_the_speaker_are_offered_apart(ask: Ask) -> None:
    assert ask("What did Moll say about the pool?").suggestions[:2] == (
        "What did Ida Moll say?",
        "Who talked about the pool?",
    )


def test_near_questions_are_not_filled_up_with_strangers(ask: Ask) -> None:
    assert ask("What did Kirby say about the pool?").suggestions == ("Who talked about the pool?",)


def test_whoever_is_named_but_not_quoted_may_be_talked_about(conversation: Conversation) -> None:
    assert "Who talked about Vanity?" in conversation.ask("What did Vanity say?").suggestions


def test_a_title_that_tells_bearers_apart_offers_no_other(conversation: Conversation) -> None:
    assert conversation.ask("What did Mayor Ruiz say?").suggestions == ()


def test_what_others_tell_of_somebody_is_offered_where_he_says_nothing_himself(ask: Ask) -> None:
    assert ask("What did Gus Pike say?").suggestions[:1] == ("What do others say that Gus Pike said?",)


@pytest.mark.parametrize("question", ["What did Oskar Dahl say?", "What did Lena Fox say about trams?"])
def test_for_one_who_is_only_named_others_of_that_article_are_offered(
    question: str, conversation: Conversation
) -> None:
    """Ruiz is quoted more, in another article."""
    assert conversation.ask(question).suggestions[:2] == ("What did Karl Weiss say?", "What did Julia Ruiz say?")


def test_for_a_stranger_others_of_the_article_just_shown_are_offered(conversation: Conversation) -> None:
    conversation.ask("What did Weiss say?")
    assert "What did the Harbour Council say?" in conversation.ask("What did Zorn say?").suggestions


def test_the_question_itself_is_never_offered(ask: Ask) -> None:
    for question in ("What did Moll say about the pool?", "What did Kirby say?"):
        assert question not in ask(question).suggestions
