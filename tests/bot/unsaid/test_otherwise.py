"""How else a turn is meant, where its first reading finds nothing."""

from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from bot.naming import Naming
from bot.question import Asks, Question
from bot.unsaid.otherwise import is_misread, partly_quoted
from index.attribution import Kind
from index.local.local_store import LocalStore


def test_to_whom_need_not_be_printed(small_archive: LocalStore) -> None:
    answer = Conversation(small_archive).ask("What did Weiss tell his staff about the deficit?")
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.read_as is not None
    assert answer.read_as.text == "What did Karl Weiss say about the deficit?"


def test_a_thing_may_be_asked_about_like_somebody(small_archive: LocalStore) -> None:
    answer = Conversation(small_archive).ask("What was the number of harbour workers?")
    assert "1,200 workers" in answer.answer


def test_when_something_happened_need_be_no_statement(small_archive: LocalStore) -> None:
    answer = Conversation(small_archive).ask("When did Lena Fox and Oskar Dahl contribute to a report?")
    assert answer.answer == "Lena Fox and Oskar Dahl contributed to this report."


@pytest.mark.parametrize(
    "phrase", ["you said he", "there any chance that Falk", "whether the mayor", "to the court in"]
)
def test_words_that_are_no_name_were_misread(phrase: str) -> None:
    assert is_misread(Question(Asks.STATEMENTS, "", (phrase,), named=(Naming(phrase),)))


@pytest.mark.parametrize("phrase", ["Zuckerberg", "the chief executive of the bank", "will smith", "her barber"])
def test_an_unknown_name_is_no_misreading(phrase: str) -> None:
    assert not is_misread(Question(Asks.STATEMENTS, "", (phrase,), named=(Naming(phrase),)))


def test_what_was_misread_leaves_no_trace(small_archive: LocalStore) -> None:
    conversation = Conversation(small_archive)
    conversation.ask("What did Weiss say about the deficit?")
    answer = conversation.ask("what did you please anyhow say?")
    assert answer.status is AnswerStatus.NOT_UNDERSTOOD
    read_as = conversation.ask("And Berg?").read_as
    assert read_as is not None
    assert read_as.topic == "the deficit"


def test_of_which_kind_somebody_is_need_not_be_printed(small_archive: LocalStore) -> None:
    answer = Conversation(small_archive).ask("Which angry farmers criticized the bridge?")
    assert answer.read_as is not None
    assert answer.read_as.text == "Who criticized the bridge?"
    assert [passage.speaker.name for passage in answer.passages if passage.speaker] == ["Karl Weiss"]


def test_a_name_that_nobody_has_is_not_read_otherwise(small_archive: LocalStore) -> None:
    assert Conversation(small_archive).ask("Who is Zuckerberg?").status is AnswerStatus.NOT_FOUND


def test_a_name_and_a_topic_may_stand_before_quotes(small_archive: LocalStore) -> None:
    read_as = Conversation(small_archive).ask("weiss deficit quotes").read_as
    assert read_as is not None
    assert read_as.text == "What did Karl Weiss say about deficit?"


def test_exact_words_may_stand_in_a_report() -> None:
    """The minister called it "a monument": that is no direct quotation, and yet exact words of his."""
    (other,) = partly_quoted(Question(Asks.STATEMENTS, "", kind=Kind.DIRECT))
    assert other.kind is Kind.MIXED
    assert not list(partly_quoted(Question(Asks.STATEMENTS, "", kind=Kind.INDIRECT)))
