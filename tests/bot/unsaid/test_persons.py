"""Whom a turn names, or may name."""

from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import school as school


@pytest.mark.parametrize("phrase", ["voters", "wages", "bread"])
def test_a_small_word_after_what_about_is_a_topic(phrase: str, school: LocalStore) -> None:
    conversation = Conversation(school)
    conversation.ask("What did Moll say?")
    read_as = conversation.ask(f"what about {phrase}?").read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Ida Moll",), phrase)


def test_an_office_means_its_bearer_in_the_article_just_shown(school: LocalStore) -> None:
    conversation = Conversation(school)
    conversation.ask("What did Stark say?")
    read_as = conversation.ask("and the teacher?").read_as
    assert read_as is not None
    assert read_as.speakers == ("Ida Moll",)


@pytest.mark.parametrize(
    "question", ["Vance, what did she say about the pool?", "the principal: what did she say about the pool?"]
)
def test_a_name_before_the_question_is_whom_its_pronoun_means(question: str, school: LocalStore) -> None:
    read_as = Conversation(school).ask(question).read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Nora Vance",), "the pool")


def test_who_disagreed_is_about_the_topic_before(school: LocalStore) -> None:
    conversation = Conversation(school)
    conversation.ask("What did Vance say about the pool?")
    read_as = conversation.ask("who's in favour?").read_as
    assert read_as is not None
    assert read_as.topic == "the pool"


def test_a_full_name_is_its_bearer_and_not_who_is_described_with_it(school: LocalStore) -> None:
    read_as = Conversation(school).ask("What did Nora Vance say?").read_as
    assert read_as is not None
    assert read_as.speakers == ("Nora Vance",)


def test_a_small_word_that_is_an_office_is_a_topic_after_what_about(school: LocalStore) -> None:
    conversation = Conversation(school)
    conversation.ask("What did Moll say?")
    read_as = conversation.ask("what about member?").read_as
    assert read_as is not None
    assert read_as.topic == "member"


def test_he_after_somebody_unknown_is_that_one_and_nobody_else(school: LocalStore) -> None:
    conversation = Conversation(school)
    for turn in ("What did Vance say?", "and her barber?"):
        conversation.ask(turn)
    answer = conversation.ask("where did he say that?")
    assert not answer.passages
    assert "Nora" not in answer.answer


def test_a_name_with_small_words_behind_it_is_the_name_and_a_matter(school: LocalStore) -> None:
    read_as = Conversation(school).ask("vance pool quotes").read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Nora Vance",), "pool")


def test_of_two_who_bear_a_surname_the_one_who_speaks_of_the_matter_is_meant(towns: LocalStore) -> None:
    """Nils Haug is quoted more, but of the ferry Tor Haug speaks."""
    answer = Conversation(towns).ask("What did Haug say about the ferry?")
    assert answer.read_as is not None
    assert answer.read_as.speakers == ("Tor Haug",)
    assert "What did Nils Haug say?" in answer.suggestions


def test_whoever_was_talked_about_is_meant_whatever_others_speak_of(towns: LocalStore) -> None:
    conversation = Conversation(towns)
    conversation.ask("What did Nils Haug say?")
    read_as = conversation.ask("What did Haug say about the ferry?").read_as
    assert read_as is not None
    assert read_as.speakers == ("Nils Haug",)


@pytest.mark.parametrize("turn", ["her reaction?", "And her reply?", "how did she respond?"])
def test_who_was_spoken_of_is_who_reacts(turn: str, school: LocalStore) -> None:
    conversation = Conversation(school)
    conversation.ask("What did Stark say about Vance?")
    read_as = conversation.ask(turn).read_as
    assert read_as is not None
    assert read_as.speakers == ("Nora Vance",)


def test_the_first_one_is_the_first_of_those_just_listed(conversation: Conversation) -> None:
    listed = conversation.ask("Who talked about the bridge?").passages
    answer = conversation.ask("What did the first one say?")
    assert listed[0].speaker is not None
    assert answer.read_as is not None
    assert answer.read_as.speakers == (listed[0].speaker.name,)


def test_the_first_one_is_nobody_where_none_were_listed(conversation: Conversation) -> None:
    assert conversation.ask("What did the first one say?").status is AnswerStatus.NOT_UNDERSTOOD
