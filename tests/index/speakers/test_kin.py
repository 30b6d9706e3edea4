"""Whom "his wife" and "her brother" mean: invented articles, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee slept. Her brother, Tom, woke. [Her brother] said no.", "Tom"),
        ("Abel Finch slept. His wife, Joy Ray, woke. Abel Finch sighed. [His wife] said no.", "Joy Ray"),
        ("Abel Finch slept. His wife, Joy Ray, woke. Joy Ray sighed. [Her husband] said no.", "Abel Finch"),
        ("Ann Lee swam. Her nephew, Tom Lee, slept. Tom Lee woke. [His aunt] said no.", "Ann Lee"),
        ("Mayor Ann Ray spoke. Eve Ray, the mayor's daughter, slept. Eve Ray woke. [Her mother] said no.", "Ann Ray"),
        ("Ann and Tom Park run a bakery. Ann Park wept. [Her husband] said no.", "Tom Park"),
        ("Ann and Tom Park run a bakery. Ann Park wept. [Her brother] said no.", "Her brother"),
        ("Ann and Tom Park met Jo and Eve Park. Ann Park wept. [Her sister] said no.", "Her sister"),
        ("Mayor Tom Park slept. His wife, Joy, rose. [The couple] agreed.", "Tom Park and Joy"),
        ("Ann Park slept. Her husband, Ewan, woke. [The Parks] said no.", "Ann Park and Ewan"),
        ("Iain Park slept. His mother, Mary, woke. [Mrs Park] said no.", "Mary Park"),
        ("Ann Park's fiancé, Tom Ray, slept. [The couple] said no.", "Ann Park and Tom Ray"),
        ("Ivana Park slept. Tom Park wept. His ex-wife Ivana rose. [Ivana] agreed.", "Ivana Park"),
    ],
)
def test_kin_is_who_was_introduced_as_such_or_has_the_surname(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name == name
