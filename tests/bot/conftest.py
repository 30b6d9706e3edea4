"""A conversation over a small archive that is written down by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.conversation import Conversation
from index.local.local_store import LocalStore
from tests.small_archive import open_small_archive


@pytest.fixture(scope="session")
def small_archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    store = open_small_archive(tmp_path_factory.mktemp("small") / "archive")
    yield store
    store.close()


@pytest.fixture
def conversation(small_archive: LocalStore) -> Conversation:
    return Conversation(small_archive)


@pytest.fixture
def contents(conversation: Conversation) -> Callable[..., list[str]]:
    """Return the function that holds a conversation and gives back what the last answer shows."""
    from bot.answers.texts import content_of

    def of(*turns: str) -> list[str]:
        answers = [conversation.ask(turn) for turn in turns]
        return [content_of(passage) for passage in answers[-1].passages]

    return of
