"""Short words that are written out."""

from __future__ import annotations

import pytest

from bot.grammar.shorthand import written_out
from bot.grammar.words import said_by, split_words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what did the govt say", "what did the government say"),
        ("ppl familiar w the matter", "people familiar with the matter"),
        ("what did the dept say", "what did the dept say"),
        ("Cld she be W?", "Cld she be W"),
        ("they won't say", "they won't say"),
    ],
)
def test_shorthand_is_written_out_where_no_article_has_it(typed: str, meant: str) -> None:
    words = tuple(written_out(word, {"dept"}.__contains__) for word in split_words(typed))
    assert said_by(words, (0, len(words))) == meant
