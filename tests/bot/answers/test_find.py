"""What is shown of all that somebody said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import AnswerStatus
from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import EMIL, NORA, Ask
from tests.small_archive import Writer


def test_what_somebody_believes_in_the_first_person_is_said(ask: Ask) -> None:
    assert len(ask("What did Otto Brand say?").passages) == 2


def test_what_others_hope_that_somebody_says_is_no_statement(ask: Ask) -> None:
    answer = ask("What did Gus Pike say?")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "Only what others tell" in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "What do others say that Gus Pike said?",
        "what do other people claim Pike said about the cook",
        "what did gus pike say according to others",
        "What is Gus Pike said to have said?",
    ],
)
def test_what_others_tell_of_somebody_is_shown_where_it_is_asked_for(ask: Ask, question: str) -> None:
    answer = ask(question)
    assert [content_of(passage) for passage in answer.passages] == ["the cook"]
    assert answer.read_as is not None
    assert answer.read_as.text.startswith("What do others say that Gus Pike said")


def test_a_question_of_nobodys_is_no_statement_beside_its_answer(ask: Ask) -> None:
    (passage,) = ask("What was said about the clock?").passages

    assert passage.mention == "Tarr"


def test_a_headline_on_the_topic_brings_what_its_speaker_says_below_it(tmp_path: Path) -> None:
    text = "Vance: Ferry may sink\n\nVance said that boats are old.\n\nThe ferry has sailed since May.\n"
    writer = Writer(Article("ferry", text, "Vance: Ferry may sink", date(2023, 6, 2)))
    writer.said(NORA, "Vance", ":", "Ferry may sink")
    writer.said(NORA, "Vance", "said", "that boats are old")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        answer = Conversation(store).ask("What did Nora Vance say about the ferry?")
    assert [content_of(passage) for passage in answer.passages] == ["that boats are old"]


def test_each_of_two_speakers_is_looked_for_by_himself(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Vance said the ferry is safe.\n\nThe ferry is old. Stark said that it must be mended.",
        (NORA, "Vance", "said", "the ferry is safe"),
        (EMIL, "Stark", "said", "that it must be mended"),
    )
    answer = conversation.ask("What do Vance and Stark say about the ferry?")
    assert [content_of(passage) for passage in answer.passages] == ["the ferry is safe", "that it must be mended"]


def test_who_of_two_speakers_says_nothing_is_told(ask: Ask) -> None:
    answer = ask("What did Nora Vance and Ida Moll say about the pool?")
    assert "Nora Vance: 1 statement" in answer.answer
    assert "nothing by Ida Moll" in answer.answer


def test_of_an_article_on_the_topic_all_that_somebody_little_quoted_says_is_shown(tmp_path: Path) -> None:
    text = "Window broken again\n\nVance said the window cost much.\n\nRain fell.\n\nVance said boys play ball there.\n"
    writer = Writer(Article("window", text, "Window broken again", date(2023, 6, 2)))
    writer.said(NORA, "Vance", "said", "the window cost much")
    writer.said(NORA, "Vance", "said", "boys play ball there")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        answer = conversation.ask("What did Nora Vance say about the window?")
        cost = conversation.ask("and about boys?")
    assert [content_of(one) for one in answer.passages] == ["the window cost much", "boys play ball there"]
    assert [content_of(one) for one in cost.passages] == ["boys play ball there"]


def test_a_refusal_that_names_the_topic_is_among_what_was_said_of_it(tmp_path: Path) -> None:
    text = "Knife found\n\nVance refused to discuss the knife. Vance said the knife was old. Vance refused to sit.\n"
    writer = Writer(Article("knife", text, "Vance speaks", date(2023, 6, 2)))
    writer.said(NORA, "Vance", "refused", "to discuss the knife", stance=Stance.DECLINED)
    writer.said(NORA, "Vance", "said", "the knife was old")
    writer.said(NORA, "Vance", "refused", "to sit", stance=Stance.DECLINED)
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        answer = Conversation(store).ask("What did Vance say about the knife?")
    assert {content_of(one) for one in answer.passages} == {"to discuss the knife", "the knife was old"}
