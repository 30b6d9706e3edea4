from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal_text import printable


def test_ordinary_text_stays_as_it_is():
    text = "“Ça va,” said Zoë – 价格下跌 👩‍🚒.\n\tNext line"
    assert printable(text) == text


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\x1b", "␛"),
        ("\x07", "␇"),
        ("\r", "␍"),
        ("\x00", "␀"),
        ("\x7f", "␡"),
        ("\x9b", "\ufffd"),
        ("\x85", "\ufffd"),
        ("\u202e", "\ufffd"),
        ("\u2066", "\ufffd"),
        ("\u200f", "\ufffd"),
        ("\u2028", "␤"),
        ("\ud800", "\ufffd"),
    ],
)
def test_a_character_that_a_terminal_would_obey_becomes_one_that_is_seen(character, shown):
    assert printable(f"a{character}b") == f"a{shown}b"


def test_markup_is_text_like_any_other():
    assert printable("[red]no[/red]") == "[red]no[/red]"


@given(st.text(st.characters()))
def test_whatever_comes_the_length_stays_and_nothing_is_left_to_obey(text):
    shown = printable(text)
    assert len(shown) == len(text)
    assert not {unicodedata.category(character) for character in shown if character not in "\n\t"} & {"Cc", "Cs"}
    shown.encode()


@given(st.text())
def test_what_is_printable_stays_so(text):
    assert printable(printable(text)) == printable(text)
