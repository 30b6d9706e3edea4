"""Who said it, over two articles of the same kind of news."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.passage import ReadArticle
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer


@pytest.fixture
def conversation(tmp_path: Path) -> Iterator[Conversation]:
    """Return a conversation over two articles, both with a denial, and one with a word of praise too."""
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add(
            [noise("north", "Nora Vance", "Emil Stark", praise="Otto Brand"), noise("south", "Ida Moll", "Gus Pike")]
        )
        yield Conversation(store)


def noise(id: str, accuser: str, denier: str, praise: str = "") -> ReadArticle:
    """Return an article in which somebody complains of noise, and somebody else denies that."""
    text = f"{accuser} said the fair was loud.\n\n{denier} denied that.\n"
    writer = Writer(Article(id, text + f"\n{praise} praised the fair.\n" * bool(praise), "Noise", date(2023, 6, 2)))
    writer.said(Speaker(accuser, SpeakerType.PERSON), accuser, "said", "the fair was loud")
    writer.said(Speaker(denier, SpeakerType.PERSON), denier, "denied", "that", stance=Stance.DENIED)
    if praise:
        writer.said(Speaker(praise, SpeakerType.PERSON), praise, "praised", "the fair", stance=Stance.PRAISED)
    return writer.read()


def test_who_denied_that_is_somebody_in_the_article_just_shown(conversation: Conversation) -> None:
    conversation.ask("What did Ida Moll say?")
    answer = conversation.ask("Who denied that?")
    assert {passage.speaker and passage.speaker.name for passage in answer.passages} == {"Gus Pike"}


def test_who_praised_that_is_nobody_in_another_article(conversation: Conversation) -> None:
    conversation.ask("What did Ida Moll say?")
    assert conversation.ask("Who praised that?").status is AnswerStatus.NOT_FOUND


def test_who_wants_something_is_nobody_where_only_a_sentence_has_the_words(
    archive_of: Callable[..., Conversation],
) -> None:
    conversation = archive_of(
        "The wolf was shot at dawn.\n\nIda Moll said the wolf must die.",
        (Speaker("Ida Moll", SpeakerType.PERSON), "Ida Moll", "said", "the wolf must die"),
    )
    passages = conversation.ask("Who wants the wolf shot?").passages
    assert all(passage.speaker is not None for passage in passages)


def test_several_may_think_the_same_in_other_words(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Ida Moll said the old dam will hold.\n\nGus Pike said the dam will hold for years.",
        (Speaker("Ida Moll", SpeakerType.PERSON), "Ida Moll", "said", "the old dam will hold"),
        (Speaker("Gus Pike", SpeakerType.PERSON), "Gus Pike", "said", "the dam will hold for years"),
    )
    thinking = {passage.mention for passage in conversation.ask("Who thinks the old dam holds?").passages}
    assert thinking == {"Ida Moll", "Gus Pike"}
    saying = {passage.mention for passage in conversation.ask("Who said that the old dam holds?").passages}
    assert saying == {"Ida Moll"}
