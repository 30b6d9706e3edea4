"""Whom a phrase means that is spelt otherwise than the name."""

from __future__ import annotations

import pytest

from bot.names.misspellings import misspelt, nearest_title
from bot.names.names import Names
from index.local.local_store import LocalStore


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Solom", "Berit Solum"),
        ("berit solm", "Berit Solum"),
        ("Ollga Prahl", "Olga Prahl"),
        ("mayr Solum", "Berit Solum"),
        ("govenor Haug", "Tor Haug"),
    ],
)
def test_a_slip_in_a_name_or_title_is_read_as_the_name(typed: str, name: str, names: Names) -> None:
    assert names.find(typed).name == name


@pytest.mark.parametrize("typed", ["Berit Prahl", "Selma", "the harbour", "VIKK"])
def test_what_is_no_slip_of_a_name_names_nobody(typed: str, names: Names) -> None:
    assert names.find(typed).chosen == ()


def test_a_word_that_an_article_has_is_no_slip_of_a_name(names: Names) -> None:
    """The line is insured; its financial officer is Lise Brun."""
    assert names.find("Line").chosen == ()
    assert names.find("Line Brun").name == "Lise Brun"
    assert names.find("Lyse").name == "Lise Brun"


def test_titles_are_put_right_where_they_begin_alike() -> None:
    assert nearest_title("govenor") == "governor"
    assert nearest_title("mayor") == "mayor"
    assert nearest_title("bridge") == "bridge"


def test_a_ministry_is_no_misspelt_minister(small_archive: LocalStore) -> None:
    assert misspelt(small_archive, ["foreign", "ministry"]) is None
