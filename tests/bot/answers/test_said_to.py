"""To whom something was said, read in its sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.circumstance import Circumstance
from bot.answers.said_to import hearer_told
from bot.answers.texts import Texts
from index.passage import Passage

Read = Callable[..., tuple[Passage, Texts]]


def words_of(found: Circumstance | None) -> str | None:
    """Return the words of what was found."""
    return found.words if found else None


def test_to_whom_is_told_in_the_sentence(read: Read) -> None:
    assert words_of(hearer_told(*read("Vance said it was late when she spoke to Tom Berg.\n"))) == "spoke to Tom Berg"


@pytest.mark.parametrize(
    ("text", "asker"),
    [
        ("When Radio Nova's Ann Berg asked about the hour, Vance said it was late.\n", "Radio Nova's Ann Berg"),
        ("Nora Vance asked for tea.\nVance said it was late.\n", None),
    ],
)
def test_who_asked_was_told(read: Read, text: str, asker: str | None) -> None:
    assert words_of(hearer_told(*read(text))) == asker


def test_a_host_is_named_by_the_interview_before(read: Read) -> None:
    text = "In an interview with Ann Berg, Vance spoke.\nVance said it was late to the host.\n"
    assert words_of(hearer_told(*read(text, told="the host"))) == "the host (“an interview with Ann Berg”)"


def test_a_surname_is_told_with_the_full_name(read: Read) -> None:
    text = "Tom Berg keeps a shop.\nVance said it was late when she spoke to Berg.\n"
    assert words_of(hearer_told(*read(text))) == "spoke to Berg (“Tom Berg”)"
