"""What is shown with when, where and to whom something was said."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = "Nora Vance said in June the hall was damp.\n\nVance told Radio Nova the pool was cold.\n"
NORA = Speaker("Nora Vance", SpeakerType.PERSON, None, ("Vance",))


def test_what_was_asked_about_is_shown_beside_the_statement_that_tells_when(tmp_path: Path) -> None:
    writer = Writer(Article("school", TEXT, "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "said", "the hall was damp", when="in June")
    writer.said(NORA, "Vance", "told", "the pool was cold", told="Radio Nova")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        answer = Conversation(store).ask("When did Vance talk to Radio Nova?")
    assert "June" in answer.answer
    assert [content_of(passage) for passage in answer.passages] == ["the hall was damp", "the pool was cold"]


def test_what_else_somebody_says_in_the_article_tells_when_and_in_which_paper(tmp_path: Path) -> None:
    text = (
        "Nora Vance told the Harlow Star on Friday the hall was damp.\n\nNobody spoke.\n\nThe band played.\n\n"
        "It rained.\n\nVance said the pool was cold.\n"
    )
    writer = Writer(Article("school", text, "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "told", "the hall was damp", when="on Friday", told="the Harlow Star")
    writer.said(NORA, "Vance", "said", "the pool was cold")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        conversation.ask("What did Vance say about the pool?")
        assert "on Friday" in conversation.ask("When?").answer
        conversation.ask("What did Vance say about the pool?")
        assert conversation.ask("Which paper was that?").answer == "the Harlow Star"
