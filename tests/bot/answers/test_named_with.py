"""Sentences that name somebody and a topic, where no statement of his about it was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from tests.bot.answers.conftest import NORA

TEXT = """Pier sold

Principal Nora Vance said the pier was sold. Oskar Lund alone was against it when the harbour dues came up.

Vance and Lund met at the ferry. The ferry company pays no harbour dues.
"""
AGAINST = "Oskar Lund alone was against it when the harbour dues came up."


@pytest.fixture
def pier(archive_of: Callable[..., Conversation]) -> Conversation:
    """Return a conversation about an article in which Lund is named, and quoted nowhere."""
    return archive_of(TEXT, (NORA, "Principal Nora Vance", "said", "the pier was sold"), title="Pier sold")


def test_what_names_somebody_and_the_topic_is_shown_where_nothing_is_told_to_be_his(pier: Conversation):
    answer = pier.ask("What did Oskar Lund say about the harbour dues?")
    assert answer.status is AnswerStatus.ANSWERED
    assert [passage.text for passage in answer.passages] == [AGAINST]
    assert answer.answer == f"No statement by Oskar Lund; where Oskar Lund is named with “the harbour dues”: {AGAINST}"


@pytest.mark.parametrize(
    "question",
    [
        "What did Oskar Lund say about the ferry?",  # one word, beside which he stands by chance
        "Did Oskar Lund say anything about the harbour dues?",
        "What did Oskar Lund say about the sale of the pier?",  # nobody is named with it
    ],
)
def test_what_names_somebody_and_the_topic_by_chance_is_no_answer(question: str, pier: Conversation) -> None:
    assert pier.ask(question).status is AnswerStatus.NOT_FOUND


def test_a_name_that_goes_on_from_a_speaker_is_not_looked_for_beside_him(archive_of: Callable[..., Conversation]):
    conversation = archive_of(
        "Pier sold\n\nNora Vance said the pier was sold.\n\nIt rained. It snowed. Nora Vance and Linda Frost met.",
        (NORA, "Nora Vance", "said", "the pier was sold"),
    )
    conversation.ask("What did Vance say?")
    assert conversation.ask("and Linda Frost?").status is AnswerStatus.NOT_FOUND
