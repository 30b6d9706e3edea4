"""Who signs an article or a letter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.article import Article
from index.speakers.proper_names import find_proper_names
from index.speakers.signatures import author_of, stands_alone
from index.tokens import Tokens


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Ann Lee", "Ann Lee"),
        ("By ANN LEE", "Ann Lee"),
        ("David Lee, @dlee, THE NEWS", "David Lee"),
        ("Ann Lee and Tom Park", None),
        ("", None),
    ],
)
def test_the_author_is_the_one_of_the_byline(byline: str, author: str | None) -> None:
    assert author_of(Article("test", "It rained.", "Test", author=byline)) == author


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Bridges\nBy Laurence Pike\n\nI have never liked them.", "Laurence Pike"),
        ("Bridges\nBy Laurence Pike, staff writer\n\nI have never liked them.", "Laurence Pike"),
        ("By Monday the bridge was closed.", None),
        ("By Laurence Pike and others it was never liked.", None),
        ("It rained.\n" * 100 + "By Laurence Pike\n", None),
    ],
)
def test_a_byline_may_be_a_line_of_the_text(text: str, author: str | None) -> None:
    assert author_of(Article("test", text, "Test")) == author


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("I have never liked bridges.\n\nLaurence Pike is a columnist for the Courier.", "Laurence Pike"),
        ("I have never liked bridges.\n\nDr. Ida Falk, a retired engineer, lives in Leith.", "Ida Falk"),
        ("I have never liked Pike.\n\nLaurence Pike is the mayor.", None),
        ("I have never liked bridges.\n\nLaurence Pike was there.\n\nIt rained.", None),
        ("Laurence Pike is a columnist.", None),
    ],
)
def test_a_columnist_may_be_told_of_in_the_last_line_alone(text: str, author: str | None) -> None:
    assert author_of(Article("test", text, "Test")) == author


@pytest.mark.parametrize(
    ("text", "is_alone"),
    [
        ("It rains.\n\nHester Vane, Leith\n", True),
        ("It rains.\n\n— Hester Vane\n", True),
        ("It rains.\n\nHester Vane said so.\n", False),
        ("Hester Vane\n\nIt rains.", False),
    ],
)
def test_a_signature_has_a_line_to_itself_below_the_text(
    tokens_of: Callable[[str], Tokens], text: str, is_alone: bool
) -> None:
    tokens = tokens_of(text)
    (name,) = (name for name in find_proper_names(tokens) if name.words[-1] == "vane")
    assert stands_alone(tokens, name) is is_alone
