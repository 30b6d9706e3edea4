"""Whose life an article tells: invented obituaries, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker
from index.speakers.cast import Cast
from index.speakers.mentions import find_mentions
from index.speakers.obituary import whose_life
from index.tokens import Tokens

TokensOf = Callable[[str], Tokens]
WhoIs = Callable[..., Speaker | None]

LEAD = "Ann Lee, who taught a city to swim, has died aged 91. She was born in Harlow. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEAD, "Ann Lee"),
        ("Ann Lee, a swimmer, dies at 91", "Ann Lee"),
        ("Ann Lee, who taught a city to swim, died on Friday. She was 91.", "Ann Lee"),
        ("Ann Lee died when a bridge fell on Friday, police said.", None),
        ("Ann Lee said that the bridge was safe at 30.", None),
        ("It rained. " * 5 + LEAD, None),
    ],
)
def test_an_obituary_tells_first_who_died_and_how_old(tokens_of: TokensOf, text: str, name: str | None) -> None:
    tokens = tokens_of(text)
    mentions = find_mentions(tokens)
    member = whose_life(tokens, mentions, Cast(mentions))
    assert (member.name if member else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEAD + "A teacher, Eve Ray, said she was shy.\n\nShe left school, and later [she] said so.", "Ann Lee"),
        (LEAD + "A teacher, Eve Ray, met her there. [She] said that it rained.", "Ann Lee"),
        (LEAD + '[A teacher, Eve Ray,] said {she was shy}. "She had no friends," [she] said.', "Eve Ray"),
    ],
)
def test_she_is_who_died_unless_somebody_goes_on_speaking(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name == name
