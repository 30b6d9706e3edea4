"""Where somebody stands: told by name, by verb, beside the name, or in words that judge."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.sides import Side
from bot.answers.stands import PLAIN_SIDE, side_of, stand_of
from bot.answers.texts import Texts
from index.passage import Passage

Read = Callable[..., tuple[Passage, Texts]]


@pytest.mark.parametrize(
    ("content", "side"),
    [
        ("the canal would ruin the town", Side.AGAINST),
        ("the vote was a stab in the back", Side.AGAINST),
        ("the canal would save lives", Side.FOR),
        ("the canal is long overdue", Side.FOR),
        ("the canal is less welcome", Side.AGAINST),
        ("the canal was wonderful and ruinous", None),
        ("the canal is four miles long", None),
    ],
)
def test_words_that_judge_tell_the_side(content: str, side: Side | None, read: Read) -> None:
    passage, _ = read(f"Vance said {content}.\n", content=content)
    assert side_of(passage) is side


def test_what_is_told_beside_a_name_tells_the_side(read: Read) -> None:
    passage, _ = read("Vance, who voted against it, said it was late.\n")
    assert side_of(passage) is Side.AGAINST


def test_what_was_not_decided_is_no_side(read: Read) -> None:
    passage, _ = read(
        "Vance has not decided to support the canal.\n", cue="has not decided", content="to support the canal"
    )
    assert side_of(passage) is None


def test_a_not_may_be_against_it_but_not_plainly(read: Read) -> None:
    passage, _ = read("Vance said nobody asked her.\n", content="nobody asked her")
    stand = stand_of(passage)
    assert stand.side is Side.AGAINST
    assert stand.strength < PLAIN_SIDE
