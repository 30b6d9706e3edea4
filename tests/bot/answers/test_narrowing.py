"""What is left out of an answer, because it was said to somebody else."""

from __future__ import annotations

from bot.answers.texts import content_of
from tests.bot.answers.conftest import Ask


def test_you_is_nobody_who_broadcasts(ask: Ask) -> None:
    answer = ask("What did Tarr tell Radio Nova?")
    assert [content_of(passage) for passage in answer.passages] == ["that meals are cold"]


def test_what_else_is_said_in_the_paper_that_was_told_was_told_to_it(ask: Ask) -> None:
    answer = ask("What did Brand tell the Coast Daily?")
    assert [content_of(passage) for passage in answer.passages] == ["the vote was fair", "that we should swim"]
