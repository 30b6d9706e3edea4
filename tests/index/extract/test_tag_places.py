"""Where a tag may stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Dell, the mill still grinds, but it loses money, said the chief executive, Ann Orlik.",
            (
                "the chief executive, Ann Orlik",
                "said",
                ["In Dell, the mill still grinds, but it loses money"],
            ),
        ),
        (
            "Farmers overwhelmingly oppose closing the canal, a new poll by the Dell Post finds.",
            ("a new poll by the Dell Post", "finds", ["Farmers overwhelmingly oppose closing the canal"]),
        ),
    ],
)
def test_a_tag_may_end_its_sentence(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert expected in tell(text)


def test_what_only_tells_when_it_was_said_is_not_said(tell: Tell) -> None:
    assert tell("As the boat left the harbour, Lee joked.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If she becomes mayor, Lee suggested in a letter, no tenant will lose her flat.",
            ("Lee", "suggested", ["If she becomes mayor", "no tenant will lose her flat"]),
        ),
        (
            "And yet every Friday, from noon to one, the former clerk told the paper, Lee would lead a meeting.",
            ("the former clerk", "told", ["And yet every Friday, from noon to one", "Lee would lead a meeting"]),
        ),
    ],
)
def test_a_tag_may_follow_what_opens_the_sentence(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert expected in tell(text)


def test_a_verb_that_tells_nothing_parts_no_sentence(tell: Tell) -> None:
    assert tell("If it snows, Lee waits in the hall, and the children skate.") == []
