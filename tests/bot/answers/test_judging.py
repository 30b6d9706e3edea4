"""Who criticized and praised in words of his own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

FERRY = """Ferry plan

Nora Vance said the ferry plan was reckless.

Emil Stark said the ferry plan was brave.

Ida Moll said the ferry plan has nine pages.
"""


@pytest.fixture
def conversation(tmp_path: Path) -> Iterator[Conversation]:
    """Return a conversation about a plan that one blames, one praises, and one describes."""
    writer = Writer(Article("ferry", FERRY, "Ferry plan", date(2023, 6, 2)))
    writer.said(Speaker("Nora Vance", SpeakerType.PERSON), "Nora Vance", "said", "the ferry plan was reckless")
    writer.said(Speaker("Emil Stark", SpeakerType.PERSON), "Emil Stark", "said", "the ferry plan was brave")
    writer.said(Speaker("Ida Moll", SpeakerType.PERSON), "Ida Moll", "said", "the ferry plan has nine pages")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        yield Conversation(store)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("Who criticized the ferry plan?", "Nora Vance"),
        ("Who condemned the ferry plan?", "Nora Vance"),
        ("Who praised the ferry plan?", "Emil Stark"),
    ],
)
def test_who_judges_is_known_by_what_he_says(question: str, speaker: str, conversation: Conversation) -> None:
    answer = conversation.ask(question)
    assert {passage.speaker and passage.speaker.name for passage in answer.passages} == {speaker}


def test_who_thanked_for_it_is_not_known_by_words_of_praise(conversation: Conversation) -> None:
    assert conversation.ask("Who thanked the ferry plan?").answer.startswith("Nobody is said to thank")
