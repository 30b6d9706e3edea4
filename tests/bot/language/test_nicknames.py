"""Short forms of given names."""

from __future__ import annotations

from bot.language.nicknames import same_given


def test_short_forms_of_given_names() -> None:
    assert same_given("bill", "william")
    assert same_given("w", "william")
    assert not same_given("bill", "robert")
