"""What a topic looks for besides its words."""

from __future__ import annotations

import pytest

from bot.answers.texts import stems_of
from bot.topic import TopicGroup, search_words, topic_of


def stands(group: TopicGroup, text: str) -> bool:
    """Say whether a group, or what stands for it, is in a text."""
    stems = stems_of(text)
    return (
        not (group.stems | group.synonyms).isdisjoint(stems)
        or any(phrase <= stems for phrase in group.phrases)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("isis", "He spoke of the Islamic State."),
        ("the islamic state", "Isis must be beaten."),
        ("climate change", "Global warming is real."),
        ("health care", "Healthcare costs too much."),
        ("healthcare", "Health-care costs too much."),
        ("air strikes", "More airstrikes are needed."),
        ("airstrikes", "Air-strikes are needed."),
        ("being extradited", "She welcomed extradition."),
        ("the quake", "The earthquake took everything."),
        ("layoffs", "There will be job cuts."),
    ],
)
def test_other_ways_to_write_it_stand_for_a_word(topic: str, text: str) -> None:
    assert all(stands(group, text) for group in topic_of(topic).groups)


def test_half_of_a_phrase_does_not() -> None:
    (isis,) = topic_of("isis").groups
    assert not stands(isis, "The state of Ohio votes.")


def test_a_store_is_asked_for_all_of_them() -> None:
    assert ("islamic", "islamicstate", "muslim", "muslims", "islam", "isis", "isil", "daesh") in search_words(
        topic_of("the Islamic State")
    )
