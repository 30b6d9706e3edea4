"""Whether somebody agrees, which no verb tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation import Conversation
from index.speaker import Speaker, SpeakerType

DOCTOR = Speaker("Ines Roth", SpeakerType.PERSON, "doctor", ("Roth",))
MINISTER = Speaker("Karl Aune", SpeakerType.PERSON, "minister", ("Aune",))
TEXT = """Minister Karl Aune said spring was near.

Doctor Ines Roth said the ward must stay open.

Minister Karl Aune said the ward was too small. "It is a corridor with beds," Aune said.

Aune said lambs were born.

Aune said he would ski.
"""


@pytest.fixture
def ward(archive_of: Callable[..., Conversation]) -> Conversation:
    """Return a conversation about a ward of which a doctor and a minister speak, and he of spring besides."""
    return archive_of(
        TEXT,
        (MINISTER, "Minister Karl Aune", "said", "spring was near"),
        (DOCTOR, "Doctor Ines Roth", "said", "the ward must stay open"),
        (MINISTER, "Minister Karl Aune", "said", "the ward was too small"),
        (MINISTER, "Aune", "said", "lambs were born"),
        (MINISTER, "Aune", "said", "he would ski"),
    )


@pytest.mark.parametrize(
    "turns",
    [
        ("What did Roth say?", "Does Aune agree?"),
        ("What did Roth say?", "does aune agree with her"),
        ("Does Aune agree with Roth?",),
    ],
)
def test_whether_somebody_agrees_is_told_by_what_he_says_of_the_same(
    turns: tuple[str, ...], ward: Conversation
) -> None:
    answer = [ward.ask(turn) for turn in turns][-1]
    assert answer.answer.startswith("Nothing told with “agree”")
    assert any("too small" in passage.text for passage in answer.passages)
    assert not any("ski" in passage.text for passage in answer.passages)


def test_who_agrees_to_do_something_agrees_with_nobody(ward: Conversation) -> None:
    read_as = ward.ask("Did Aune agree to close the ward?").read_as
    assert read_as is not None
    assert read_as.topic is not None
    assert "ward" in read_as.topic
