"""Nouns that name somebody's very words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("“I'd rather swim.” That was the verdict of coach Emil Brandt.", "coach Emil Brandt", "“I'd rather swim.”"),
        ("“No deal” was the message from the unions on Monday.", "the unions", "“No deal”"),
        ("“It is late,” was all Orlik would say.", "Orlik", "“It is late,”"),
        ("“It is late,” was Orlik's only comment.", "Orlik", "“It is late,”"),
        ("“It is late,” is how Orlik puts it.", "Orlik", "“It is late,”"),
        ("“I've no idea” – those were Orlik's words to the court.", "Orlik", "“I've no idea”"),
        ("“Never!” was her answer.", "her", "“Never!”"),
        ("“Never again,” came the reply from Orlik.", "Orlik", "“Never again,”"),
        ("Orlik's advice? “Bring a coat.”", "Orlik", "“Bring a coat.”"),
        ("Orlik's advice to newcomers: “Bring a coat.”", "Orlik", "“Bring a coat.”"),
        ("Orlik's response was blunt: “We will not pay.”", "Orlik", "“We will not pay.”"),
        ("Orlik's promise – “I will go” – was forgotten.", "Orlik", "“I will go”"),
    ],
)
def test_whose_words_they_are_says_them(tell: Tell, text: str, source: str, words: str) -> None:
    ((found, _, content),) = tell(text)
    assert (found, content) == (source, [words])


@pytest.mark.parametrize(
    "text",
    [
        "“Hamilton” was her best idea.",
        "“The River” was a hit. It was late.",
        "They asked her advice? “Go,” said Weber.",
        "“Peace” was the question of the day.",
    ],
)
def test_other_nouns_after_a_quotation_say_nothing(tell: Tell, text: str) -> None:
    assert not [source for source, _, _ in tell(text) if source not in {"", "Weber", "They"}]
