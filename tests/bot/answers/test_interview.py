"""What an answer in an interview is about: what the question before it asks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.speaker import Speaker, SpeakerType
from tests.bot.answers.conftest import NORA

PAPER = Speaker("Courier", SpeakerType.ORGANIZATION)
TALK = """Courier: You gave up sailing. What changed?

Vance: I was tired.

Courier: There are rumours of a novel.

Vance: Ask me in May. Nobody knows.

Why does she live in a lighthouse?

"Rents are low," Vance said.
"""


@pytest.fixture
def interview(archive_of: Callable[..., Conversation]) -> Conversation:
    return archive_of(
        TALK,
        (NORA, "Vance", ":", "I was tired."),
        (PAPER, "Courier", ":", "There are rumours of a novel."),
        (NORA, "Vance", ":", "Ask me in May."),
        (NORA, "Vance", "said", '"Rents are low,"'),
    )


@pytest.mark.parametrize(
    ("topic", "answer"),
    [("sailing", "I was tired."), ("a novel", "Ask me in May."), ("the lighthouse", '"Rents are low,"')],
)
def test_an_answer_is_about_what_was_asked(interview: Conversation, topic: str, answer: str) -> None:
    shown = interview.ask(f"What did Vance say about {topic}?").passages
    assert [content_of(passage) for passage in shown] == [answer]
