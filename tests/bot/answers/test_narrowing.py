"""What is left out of an answer, because it was said to somebody else."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Kind
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import IDA, LOU, Ask
from tests.small_archive import Writer


def test_you_is_nobody_who_broadcasts(ask: Ask) -> None:
    answer = ask("What did Tarr tell Radio Nova?")
    assert [content_of(passage) for passage in answer.passages] == ["that meals are cold"]


def test_what_else_is_said_in_the_paper_that_was_told_was_told_to_it(ask: Ask) -> None:
    answer = ask("What did Brand tell the Coast Daily?")
    assert [content_of(passage) for passage in answer.passages] == ["the vote was fair", "that we should swim"]


def test_you_in_another_article_was_told_to_nobody_who_is_named_there(tmp_path: Path) -> None:
    told = Writer(Article("told", "Ida Moll told Emil Stark the pool was late.\n", "Pool", date(2023, 6, 2)))
    told.said(IDA, "Ida Moll", "told", "the pool was late", told="Emil Stark", told_name="Emil Stark")
    other = Writer(Article("other", 'Emil Stark left. "You never know," Lou Tarr said.\n', "Soup", date(2023, 6, 3)))
    other.said(LOU, "Lou Tarr", "said", '"You never know,"', kind=Kind.DIRECT)
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([told.read(), other.read()])
        answer = Conversation(store).ask("What was Emil Stark told?")
    assert [content_of(passage) for passage in answer.passages] == ["the pool was late"]
