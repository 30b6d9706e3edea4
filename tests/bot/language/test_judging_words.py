"""How somebody speaks of something."""

from __future__ import annotations

import pytest

from bot.language.judging_words import Judgement, judgements_of

BLAME, PRAISE = Judgement.BLAME, Judgement.PRAISE


@pytest.mark.parametrize(
    ("said", "judgements"),
    [
        ("the dyke is a disaster", {BLAME}),
        ("he has failed the harbour", {BLAME}),
        ("a brave woman with a sensible plan", {PRAISE}),
        ("that is not a very wise plan", {BLAME}),
        ("it isn’t wrong", {PRAISE}),
        ("a great man, and a liar", {BLAME, PRAISE}),
        ("the ferry leaves at nine", set()),
        ("a slap in the face", {BLAME}),
        ("we regret that decision", {BLAME}),
        ("it will save lives", {PRAISE}),
        ("her remark was read aloud", set()),
        ("customers come by car", set()),
    ],
)
def test_words_blame_and_praise_and_not_reverses_them(said: str, judgements: set[Judgement]) -> None:
    assert judgements_of(said) == judgements
