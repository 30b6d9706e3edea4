"""By which other nouns an article may print whom a question calls by one."""

from __future__ import annotations

import pytest

from bot.language.callings import callings_of, calls, is_many, plural_of, singular_of


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ("commercial", "ad"),
        ("experts", "economists"),
        ("scientists", "seismologist"),
        ("gunman", "shooter"),
        ("lawmakers", "senator"),
        ("police", "officers"),
        ("team", "spokesman"),
        ("study", "studies"),
    ],
)
def test_a_noun_calls_what_is_printed_otherwise(asked: str, printed: str) -> None:
    assert calls(asked, printed)


@pytest.mark.parametrize(
    ("asked", "printed"),
    [("economist", "expert"), ("senator", "lawmaker"), ("mayor", "governor"), ("columnist", "reporter")],
)
def test_a_narrow_noun_does_not_call_whoever_is_of_the_wider_kind(asked: str, printed: str) -> None:
    assert not calls(asked, printed)


def test_a_noun_without_others_calls_itself() -> None:
    assert callings_of("florists") == ("florist",)


@pytest.mark.parametrize(
    ("one", "many"), [("study", "studies"), ("fireman", "firemen"), ("witness", "witnesses"), ("coach", "coaches")]
)
def test_the_plural_and_the_singular_of_a_noun(one: str, many: str) -> None:
    assert (plural_of(one), singular_of(many)) == (many, one)


@pytest.mark.parametrize(("noun", "many"), [("experts", True), ("police", True), ("camp", True), ("boss", False)])
def test_some_nouns_are_for_several(noun: str, many: bool) -> None:
    assert is_many(noun) is many
