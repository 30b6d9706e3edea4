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
