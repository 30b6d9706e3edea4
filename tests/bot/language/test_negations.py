"""Words with and without what denies them."""

from __future__ import annotations

import pytest

from bot.language.negations import negations_of


@pytest.mark.parametrize(
    ("word", "denied"),
    [("legal", "illegal"), ("popular", "unpopular"), ("possible", "impossible"), ("honest", "dishonest")],
)
def test_a_quality_has_what_denies_it_and_the_reverse(word: str, denied: str) -> None:
    assert denied in negations_of(word)
    assert negations_of(denied) == (word,)


def test_no_quality_has_nothing_that_denies_it() -> None:
    assert negations_of("election") == ()
