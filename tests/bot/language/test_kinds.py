"""What belongs to a field that a word names."""

from __future__ import annotations

from bot.language.kinds import kinds_of
from bot.topic import topic_of


def test_a_word_for_a_field_has_what_belongs_to_it_in_any_form() -> None:
    assert "rifle" in kinds_of("weapons")
    assert "north korea" in kinds_of("foreign policy")


def test_what_belongs_to_a_field_does_not_have_the_field() -> None:
    (group,) = topic_of("murders").groups
    assert "crime" not in group.synonyms
