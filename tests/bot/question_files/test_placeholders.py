"""Variables in question files."""

from __future__ import annotations

import pytest

from bot.question_files.placeholders import PlaceholderError, escape, fill, fill_list, has_placeholder

CASE = {"who": ("Kirby",), "said": ("aid goes on", "talks end")}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("What did {who} say?", "What did Kirby say?"),
        ("{who} and {who}", "Kirby and Kirby"),
        ("{{who}} stays", "{who} stays"),
        ("a { b } c", "a { b } c"),
        ("nothing", "nothing"),
    ],
)
def test_a_variable_is_put_in_and_doubled_braces_are_braces(text: str, filled: str) -> None:
    assert fill(text, CASE) == filled


def test_a_list_fills_an_entry_of_a_list_where_it_stands_alone() -> None:
    assert fill_list(" {said} ", CASE) == ("aid goes on", "talks end")
    assert fill_list("{who} spoke", CASE) == ("Kirby spoke",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("What did {whom} say?", r"unknown variable \{whom\}; known here: who, said"),
        ("He said {said}", r"\{said\} is a list here"),
    ],
)
def test_what_cannot_be_filled_says_why(text: str, reason: str) -> None:
    with pytest.raises(PlaceholderError, match=reason):
        fill(text, CASE)


def test_without_any_case_that_is_said_too() -> None:
    with pytest.raises(PlaceholderError, match="there is no 'for' that gives any"):
        fill("{who}", {})


@pytest.mark.parametrize("text", ["{who}", "{{who}}", "}{", "a {{b} c", "plain", "{}"])
def test_what_is_escaped_is_filled_to_itself(text: str) -> None:
    assert fill(escape(text), CASE) == text
    assert not has_placeholder(escape(text))
