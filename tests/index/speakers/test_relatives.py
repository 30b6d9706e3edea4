"""Whom "who" and "which" continue: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Park met Ann Lee, [who] said no.", "Ann Lee"),
        ("Tom Park of Yarrowby, [who] said no, left.", "Tom Park"),
        ("A nurse from the port [who] said no left.", "A nurse"),
        ("It was said by Ann Lee, chairwoman of the Lucas County GOP, [who] said no.", "Ann Lee"),
        ("It was sent to officer Ann Lee, the memo's recipient, [who] said no.", "Ann Lee"),
        ("Tom Park praised the Harlow Trust, [which] said no.", "Harlow Trust"),
        ("It was put to nurses from the wards [who] said no.", "nurses"),
        ("Tom Park praised the campaign's leadership, [who] said no.", "the campaign's leadership"),
        ("Senator Ann Lee is a former teacher [who] said no.", "Ann Lee"),
    ],
)
def test_a_relative_is_whom_it_continues(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name == name
