"""Layoffs, and that people are laid off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.texts import content_of
from bot.conversation import Conversation
from bot.language.phrasal_nouns import noun_of, verb_of
from tests.bot.answers.conftest import NORA
from tests.bot.answers.conftest import archive_of as archive_of


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("layoffs", ("lay", "off")),
        ("pullback", ("pull", "back")),
        ("buyouts", ("buy", "out")),
        ("cabin", None),
        ("about", None),
    ],
)
def test_a_noun_of_a_verb_and_a_particle_has_its_verb(noun: str, verb: tuple[str, str] | None) -> None:
    assert verb_of(noun) == verb


@pytest.mark.parametrize(
    ("words", "noun"),
    [("laid off", "layoff"), ("shutting down", "shutdown"), ("took over", "takeover"), ("went away", ""), ("off", "")],
)
def test_a_verb_and_its_particle_have_their_noun(words: str, noun: str) -> None:
    assert noun_of(words.split()) == noun


@pytest.mark.parametrize(
    ("topic", "content"),
    [
        ("the rollback", "rules will be rolled back by May"),
        ("the ferry being held up", "a holdup of the ferry is near"),
    ],
)
def test_a_topic_is_told_by_the_verb_or_by_the_noun(
    archive_of: Callable[..., Conversation], topic: str, content: str
) -> None:
    conversation = archive_of(
        f"Pupils met.\n\nVance said {content}.\n\nIt rained. It snowed. Vance said soup was hot.",
        (NORA, "Vance", "said", content),
        (NORA, "Vance", "said", "soup was hot"),
    )
    shown = conversation.ask(f"What did Vance say about {topic}?").passages
    assert [content_of(passage) for passage in shown] == [content]
