"""Whether "and X?" names the next speaker or the next topic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.small_archive import Writer

TALK = """Talks open

Ann Moe said talks went well. Benjamin Rode said Rode University was shut. Ann Moe said Rode was late.
"""


@pytest.fixture
def conversation(tmp_path: Path) -> Iterator[Conversation]:
    writer = Writer(Article("talks", TALK, "Talks open", date(2023, 6, 2)))
    ann = Speaker("Ann Moe", SpeakerType.PERSON, None, ("Moe",), Gender.FEMALE)
    ben = Speaker("Benjamin Rode", SpeakerType.PERSON, None, ("Rode",), Gender.MALE)
    writer.said(ann, "Ann Moe", "said", "talks went well")
    writer.said(ben, "Benjamin Rode", "said", "Rode University was shut")
    writer.said(ann, "Ann Moe", "said", "Rode was late")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        yield Conversation(store)


@pytest.mark.parametrize(
    ("turns", "speakers", "topic"),
    [
        (("What did Ann Moe say?", "and ben rode?"), ("Benjamin Rode",), None),
        (("What did Ann Moe say?", "and talks?"), ("Ann Moe",), "talks"),
        (("What did Benjamin Rode say?", "what did she say about Rode University?"), (), "Rode University"),
    ],
)
def test_a_full_name_in_other_letters_speaks_and_she_is_no_man(
    conversation: Conversation, turns: tuple[str, ...], speakers: tuple[str, ...], topic: str | None
) -> None:
    read_as = [conversation.ask(turn) for turn in turns][-1].read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (speakers, topic)


def test_of_a_body_more_than_the_name_it_has_from_somebody_must_be_there(conversation: Conversation) -> None:
    read_as = conversation.ask("What did Ann Moe say about Rode University?").read_as
    assert read_as is not None
    assert read_as.subject is not None
    assert [group.person for group in read_as.subject.groups] == ["", ""]
