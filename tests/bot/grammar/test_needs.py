"""Patterns that lack a word they need are not tried, and nothing is read otherwise for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.grammar.forms import readings_of
from bot.grammar.needs import WordsAtHand
from bot.grammar.pattern import Pattern
from bot.grammar.words import split_words
from bot.reading.read_question import FULL

CLASSES = {"say": frozenset({"say", "call for"}), "on": frozenset({"about", "with regard to"})}


def may_fit(pattern: str, text: str) -> bool:
    return Pattern(pattern, CLASSES).may_fit(WordsAtHand.of(split_words(text)))


def questions_of_tests() -> Iterator[str]:
    for file in sorted(Path(__file__).parents[1].rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith("?"):
                yield node.value


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("what did {who} <say>", "who did Falk say"),
        ("what did {who} <say>", "what did Falk want"),
        ("{who} <on> {topic}", "Falk for taxes"),
        ("what did {who} (say|add)", "what did Falk say then"),
        ("{who} (asked|told [about]) {whom}", "Falk met Orlik"),
        ("[so] (when|what day)", "so where"),
    ],
)
def test_a_pattern_is_not_tried_without_a_word_it_needs(pattern: str, text: str) -> None:
    assert not may_fit(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("what did {who} <say>", "what did Falk call for"),
        ("{who} [<on> {topic}]", "Falk"),
        ("[so] (when|what day)", "what day"),
        ("(who|[the] man) {rest}", "man of the year"),
        ("([so]|well) what", "what"),
        ("what did he say [<on> {topic}|then]", "what did he say with regard to aid"),
    ],
)
def test_a_pattern_that_fits_is_tried(pattern: str, text: str) -> None:
    assert may_fit(pattern, text)
    assert next(Pattern(pattern, CLASSES).fits(split_words(text)), None) is not None


def test_what_is_not_tried_would_not_have_been_read() -> None:
    questions = [words for text in dict.fromkeys(questions_of_tests()) if (words := split_words(text.strip(" ?")))]
    assert len(questions) > 100
    for words in questions:
        tried_all = [reading for form in FULL if (reading := form.read(words)) is not None]
        assert list(readings_of(FULL, words)) == tried_all, words


def test_most_forms_are_not_tried() -> None:
    words = WordsAtHand.of(split_words("What did Falk say about the ferry"))
    assert sum(form.pattern.may_fit(words) for form in FULL) < len(FULL) / 5


def test_a_pattern_begins_with_no_other_word_than_it_needs_first() -> None:
    opening = Pattern("[and] so [then]", CLASSES)
    assert opening.begins(split_words("and so then what")) == 3
    assert opening.begins(split_words("then what")) == 0
    assert opening.begins(()) == 0
