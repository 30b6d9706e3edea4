"""What is an answer to the statements just shown: what the other says right after them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import EMIL, IDA, NORA
from tests.small_archive import Writer

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


def test_a_refusal_alone_is_not_all_of_an_answer(tmp_path: Path) -> None:
    text = "Vance said the roof leaks. Stark refused to look up.\n\nMoll sang.\n\nStark said the roof was sound.\n"
    writer = Writer(Article("roof", text, "Quarrel", date(2023, 6, 2)))
    writer.said(NORA, "Vance", "said", "the roof leaks")
    writer.said(EMIL, "Stark", "refused", "to look up", stance=Stance.DECLINED)
    writer.said(EMIL, "Stark", "said", "the roof was sound")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        conversation.ask("What did Vance say about the roof?")
        answer = conversation.ask("How did Stark react?")
    assert [content_of(one) for one in answer.passages] == ["to look up", "the roof was sound"]


def test_who_speaks_in_between_does_not_keep_the_answer_away(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Vance said the stove must go. As Moll noted that it rained, Stark laughed. Stark said it was new.",
        (NORA, "Vance", "said", "the stove must go"),
        (IDA, "Moll", "noted", "that it rained"),
        (EMIL, "Stark", "said", "it was new"),
    )
    conversation.ask("What did Vance say?")
    assert [content_of(one) for one in conversation.ask("how did Stark respond").passages] == ["it was new"]
