"""Lists of speakers and articles, and how many there are."""

from __future__ import annotations

import re

import pytest

from bot.conversation import Conversation
from tests.bot.answers.conftest import Ask


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
