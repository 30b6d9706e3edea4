"""Names among some of the speakers of an archive."""

from __future__ import annotations

import pytest

from bot.names.names import Names
from index.local.local_store import LocalStore


def of_article(towns: LocalStore, article: str) -> frozenset[int]:
    return frozenset(one.speaker_id for one in towns.passages_of(article) if one.speaker_id is not None)


@pytest.mark.parametrize(
    ("phrase", "article", "name"),
    [
        ("the mayor", "mill", "Olga Prahl"),
        ("the mayor", "ferry", "Berit Solum"),
        ("the union", "mill", "The paperworkers' union"),
        ("Haug", "ferry", "Tor Haug"),
        ("the CFO", "ferry", "Lise Brun"),
    ],
)
def test_who_is_meant_among_the_speakers_of_an_article(
    phrase: str, article: str, name: str, names: Names, towns: LocalStore
) -> None:
    assert names.find_among(phrase, of_article(towns, article)).name == name


@pytest.mark.parametrize("phrase", ["the governor", "Arne Vik", "the chief engineer", "Lnez"])
def test_nobody_of_another_article_is_among_them(phrase: str, names: Names, towns: LocalStore) -> None:
    assert names.find_among(phrase, of_article(towns, "mill")).chosen == ()
