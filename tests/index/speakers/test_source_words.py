"""Which word of a source names who speaks: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[My friend Ann Lee] said no.", "Ann Lee"),
        ("[Another critic, Ann Lee,] said no.", "Ann Lee"),
        ("[Mayor Ann Lee of Harlow] said no.", "Ann Lee"),
        ("[Ann Lee, the mayor on Monday,] said no.", "Ann Lee"),
        ("[The Directorate of Criminal Investigations boss, Tom Odera,] is on record saying no.", "Tom Odera"),
        ("[One of the lawyers, Tom Ray,] said no.", "Tom Ray"),
    ],
)
def test_a_name_beside_what_only_describes_is_who_speaks(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name == name


def test_a_description_with_nobody_named_beside_it_is_who_speaks_itself(who_is: WhoIs) -> None:
    speaker = who_is("Ann Lee left. [A lawyer for the firm] said no.")
    assert speaker is not None
    assert speaker.name == "A lawyer for the firm"


def test_a_relative_pronoun_is_whoever_stands_before_it(who_is: WhoIs) -> None:
    speaker = who_is("They met Ann Lee, [who] said no.")
    assert speaker is not None
    assert speaker.name == "Ann Lee"


def test_a_source_without_a_noun_is_nobody(who_is: WhoIs) -> None:
    assert who_is("[Reportedly], it said no.") is None
