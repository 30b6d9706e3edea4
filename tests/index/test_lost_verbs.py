"""Verbs before a clause that a tagger takes for nouns are read as verbs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.article import Article
from index.attribution import Attribution
from index.parse import Parser


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Prosecutors in Lyon allege that the mayor took bribes.", "Prosecutors in Lyon", "allege"),
        ("Lawyers for the family claim that the police lied.", "Lawyers for the family", "claim"),
        ("Critics of the scheme fear it will ruin the coast.", "Critics of the scheme", "fear"),
        ("Scientists at the institute estimate the ice lost a metre.", "Scientists at the institute", "estimate"),
        ("Many in Kigali report that the talks have failed.", "Many in Kigali", "report"),
        ("Police in Oru say no. Aides to Ann Lee stress that she won.", "Aides to Ann Lee", "stress"),
        ("A spokesman for the port claims that the crane was sound.", "A spokesman for the port", "claims"),
    ],
)
def test_what_a_plural_with_a_phrase_of_place_reports_is_found(
    attributions: Callable[[str], list[Attribution]], text: str, source: str, cue: str
) -> None:
    found = attributions(text)[-1]
    assert [span.of(text) for span in (*found.source, *found.cue)] == [source, cue]


def test_it_is_joined_to_the_verb_before(attributions: Callable[[str], list[Attribution]]) -> None:
    text = "The dyke\n\nSupporters say it will help, but critics in Oru fear that it will not."
    first, second = attributions(text)
    assert [span.of(text) for span in first.content] == ["it will help"]
    assert [span.of(text) for span in (*second.source, *second.content)] == ["critics in Oru", "that it will not"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Authors of the report he wrote with them got a prize.", "report"),
        ("Nobody likes the arms claim that led them to war.", "claim"),
        ("Aides to Lee saw the fire report that the crew had sent.", "report"),
        ("The bank's fear that prices would fall grew.", "fear"),
    ],
)
def test_other_nouns_before_a_clause_stay_nouns(parser: Parser, text: str, noun: str) -> None:
    doc = parser.parse(Article("a", text, "A"))
    assert next(token.tag_ for token in doc if token.text == noun) == "NN"


@pytest.mark.parametrize("text", ["Orlik snorts. “Too small!”", "It is late. Ann Orlik snorts. “It is a clock.”"])
def test_who_only_makes_a_noise_says_what_follows(attributions: Callable[[str], list[Attribution]], text: str) -> None:
    (found,) = attributions(text)
    assert found.source[0].of(text).endswith("Orlik")


def test_a_name_before_a_participle_calls_the_name_after_it_something(
    attributions: Callable[[str], list[Attribution]],
) -> None:
    text = "It was late. And Skelly called Brand “a very clever man. I hope that he knows.”"
    (found,) = attributions(text)
    assert [span.of(text) for span in (*found.source, *found.cue)] == ["Skelly", "called"]
