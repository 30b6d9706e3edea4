"""Offices as typed and as printed."""

from __future__ import annotations

import pytest

from bot.language.office_names import other_names


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ceo of halvorsen", "chief executive of halvorsen"),
        ("chief executive of halvorsen", "ceo of halvorsen"),
        ("cllr vance", "councillor vance"),
        ("finance pm", "finance prime minister"),
    ],
)
def test_an_office_is_looked_for_as_articles_print_it(typed: str, printed: str) -> None:
    assert printed.split() in list(other_names(typed.split()))


def test_an_office_is_looked_for_as_typed_first() -> None:
    assert next(other_names(["mayor"])) == ["mayor"]
