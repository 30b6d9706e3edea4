"""Persons known to everybody by the given name."""

from __future__ import annotations

from bot.language.first_names import surname_of


def test_some_are_known_by_the_given_name() -> None:
    assert surname_of("hillary") == "clinton"
    assert surname_of("ana") == ""
