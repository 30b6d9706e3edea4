"""Patterns over words, and how words are split."""

from __future__ import annotations

import pytest

from bot.grammar.pattern import Pattern
from bot.grammar.words import said_by, split_words

CLASSES = {"say": frozenset({"say", "call for"}), "on": frozenset({"about", "with regard to"})}


def kept(pattern: str, text: str) -> dict[str, str] | None:
    words = split_words(text)
    found = next(Pattern(pattern, CLASSES).fits(words), None)
    return None if found is None else {name: said_by(words, span) for name, span in found.items()}


def test_slots_keep_the_words_as_typed() -> None:
    assert kept("what did {who} <say>", "What did John O’Neill call for") == {"who": "John O’Neill", "say": "call for"}


def test_optional_parts_may_be_missing() -> None:
    assert kept("what did {who} <say> [<on> {topic}]", "what did he say") == {"who": "he", "say": "say"}
    assert kept("what did {who} <say> [<on> {topic}]", "what did he say with regard to aid") == {
        "who": "he", "say": "say", "on": "with regard to", "topic": "aid",
    }  # fmt: skip


def test_a_pattern_fits_all_the_words_or_none() -> None:
    assert kept("(when|what day)", "when exactly") is None
    assert kept("(when|what day)", "what day") == {}


def test_an_unbalanced_pattern_is_refused() -> None:
    with pytest.raises((ValueError, IndexError)):
        Pattern("what [did {who}", CLASSES)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Who's that?", ["who", "'s", "that"]),
        ("didn't he", ["did", "n't", "he"]),
        ("Kirby's view", ["kirby", "'s", "view"]),
        ('who said "never again"', ["who", "said", "never again"]),
        ("who said “never again”", ["who", "said", "never again"]),
        ("9/11 and $1.1 million", ["9/11", "and", "$1.1", "million"]),
        ("one - two", ["one", ",", "two"]),
        ('an odd " mark', ["an", "odd", "mark"]),
    ],
)
def test_words_are_split(text: str, words: list[str]) -> None:
    assert [word.lower for word in split_words(text)] == words
