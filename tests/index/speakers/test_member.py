"""The cast of an article, as far as no whole article is needed to see it."""

from __future__ import annotations

import pytest

from index.speaker import SpeakerType
from index.speakers.member import Member


@pytest.mark.parametrize("role", ["", " "])
def test_no_words_are_no_role(role: str) -> None:
    member = Member(SpeakerType.PERSON)
    member.learn_role(role)
    assert member.roles == []
