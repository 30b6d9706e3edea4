"""Who is for and who is against, by name, verb and words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation import Conversation
from index.speaker import Speaker, SpeakerType
from tests.bot.answers.conftest import EMIL, IDA, NORA

CRITICS = Speaker("Critics", SpeakerType.UNNAMED)
BACKERS = Speaker("Backers of the bill", SpeakerType.UNNAMED)
TEXT = """Bill

Critics said the bill has many pages.

Backers of the bill said the bill has few pages.

Principal Nora Vance said the bill would hurt small towns.

Teacher Ida Moll said the bill would help small towns.

Emil Stark agreed that the bill would not help cities.

Lou Tarr said the bill is due in May.
"""


@pytest.fixture
def bill(archive_of: Callable[..., Conversation]) -> Conversation:
    """Return a conversation about a bill that some are for, some against, and one does neither."""
    return archive_of(
        TEXT,
        (CRITICS, "Critics", "said", "the bill has many pages"),
        (BACKERS, "Backers of the bill", "said", "the bill has few pages"),
        (NORA, "Principal Nora Vance", "said", "the bill would hurt small towns"),
        (IDA, "Teacher Ida Moll", "said", "the bill would help small towns"),
        (EMIL, "Emil Stark", "agreed", "that the bill would not help cities"),
        (Speaker("Lou Tarr", SpeakerType.PERSON), "Lou Tarr", "said", "the bill is due in May"),
    )


@pytest.mark.parametrize("question", ["Who opposes the bill?", "who is against the bill"])
def test_who_is_against_it_is_known_by_name_or_words(question: str, bill: Conversation) -> None:
    speakers = {passage.speaker and passage.speaker.name for passage in bill.ask(question).passages}
    assert speakers == {"Critics", "Nora Vance"}


@pytest.mark.parametrize("question", ["Who supports the bill?", "Who defends the bill?"])
def test_who_is_for_it_is_known_by_name_or_words(question: str, bill: Conversation) -> None:
    speakers = {passage.speaker and passage.speaker.name for passage in bill.ask(question).passages}
    assert speakers == {"Backers of the bill", "Ida Moll"}


def test_who_criticized_what_somebody_made_is_somebody_else(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Nora Vance said her plan is no mistake.\n\nEmil Stark said the plan of Vance is a mistake.",
        (NORA, "Nora Vance", "said", "her plan is no mistake"),
        (EMIL, "Emil Stark", "said", "the plan of Vance is a mistake"),
    )
    assert [passage.mention for passage in conversation.ask("Who criticized Vance's plan?").passages] == ["Emil Stark"]
