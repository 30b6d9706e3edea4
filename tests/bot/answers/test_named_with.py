"""Sentences that name somebody and a topic, where no statement of his about it was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import Answer, AnswerStatus
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = """Pier sold

Mayor Una Falk said the pier was sold. Oskar Lund alone was against it when the harbour dues came up.

Falk and Lund met at the ferry. The ferry company pays no harbour dues.
"""
AGAINST = "Oskar Lund alone was against it when the harbour dues came up."


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Callable[[str], Answer]]:
    writer = Writer(Article("pier", TEXT, "Pier sold", date(2023, 6, 2)))
    falk = Speaker("Una Falk", SpeakerType.PERSON, "Mayor", ("Falk",))
    writer.said(falk, "Mayor Una Falk", "said", "the pier was sold")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        yield Conversation(store).ask


def test_what_names_somebody_and_the_topic_is_shown_where_nothing_is_told_to_be_his(ask: Callable[[str], Answer]):
    answer = ask("What did Oskar Lund say about the harbour dues?")
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
def test_what_names_somebody_and_the_topic_by_chance_is_no_answer(question: str, ask: Callable[[str], Answer]) -> None:
    assert ask(question).status is AnswerStatus.NOT_FOUND
