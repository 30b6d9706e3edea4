"""Lists of speakers and articles, and how many there are."""

from __future__ import annotations

import re

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import Ask
from tests.bot.answers.test_matter import fair as fair


@pytest.mark.parametrize(
    "question", ["How many speakers are there?", "how many people are quoted", "how many different speakers are there"]
)
def test_the_number_of_speakers_is_told_without_their_names(question: str, ask: Ask) -> None:
    assert ask(question).answer == "7 speakers."


@pytest.mark.parametrize("question", ["how many articles are there?", "How many articles do you have?"])
def test_the_number_of_articles_is_told_without_their_titles(question: str, ask: Ask) -> None:
    answer = ask(question)
    assert answer.answer == "1 article, 2 June 2023."
    assert answer.read_as is not None
    assert answer.read_as.text == "How many articles are there here?"


def test_how_many_articles_mention_something(ask: Ask) -> None:
    assert ask("How many articles mention the pool?").answer == "1 article."


def test_counts_in_a_list_are_those_of_the_answers(conversation: Conversation) -> None:
    listed = dict(re.findall(r"([A-Z]\w+ [A-Z]\w+) \((\d+)\)", conversation.ask("list the speakers").answer))
    assert set(listed) >= {"Ana Ruiz", "Karl Weiss", "Tom Berg"}
    for name, number in listed.items():
        for question in (f"What did {name} say?", f"How many statements by {name} are there?"):
            told = conversation.ask(question).answer.partition(" in ")
            beside = re.search(r"beside (\d+)", told[2])
            counted = int(re.findall(r"(\d+) statement", told[0])[0]) + int(beside[1] if beside else 0)
            assert counted == int(number), (name, question)


@pytest.mark.parametrize("question", ["who is the most quoted person?", "Who has been quoted most?"])
def test_who_is_quoted_most_is_told_in_many_words(question: str, ask: Ask) -> None:
    assert ask(question).answer.startswith("Lou Tarr (")


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("articles in the Coast Daily", "Which articles are there in Coast Daily?"),
        ("articles from June", "Which articles are there from June?"),
        ("list articles on 2 June 2023", "Which articles are there on 2 June 2023?"),
    ],
)
def test_articles_are_those_of_the_publisher_and_the_time(question: str, meant: str, ask: Ask) -> None:
    answer = ask(question)
    assert answer.answer == "1 article: School board splits"
    assert answer.read_as is not None
    assert answer.read_as.text == meant


@pytest.mark.parametrize("question", ["articles from May", "articles on 3 June 2023"])
def test_there_are_no_articles_of_another_time(question: str, ask: Ask) -> None:
    assert ask(question).status is AnswerStatus.NOT_FOUND


def test_those_of_a_kind_are_listed_by_what_they_are_printed_as(ask: Ask) -> None:
    assert ask("Which teachers are quoted?").answer.startswith("1 speaker: Ida Moll")


def test_where_nobody_is_of_a_kind_all_are_listed_and_that_is_told(ask: Ask) -> None:
    assert ask("Which sailors are quoted?").answer.startswith("Nobody is called one of the sailors; 7 speakers: ")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who is quoted in the deficit article?", "3 speakers: Karl Weiss (4), Julia Ruiz (1), Harbour Council (1)"),
        ("how many people are quoted in the article about ferries", "3 speakers."),
    ],
)
def test_those_quoted_in_one_article_are_all_who_speak_there(
    question: str, answer: str, conversation: Conversation
) -> None:
    assert conversation.ask(question).answer == answer


def test_nobody_is_quoted_in_an_article_that_is_not_there(conversation: Conversation) -> None:
    assert conversation.ask("Who is quoted in the zebra article?").status is AnswerStatus.NOT_FOUND


def test_how_often_somebody_asked_is_told_before_statements_are_counted(fair: LocalStore) -> None:
    conversation = Conversation(fair)
    assert conversation.ask("How often did Lund ask for the keys?").answer.startswith("twice")
    assert conversation.ask("How many people knew of the shortcut?").answer.startswith("Five")
    assert conversation.ask("How much did Lund beg for?").answer.startswith("$900")


@pytest.mark.parametrize("question", ["who is that?", "Who she is", "what is her job?", "what is she called"])
def test_who_was_just_shown_may_be_a_woman(question: str, conversation: Conversation) -> None:
    conversation.ask("What did Ana Ruiz say?")
    answer = conversation.ask(question)
    assert answer.status is AnswerStatus.ANSWERED
    assert "Mayor" in answer.answer
