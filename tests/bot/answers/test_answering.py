"""What is an answer to the statements just shown: what the other says right after them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.texts import content_of
from bot.conversation import Conversation
from tests.bot.answers.conftest import EMIL, IDA, NORA

QUARREL = (
    "Vance said lunches are good. Stark said the stove must go. Vance said it was new. Vance added that it was dear. "
    "Moll said soup was late.\n\nTables were bought. Chairs came too. Lamps were hung. Vance said books were lost."
)


@pytest.fixture
def quarrel(archive_of: Callable[..., Conversation]) -> Conversation:
    return archive_of(
        QUARREL,
        (NORA, "Vance", "said", "lunches are good"),
        (EMIL, "Stark", "said", "the stove must go"),
        (NORA, "Vance", "said", "it was new"),
        (NORA, "Vance", "added", "that it was dear"),
        (IDA, "Moll", "said", "soup was late"),
        (NORA, "Vance", "said", "books were lost"),
    )


@pytest.mark.parametrize(
    "reaction",
    ["How did Vance respond?", "and Vance's reply?", "vance's answer", "What did Vance answer?", "And Vance on that?"],
)
def test_a_reaction_is_what_is_said_right_after(quarrel: Conversation, reaction: str) -> None:
    quarrel.ask("What did Emil Stark say?")
    assert [content_of(one) for one in quarrel.ask(reaction).passages] == ["it was new", "that it was dear"]
