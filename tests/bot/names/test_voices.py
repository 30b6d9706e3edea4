"""Who speaks for a body, as its articles introduce him."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.names.voices import Voices
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.bot.names.conftest import person
from tests.small_archive import Writer

QUARRY = """Quarry to close

The diggers' union said it would strike. "Nobody asked us," its secretary, Pia Holm, said.

Conservative group leader Jens Ruud called that childish.

A spokesman for Holt & Sons, Ole Dahl, said the stone was gone.

Former Holt & Sons director Kai Bru said there was stone for years. Holt & Sons chief engineer Liv Aas said little.

Cranes rust.

The parliament met. Its leader, Siri Moe, said she was sad.
"""
SAYS = (
    ("Pia Holm", "its secretary, Pia Holm", '"Nobody asked us,"'),
    ("Jens Ruud", "Conservative group leader Jens Ruud", "that childish"),
    ("Ole Dahl", "A spokesman for Holt & Sons, Ole Dahl", "the stone was gone"),
    ("Kai Bru", "Former Holt & Sons director Kai Bru", "there was stone for years"),
    ("Liv Aas", "Holt & Sons chief engineer Liv Aas", "little"),
    ("Siri Moe", "Its leader, Siri Moe", "she was sad"),
)


@pytest.fixture(scope="module")
def quarry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    writer = Writer(Article("quarry", QUARRY, "Quarry to close", date(2023, 6, 2)))
    writer.said(
        Speaker("The diggers' union", SpeakerType.ORGANIZATION), "The diggers' union", "said", "it would strike"
    )
    for name, source, content in SAYS:
        writer.said(person(name, ""), source, "called" if name == "Jens Ruud" else "said", content)
    with closing(LocalStore(tmp_path_factory.mktemp("quarry") / "archive", create=True)) as store:
        store.add([writer.read()])
        yield store


@pytest.mark.parametrize(
    ("body", "voices"),
    [
        ("diggers union", ["Pia Holm"]),
        ("conservatives", ["Jens Ruud"]),
        ("holt sons", ["Ole Dahl"]),
        ("bakers union", []),
        ("parliament", []),
    ],
)
def test_for_a_body_speaks_who_is_introduced_as_its_head(quarry: LocalStore, body: str, voices: list[str]) -> None:
    assert [entry.name for entry in Voices(quarry).of(body.split(), ["quarry"])] == voices


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What did the diggers' union say?", "The diggers' union: 1 statement; Pia Holm: 1 statement in 1 article"),
        ("what did the conservatives say", "Jens Ruud: 1 statement in 1 article"),
        ("what did holt & sons say", "Ole Dahl: 1 statement in 1 article"),
    ],
)
def test_what_a_body_says_is_what_is_said_for_it_too(quarry: LocalStore, question: str, answer: str) -> None:
    assert Conversation(quarry).ask(question).answer.startswith(answer)


def test_a_body_that_only_others_speak_for_is_the_next_speaker(quarry: LocalStore) -> None:
    conversation = Conversation(quarry)
    conversation.ask("What did Siri Moe say?")
    read_as = conversation.ask("and the conservatives?").read_as
    assert read_as is not None
    assert read_as.text == "What did Jens Ruud say?"


def test_a_councillor_speaks_for_the_council_that_was_just_named(tmp_path: Path) -> None:
    text = "Loan promised\n\nThe town council has promised a loan. Councillor Eva Bro said it was free.\n"
    writer = Writer(Article("loan", text, "Loan promised", date(2023, 6, 2)))
    writer.said(person("Eva Bro", "Councillor"), "Councillor Eva Bro", "said", "it was free")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        assert [entry.name for entry in Voices(store).of(["town", "council"], ["loan"])] == ["Eva Bro"]


def test_for_all_of_a_kind_speaks_their_body(quarry: LocalStore) -> None:
    assert Conversation(quarry).ask("What did the diggers say?").answer.startswith("The diggers' union")
