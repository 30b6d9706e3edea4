"""The words of names in questions."""

from __future__ import annotations

from bot.names.name_words import split_names


def test_names_are_split_at_and() -> None:
    assert split_names("Biden, Blinken and Netanyahu") == ["Biden", "Blinken", "Netanyahu"]
