"""Sentences that have nearly all the words of a question."""

from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.answers.covering import covering
from bot.conversation import Conversation
from bot.topic import topic_of
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import ask as ask
from tests.bot.answers.conftest import school as school


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("When did the canteen close?", "The canteen closed in May."),
        ("when does the roof leak", "The roof leaks in winter."),
    ],
)
def test_the_sentence_that_has_the_words_is_found(question: str, sentence: str, school: LocalStore) -> None:
    (found,) = covering(school, topic_of(question))
    assert found.text == sentence


@pytest.mark.parametrize(
    "question", ["When did the canteen burn down?", "the canteen", "who mended the oven and clock"]
)
def test_too_few_of_the_words_are_no_answer(question: str, school: LocalStore) -> None:
    assert covering(school, topic_of(question)) == ()


def test_of_statements_in_one_sentence_the_one_that_says_it_is_shown(school: LocalStore) -> None:
    (found,) = covering(school, topic_of("is the cook to be praised by Pike?"))
    assert found.speaker is not None
    assert found.speaker.name == "Ida Moll"


def test_who_is_named_must_be_in_the_sentence(school: LocalStore) -> None:
    topic = topic_of("how did Vance judge wages being low?", {"vance": ("Nora Vance", "Vance")})
    assert covering(school, topic) == ()


def test_a_number_is_told_by_the_noun_after_it(conversation: Conversation) -> None:
    answer = conversation.ask("How many workers does the harbour have?")
    assert answer.answer.startswith("1,200")
    assert answer.status is AnswerStatus.ANSWERED


def test_a_thing_that_is_asked_about_is_told_of(conversation: Conversation) -> None:
    answer = conversation.ask("What was the deficit next year?")
    assert answer.answer.endswith("the deficit will shrink to 2 percent next year.")
    assert answer.read_as is not None
    assert answer.read_as.text == "What is the deficit next year?"


def test_of_somebody_asked_for_only_what_he_says_is_looked_at(school: LocalStore) -> None:
    moll = next(entry.id for entry in school.speakers() if entry.name == "Ida Moll")
    topic = topic_of("what do the pupils bring")
    assert [found.text for found in covering(school, topic, speakers=(moll,))] == ["Moll said pupils bring bread."]
    stark = next(entry.id for entry in school.speakers() if entry.name == "Emil Stark")
    assert covering(school, topic, speakers=(stark,)) == ()
