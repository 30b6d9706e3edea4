"""Offices as typed and as printed."""

from __future__ import annotations

import pytest

from bot.language.office_words import is_office, other_leaders, other_spellings, same_office


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ceo of halvorsen", "chief executive of halvorsen"),
        ("chief executive of halvorsen", "ceo of halvorsen"),
        ("cllr vance", "councillor vance"),
        ("foreign pm", "foreign prime minister"),
        ("the spokeswoman", "the spokesperson"),
        ("defense secretary", "defence secretary"),
        ("chief of police", "police chief"),
        ("harbour corp", "harbour corporation"),
        ("health dept", "health department"),
    ],
)
def test_an_office_is_looked_for_as_articles_print_it(typed: str, printed: str) -> None:
    assert printed.split() in list(other_spellings(typed.split()))


def test_what_is_no_office_has_one_spelling() -> None:
    assert list(other_spellings(["river", "bank"])) == []


def test_a_side_in_court_is_who_speaks_for_it() -> None:
    assert ["prosecutor"] in list(other_spellings(["prosecution"]))
    assert ["defending", "counsel"] in list(other_spellings(["defence"]))
    assert ["defending", "counsel", "minister"] not in list(other_spellings(["defence", "minister"]))


def test_whoever_leads_a_body_is_its_boss() -> None:
    assert ["director", "of", "the", "bank"] in list(other_leaders(["boss", "of", "the", "bank"]))
    assert list(other_leaders(["clerk", "of", "the", "bank"])) == []


def test_one_office_in_two_spellings() -> None:
    assert same_office("sen", "senator")
    assert not same_office("sen", "governor")
    assert is_office(["chief", "executive"])
    assert not is_office(["bank", "executive"])
