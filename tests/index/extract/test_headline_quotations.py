"""Headlines that begin with somebody's words."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("headline", "source", "mark", "words"),
    [
        ("‘I never liked the sea’: Ida Falk on her new book", "Ida Falk", ":", "‘I never liked the sea’"),
        ("“I never liked the sea” — novelist Ida Falk on fame", "novelist Ida Falk", "—", "“I never liked the sea”"),
        ("“A disgrace”: Union boss leaves the hall", "Union boss", ":", "“A disgrace”"),
    ],
)
def test_who_is_named_after_them_says_them(headline: str, source: str, mark: str, words: str, tell: Tell) -> None:
    assert (source, mark, [words]) in tell(f"{headline}\n\nThe dyke is old.")


@pytest.mark.parametrize("headline", ["‘He was my rock’: Tears for a hero", "‘Old dyke’: The story of a mole"])
def test_what_is_no_person_says_nothing(headline: str, tell: Tell) -> None:
    assert tell(f"{headline}\n\nThe dyke is old.") == []
