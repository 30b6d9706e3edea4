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


def test_where_something_was_written_is_no_meeting(tmp_path: Path) -> None:
    text = "Nora Vance wrote the hall was damp in an email to members at a meeting in Hull.\n"
    writer = Writer(Article("school", text, "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "wrote", "the hall was damp", medium="a meeting in Hull")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        assert "meeting" in conversation.ask("Where did Vance say the hall was damp?").answer
        assert "email" in conversation.ask("where did she write that").answer


def test_a_dateline_is_told_where_no_place_is(tmp_path: Path) -> None:
    writer = Writer(Article("school", "HULL — Nora Vance said the hall was damp.\n", "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "said", "the hall was damp")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        answer = Conversation(store).ask("Where did Vance say that the hall was damp?")
    assert answer.answer == "The article does not say; it is written from HULL."


def test_what_somebody_did_without_being_quoted_is_where_its_sentence_says(tmp_path: Path) -> None:
    text = "Nora Vance said the hall was damp.\n\nIn 2020 Vance swore at a rally in Hull to mend the roof.\n"
    writer = Writer(Article("school", text, "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "said", "the hall was damp")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        assert conversation.ask("When did Vance swear to mend the roof?").answer == "2020"
        assert "rally in Hull" in conversation.ask("where did she swear that?").answer


def test_how_somebody_said_that_something_is_so_asks_where(tmp_path: Path) -> None:
    writer = Writer(Article("school", "Nora Vance said in an email that the hall was damp.\n", "School"))
    writer.said(NORA, "Nora Vance", "said", "that the hall was damp", medium="an email")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        assert Conversation(store).ask("How did Vance say that the hall was damp?").answer == "an email"


def test_where_another_said_that_is_asked_of_what_he_said_himself(tmp_path: Path) -> None:
    text = "Nora Vance said the hall was damp.\n\nOtto Brand said at the town hall soup was late.\n"
    writer = Writer(Article("school", text, "School", date(2023, 8, 2)))
    writer.said(NORA, "Nora Vance", "said", "the hall was damp")
    writer.said(Speaker("Otto Brand", SpeakerType.PERSON, None, ("Brand",)), "Otto Brand", "said", "soup was late")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        conversation = Conversation(store)
        conversation.ask("Who talked about the damp?")
        answer = conversation.ask("where did Brand say that?")
    assert answer.read_as is not None
    assert answer.read_as.text == "Where did Otto Brand say that?"
    assert [content_of(passage) for passage in answer.passages] == ["soup was late"]
