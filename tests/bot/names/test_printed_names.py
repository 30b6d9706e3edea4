"""Names that articles print, of people whom nobody quotes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.names.printed_names import is_printed_as_name, looks_like_name
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

MILL = """Mill closes

Taxes are high. The town wrote to Sorel, who owns the mill. "We pay for her mill," said Otto Brun.
"""


@pytest.fixture
def mill(tmp_path: Path) -> Iterator[LocalStore]:
    writer = Writer(Article("mill", MILL, "Mill closes"))
    writer.said(Speaker("Otto Brun", SpeakerType.PERSON), "Otto Brun", "said", '"We pay for her mill,"')
    store = LocalStore(tmp_path / "archive", create=True)
    store.add([writer.read()])
    yield store
    store.close()


@pytest.mark.parametrize(("phrase", "is_name"), [("sorel", True), ("Sorel", True), ("mill", False), ("taxes", False)])
def test_a_name_has_capitals_inside_a_sentence(phrase: str, is_name: bool, mill: LocalStore) -> None:
    assert is_printed_as_name(mill, phrase) is is_name


@pytest.mark.parametrize(
    ("words", "is_name"), [("janet sorel", True), ("sorel", False), ("janet", False), ("lower the rates", False)]
)
def test_a_name_begins_with_a_given_name(words: str, is_name: bool) -> None:
    assert looks_like_name(words.split()) is is_name


@pytest.mark.parametrize(
    ("question", "read_as"),
    [
        ("sorel on the mill", "What did sorel say about the mill?"),
        ("janet yellowby", "What did janet yellowby say?"),
        ("oxfam on the mill", "What did oxfam say about the mill?"),
        ("taxes on the mill", "What do the articles say about taxes on the mill?"),
        ("anythng on the mill", "What do the articles say about the mill?"),
    ],
)
def test_who_is_named_and_not_quoted_is_told_to_say_nothing(question: str, read_as: str, mill: LocalStore) -> None:
    found = Conversation(mill).ask(question).read_as
    assert found is not None
    assert found.text == read_as
