"""Sentences in which an article says that somebody did not reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import Answer, AnswerStatus
from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = """Pier sold

Mayor Una Falk said the pier was sold. Her campaign did not respond to questions.

The harbour company could not be reached. Oskar Lund bought the pier.
"""


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Callable[[str], Answer]]:
    writer = Writer(Article("pier", TEXT, "Pier sold", date(2023, 6, 2)))
    falk = Speaker("Una Falk", SpeakerType.PERSON, "Mayor", ("Falk",))
    writer.said(falk, "Mayor Una Falk", "said", "the pier was sold")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        yield Conversation(store).ask


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Did her campaign comment on the sale?", "Her campaign did not respond to questions."),
        ("did the harbour company say anything", "The harbour company could not be reached."),
    ],
)
def test_who_did_not_reply_is_told(question: str, sentence: str, ask: Callable[[str], Answer]) -> None:
    assert ask(question).answer == sentence


@pytest.mark.parametrize("question", ["Did Oskar Lund comment?", "Did her campaign praise the sale?"])
def test_what_tells_of_no_reply_by_somebody_else_is_none(question: str, ask: Callable[[str], Answer]) -> None:
    assert ask(question).status is AnswerStatus.NOT_FOUND
