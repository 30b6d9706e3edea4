"""Which words name an outlet."""

from __future__ import annotations

import pytest

from bot.answers.outlets import names_outlet


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("CBS This Morning", True),
        ("a Harlow Star op-ed", True),
        ("local radio", True),
        ("the New York Times", True),
        ("several times", False),
        ("at the time", False),
        ("on the Hill", False),
        ("the town hall", False),
        ("a recent news conference", False),
        ("an interview for the Harlow Star's magazine", True),
    ],
)
def test_an_outlet_is_named_in_capitals(words: str, expected: bool) -> None:
    assert names_outlet(words) is expected
