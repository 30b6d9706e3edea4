"""Days and occasions of the saying that end a report: what remains is what was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee blasted the bridge as a “shame” Tuesday on The Ann Holm Show.", "the bridge as a “shame”"),
        ("Lee lashed out at the board on Facebook.", "the board"),
        ("Lee vowed to fight the plan at a rally in Leeds on Monday night.", "to fight the plan"),
        ("Lee called for a ban on cars in Leeds.", "a ban on cars in Leeds"),
        ("Lee criticized the tone of a debate in Leeds.", "the tone of a debate in Leeds"),
        ("Lee called for Park to appear on Facebook.", "Park to appear on Facebook"),
    ],
)
def test_the_occasion_of_the_saying_is_no_part_of_what_was_said(tell: Tell, text: str, content: str) -> None:
    (found,) = tell(text)
    assert found[2] == [content]
