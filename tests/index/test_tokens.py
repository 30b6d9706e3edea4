"""Words, tags and quotation marks of a text in lists, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

from index.charspan import CharSpan
from index.tokens import Tokens
from tests.index.speakers.conftest import tagged_fixture as tagged_fixture

Tagged = Callable[[str], Tokens]


def test_a_word_is_found_wherever_it_stands_whatever_its_case(tagged: Tagged) -> None:
    tokens = tagged("In/IN May/NNP rivers/NNS rise/VBP in/IN hills/NNS")
    assert list(tokens.places_of({"in", "may"})) == [0, 1, 4]
    assert list(tokens.places_tagged({"NNS"})) == [2, 5]
    assert list(tokens.places_of({"sea"})) == []


def test_the_tokens_of_a_stretch_are_those_that_it_touches(tagged: Tagged) -> None:
    tokens = tagged("rivers/NNS rise/VBP fast/RB")
    assert list(tokens.within(CharSpan(3, 9))) == [0, 1]
    assert list(tokens.within(CharSpan(6, 7))) == []
    assert tokens.span(1, 3).of(tokens.text) == "rise fast"


def test_quotation_marks_of_every_sort_tell_what_is_quoted_and_end_with_the_paragraph(tagged: Tagged) -> None:
    tokens = tagged("He/PRP said/VBD “/`` yes/UH ”/'' and/CC \"/`` no/UH \"/'' again/RB \"/`` open/JJ")
    quoted = [word for word, is_quoted in zip(tokens.words, tokens.is_quoted, strict=True) if is_quoted]
    assert [word for word in quoted if word.isalpha()] == ["yes", "no", "open"]


def test_a_phrase_begins_with_its_article_and_no_verb(tagged: Tagged) -> None:
    tokens = tagged("Lee/NNP met/VBD the/DT two/CD former/JJ mayors/NNS")
    assert tokens.phrase_start(5) == 2


def test_a_short_bracket_is_stepped_over(tagged: Tagged) -> None:
    tokens = tagged("Lee/NNP (/-LRB- D/NNP )/-RRB- and/CC Park/NNP")
    assert tokens.before_bracket(4) == 1
    assert tokens.before_bracket(5) == 5
