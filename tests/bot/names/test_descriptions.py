"""Whom "Holt's sister" means, from where an article says it beside a name."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = """Fire at farm

The barn of Per Holt burned down. His sister, Anna Kvist, said the cows were safe.

Rune Dale criticized the farm's manager. Rune Dale said the wiring was old.
"""


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Holt's sister", "Anna Kvist"),
        ("the sister of Per Holt", "Anna Kvist"),
        ("Holt's brother", ""),
        ("the sister", ""),
        ("the farm's manager", ""),
    ],
)
def test_a_relative_is_told_beside_the_name_and_not_by_who_reports_of_one(
    phrase: str, name: str, tmp_path: Path
) -> None:
    writer = Writer(Article("fire", TEXT, "Fire at farm", date(2023, 6, 2)))
    writer.said(Speaker("Anna Kvist", SpeakerType.PERSON), "Anna Kvist", "said", "the cows were safe")
    writer.said(Speaker("Rune Dale", SpeakerType.PERSON), "Rune Dale", "criticized", "the farm's manager")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert "".join(entry.name for entry in Names(store).find(phrase).chosen) == name
