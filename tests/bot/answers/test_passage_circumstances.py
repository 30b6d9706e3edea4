"""When something was said, read in its sentence, where extraction tells nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.circumstance import Circumstance
from bot.answers.passage_circumstances import when_told
from bot.answers.texts import Texts
from index.passage import Passage

Read = Callable[..., tuple[Passage, Texts]]


def words_of(found: Circumstance | None) -> str | None:
    """Return the words of what was found."""
    return found.words if found else None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Vance said it was late on Friday.\n", "on Friday"),
        ("Vance, ill since Friday, said it was late.\n", None),
        ("In a 2014 interview, Vance said it was late.\n", "2014"),
        ("Last week Vance said it was late.\n", "Last week"),
        ("Two days ago, Vance said it was late.\n", "Two days ago"),
    ],
)
def test_when_is_a_day_of_its_own(read: Read, text: str, when: str | None) -> None:
    assert words_of(when_told(*read(text))) == when


def test_a_day_right_after_a_quotation_is_that_of_the_saying(read: Read) -> None:
    text, content = "Vance called it “a shame” Friday on the Ann Lee Show.\n", "it “a shame” Friday on the Ann Lee Show"
    assert words_of(when_told(*read(text, cue="called", content=content))) == "Friday"
