"""The words of names in questions."""

from __future__ import annotations

from bot.names.name_words import singular, split_names


def test_names_are_split_at_and() -> None:
    assert split_names("Biden, Blinken and Netanyahu") == ["Biden", "Blinken", "Netanyahu"]


def test_kinds_in_the_singular() -> None:
    assert singular(["bank", "analysts"]) == ["bank", "analyst"]
    assert singular(["spokesmen"]) == ["spokesman"]
    assert singular(["boss"]) == []
    assert singular(["mayor"]) == []
