"""What somebody calls somebody or something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = (
    "Nora Vance branded the pool plan a “folly” on Friday.\n\nVance said the pool plan cost too much.\n\n"
    "Vance referred to the old hall as “a ruin” and left.\n\nVance, who called the mayor “a fox,” said fees rise.\n"
)
NORA = Speaker("Nora Vance", SpeakerType.PERSON, None, ("Vance",))


@pytest.fixture
def conversation(tmp_path: Path) -> Iterator[Conversation]:
    """Return a conversation on what Vance calls things."""
    writer = Writer(Article("school", TEXT, "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "branded", "the pool plan a “folly”", stance=Stance.CRITICIZED)
    writer.said(NORA, "Vance", "said", "the pool plan cost too much")
    writer.said(NORA, "Vance", "referred to", "the old hall")
    writer.said(NORA, "Vance", "said", "fees rise")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        yield Conversation(store)


def test_what_calls_the_topic_something_is_the_answer_and_nothing_else(conversation: Conversation) -> None:
    answer = conversation.ask("What did Vance call the pool plan?")
    assert [content_of(passage) for passage in answer.passages] == ["the pool plan a “folly”"]
    assert "folly" in answer.answer


def test_the_label_may_follow_what_is_called_so(conversation: Conversation) -> None:
    assert "the old hall as “a ruin”" in conversation.ask("What did Vance call the old hall?").answer


def test_the_label_may_stand_beside_what_was_said(conversation: Conversation) -> None:
    assert "a fox" in conversation.ask("What did Vance call the mayor?").answer
