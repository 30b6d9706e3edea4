"""Which articles are offered to somebody who types an id that is not there."""

from __future__ import annotations

import pytest

from bot.command.near_articles import not_there
from index.local.local_store import LocalStore


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("Harb", "Did you mean harbour?", id="a part of its id"),
        pytest.param("to open in june", "Did you mean harbour?", id="a part of its title"),
        pytest.param("bugdet", "Did you mean budget?", id="nearly its id"),
        pytest.param("bridge", "Did you mean budget or harbour?", id="a word of two titles"),
        pytest.param("zzzz", "See them: quoth articles", id="nothing near"),
    ],
)
def test_who_types_an_id_that_is_not_there_is_told_what_is_near(
    typed: str, offered: str, small_archive: LocalStore
) -> None:
    assert not_there(typed, small_archive.articles()) == f"No article {typed!r} in this archive. {offered}"
