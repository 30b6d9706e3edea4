"""Who took the stance that a question asks for, and who did not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answer import AnswerStatus
from bot.answers.texts import content_of
from bot.conversation import Conversation
from tests.bot.answers.conftest import EMIL, NORA, Ask


def test_who_denied_it_leaves_out_who_only_spoke_of_it(ask: Ask) -> None:
    assert ask("Who denied the fraud?").answer.startswith("Nora Vance")


@pytest.mark.parametrize(
    ("question", "verb"),
    [("who praised the pool?", "praise"), ("who denied the pool", "deny")],
)
def test_a_stance_that_nobody_takes_is_told(question: str, verb: str, ask: Ask) -> None:
    assert ask(question).answer.startswith(f"Nobody is said to {verb} the pool in so many words; about it: ")


def test_who_endorsed_it_is_nobody_where_all_only_spoke_of_it(ask: Ask) -> None:
    assert ask("Who endorsed the pool?").status is AnswerStatus.NOT_FOUND


def test_who_criticized_somebody_is_somebody_else(ask: Ask) -> None:
    answer = ask("Who criticized Vance?")
    assert {passage.speaker and passage.speaker.name for passage in answer.passages} == {"Emil Stark"}


def test_a_stance_that_is_relaxed_is_told(ask: Ask) -> None:
    assert ask("What did Moll deny?").answer.startswith("Nothing told with “deny”")


def test_a_promise_that_was_not_made_is_told(ask: Ask) -> None:
    assert ask("What did Moll promise?").answer.startswith("Nothing told with “promise”")


@pytest.mark.parametrize(
    ("question", "content"),
    [("What did Tarr confide?", "that the oven smokes"), ("What did Tarr warn of?", "that it may burn")],
)
def test_what_is_told_with_the_verb_or_one_like_it_leaves_out_the_rest(question: str, content: str, ask: Ask) -> None:
    assert [content_of(passage) for passage in ask(question).passages] == [content]


def test_whether_somebody_apologized_is_not_answered_by_other_words(ask: Ask) -> None:
    assert ask("Did Stark apologize?").status is AnswerStatus.NOT_FOUND


def test_what_somebody_wants_may_be_told_by_whatever_he_says_of_it(ask: Ask) -> None:
    assert [content_of(passage) for passage in ask("Does Vance want to build the pool?").passages] == [
        "the pool should be built"
    ]


def test_who_accused_somebody_may_only_be_said_to_have_said_so(ask: Ask) -> None:
    answer = ask("Who accused pupils of bringing bread?")
    assert answer.answer.startswith(
        "Nobody is said to accuse pupils of bringing bread in so many words; about it: Ida Moll"
    )


def test_what_is_written_is_told_with_many_verbs(ask: Ask) -> None:
    contents = [content_of(passage) for passage in ask("What did Moll write?").passages]
    assert "wages were low" in contents


def test_who_declined_to_say_so_is_an_answer_to_whether_somebody_did(conversation: Conversation) -> None:
    answer = conversation.ask("Did port officials confirm anything?")
    assert [passage.text for passage in answer.passages] == ["Port officials declined to comment."]


def test_whether_somebody_admitted_it_is_answered_by_his_saying_it(ask: Ask) -> None:
    answer = ask("Did Moll admit that wages were low?")
    assert [content_of(passage) for passage in answer.passages] == ["wages were low"]
    assert "Nothing told with “admit”" in answer.answer


def test_a_headline_alone_does_not_keep_out_what_its_body_says(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Vance defends ferry\n\nVance said that the ferry is safe.",
        (NORA, "Vance", "defends", "ferry"),
        (NORA, "Vance", "said", "that the ferry is safe"),
        title="Vance defends ferry",
    )
    answer = conversation.ask("How does Vance defend the ferry?")
    assert "that the ferry is safe" in [content_of(passage) for passage in answer.passages]


def test_what_was_not_tweeted_is_told(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Vance tweeted that boats sank. Stark said that nobody drowned.",
        (NORA, "Vance", "tweeted", "that boats sank"),
        (EMIL, "Stark", "said", "that nobody drowned"),
    )
    assert conversation.ask("What did Vance tweet?").answer.startswith("Nora Vance: 1 statement")
    assert conversation.ask("And Stark?").answer.startswith("Nothing told with “tweet”; what was said: Emil Stark")


def test_whether_somebody_did_is_answered_by_that_he_did_not(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Vance said she did not hate the sailor. Vance rejected the medal. Vance said soup was late.",
        (NORA, "Vance", "said", "she did not hate the sailor"),
        (NORA, "Vance", "rejected", "the medal"),
        (NORA, "Vance", "said", "soup was late"),
    )
    hate, accept = conversation.ask("does Vance hate the sailor?"), conversation.ask("Did Vance accept the medal?")
    assert [content_of(passage) for passage in hate.passages] == ["she did not hate the sailor"]
    assert [content_of(passage) for passage in accept.passages] == ["the medal"]


def test_what_was_offered_is_not_all_that_was_said(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Vance said soup was late. Vance offered bread for free.",
        (NORA, "Vance", "said", "soup was late"),
        (NORA, "Vance", "offered", "bread for free"),
    )
    assert [content_of(one) for one in conversation.ask("what did Vance offer").passages] == ["bread for free"]
