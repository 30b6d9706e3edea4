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


def test_a_reply_is_about_what_the_paragraph_before_tells_that_he_was_asked(
    archive_of: Callable[..., Conversation],
) -> None:
    conversation = archive_of(
        "The host asked Vance about a firm called Lumo. Lumo sold pills. It paid a fine.\n\n"
        '"I had nothing to do with them," Vance said.\n\nRain fell.\n\n"Boats are old," Vance said.',
        (NORA, "Vance", "said", '"I had nothing to do with them,"'),
        (NORA, "Vance", "said", '"Boats are old,"'),
    )
    shown = conversation.ask("What did Vance say about Lumo?").passages
    assert [content_of(passage) for passage in shown] == ['"I had nothing to do with them,"']
