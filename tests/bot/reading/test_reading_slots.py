from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.reading.reading_slots import question_of, slots_of, unreadable


def slots(conversation: Conversation, question: str) -> dict[str, str]:
    reading = conversation.ask(question).read_as
    assert reading is not None
    return slots_of(reading)


def test_a_reading_is_told_slot_by_slot(conversation):
    found = slots(conversation, "What did Weiss tell Ana Ruiz about the bridge since May 2023?")
    assert found["by"] == "Karl Weiss"
    assert found["about"] == "the bridge"
    assert found["to"] == "Ana Ruiz"
    assert found["since"] == "2023-05-01"
    assert found["in"] == found["kind"] == found["stance"] == ""


@pytest.mark.parametrize(
    "question",
    [
        "What did Ruiz say about the bridge?",
        "What did Weiss tell Ana Ruiz?",
        "What do Ana Ruiz and Karl Weiss say about the bridge?",
        "What did Berg deny?",
    ],
)
def test_slots_left_as_they_are_ask_the_same(small_archive, question):
    asked = Conversation(small_archive).ask(question)
    again = Conversation(small_archive).ask(question_of(slots_of(asked.read_as)))
    assert [one.id for one in again.passages] == [one.id for one in asked.passages]


def test_a_slot_that_is_changed_asks_something_else(small_archive, conversation):
    changed = slots(conversation, "What did Ruiz say about the bridge?") | {"by": "Karl Weiss", "kind": "direct"}
    answer = Conversation(small_archive).ask(question_of(changed))
    assert [one.text for one in answer.passages] == ['"It is a monument to vanity," he told Ana Ruiz in a letter.']


def test_a_value_that_means_nothing_is_named():
    assert unreadable({"by": "Ada", "since": "yesteryear"}) == "since"
    assert unreadable({"kind": "shouted"}) == "kind"
    assert unreadable({"by": 'Ada "Bo" Holm; Jon', "until": "2024", "stance": "denied"}) is None
