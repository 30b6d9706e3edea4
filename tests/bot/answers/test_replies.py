"""Who disagrees with what was just shown, whatever verb reports it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation import Conversation
from index.speaker import Speaker, SpeakerType

DOCTOR = Speaker("Ines Roth", SpeakerType.PERSON, "doctor", ("Roth",))
MINISTER = Speaker("Karl Aune", SpeakerType.PERSON, "minister", ("Aune",))
NURSE = Speaker("Lea Moe", SpeakerType.PERSON, "nurse", ("Moe",))
COOK = Speaker("Finn Lie", SpeakerType.PERSON, "cook", ("Lie",))
TEXT = """Cook Finn Lie said the soup was not hot.

Doctor Ines Roth said patients would die.

Minister Karl Aune said nobody would come to harm. "Ambulances are fast," Aune said.

Nurse Lea Moe said shifts are long.
"""


@pytest.fixture
def ward(archive_of: Callable[..., Conversation]) -> Conversation:
    """Return a conversation about a ward where a minister contradicts a doctor without a verb for it."""
    return archive_of(
        TEXT,
        (COOK, "Cook Finn Lie", "said", "the soup was not hot"),
        (DOCTOR, "Doctor Ines Roth", "said", "patients would die"),
        (MINISTER, "Minister Karl Aune", "said", "nobody would come to harm"),
        (MINISTER, "Aune", "said", '"Ambulances are fast,"'),
        (NURSE, "Nurse Lea Moe", "said", "shifts are long"),
    )


@pytest.mark.parametrize(
    "question", ["Who disagreed?", "who disagrees with that", "and who denied it?", "Who disagreed with her?"]
)
def test_who_disagreed_is_who_contradicts_right_after(question: str, ward: Conversation) -> None:
    ward.ask("Who said that patients would die?")
    answer = ward.ask(question)
    assert {passage.speaker.name for passage in answer.passages if passage.speaker} == {"Karl Aune"}


def test_who_disagreed_is_nobody_where_others_only_speak_before(ward: Conversation) -> None:
    ward.ask("What did Moe say?")
    assert ward.ask("Who disagreed?").passages == ()
