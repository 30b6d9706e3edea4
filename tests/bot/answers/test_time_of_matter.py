"""Times of the matter: since when, by when, and when what was just told happened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from bot.conversation import Conversation
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.small_archive import Writer

TESS = Speaker("Tess Orde", SpeakerType.PERSON, "head of the ferry line", ("Orde",), Gender.FEMALE)
TEXT = """Tess Orde, head of the ferry line, said on Monday that she had cancelled nine trips in April.

She said 40 ferries were mended since 2009 and 12 more would be by the end of May.

The line will buy 3 new ferries.
"""


@pytest.fixture(scope="module")
def ferries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    writer = Writer(Article("ferries", TEXT, "Ferries", date(2024, 4, 30)))
    writer.said(
        TESS, "Tess Orde, head of the ferry line,", "said", "she had cancelled nine trips in April", when="on Monday"
    )
    writer.said(TESS, "She", "said", "40 ferries were mended since 2009 and 12 more would be by the end of May")
    with closing(LocalStore(tmp_path_factory.mktemp("ferries"), create=True)) as store:
        store.add([writer.read()])
        yield store


def told(store: LocalStore, *turns: str) -> str:
    conversation = Conversation(store)
    return [conversation.ask(turn) for turn in turns][-1].answer


@pytest.mark.parametrize("when", ["since when?", "Since when", "since when was that"])
def test_since_when_asks_for_the_time_with_which_it_is_told(when: str, ferries: LocalStore) -> None:
    assert told(ferries, "How many ferries were mended?", when) == "since 2009"


def test_by_when_asks_for_an_end(ferries: LocalStore) -> None:
    assert told(ferries, "How many ferries were mended?", "by when?") == "by the end of May"


def test_a_bound_that_is_not_told_is_not_made_up(ferries: LocalStore) -> None:
    assert told(ferries, "How many new ferries will the line buy?", "by when?") == "The article does not say."


@pytest.mark.parametrize("when", ["when was that?", "when?"])
def test_when_after_a_fact_is_its_own_time_before_that_of_the_saying(when: str, ferries: LocalStore) -> None:
    assert told(ferries, "How many trips did Orde cancel?", when) == "in April; said on Monday"


def test_when_after_a_statement_is_that_of_the_saying(ferries: LocalStore) -> None:
    assert told(ferries, "What did Orde say about trips?", "when?").startswith("on Monday")
