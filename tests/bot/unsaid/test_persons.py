"""Whom a turn names, or may name."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from index.local.local_store import LocalStore
from tests.bot.answers.conftest import school as school


@pytest.mark.parametrize("phrase", ["voters", "wages", "bread"])
def test_a_small_word_after_what_about_is_a_topic(phrase: str, school: LocalStore) -> None:
    conversation = Conversation(school)
    conversation.ask("What did Moll say?")
    read_as = conversation.ask(f"what about {phrase}?").read_as
    assert read_as is not None
    assert (read_as.speakers, read_as.topic) == (("Ida Moll",), phrase)
