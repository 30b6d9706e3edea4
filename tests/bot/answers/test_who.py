"""Who said it, over two articles of the same kind of news."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.passage import ReadArticle
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer


def denial(id: str, accuser: str, denier: str) -> ReadArticle:
    """Return an article in which somebody complains of noise, and somebody else denies that."""
    text = f"{accuser} said the fair was loud.\n\n{denier} denied that.\n"
    writer = Writer(Article(id, text, "Noise", date(2023, 6, 2)))
    writer.said(Speaker(accuser, SpeakerType.PERSON), accuser, "said", "the fair was loud")
    writer.said(Speaker(denier, SpeakerType.PERSON), denier, "denied", "that", stance=Stance.DENIED)
    return writer.read()


def test_who_denied_that_is_somebody_in_the_article_just_shown(tmp_path: Path) -> None:
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([denial("north", "Nora Vance", "Emil Stark"), denial("south", "Ida Moll", "Gus Pike")])
        conversation = Conversation(store)
        conversation.ask("What did Ida Moll say?")
        answer = conversation.ask("Who denied that?")
    assert {passage.speaker and passage.speaker.name for passage in answer.passages} == {"Gus Pike"}
