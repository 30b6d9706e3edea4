"""A main verb after what somebody told is the sentence's, not what he told."""

from __future__ import annotations

import pytest

from index.article import Article
from index.parse import Parser


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("The man who told police he had found the phone has not been named.", "man", "named"),
        ("An aide who claimed she had seen the file has been sacked.", "aide", "sacked"),
    ],
)
def test_who_told_is_the_subject_of_the_last_verb(parser: Parser, text: str, subject: str, verb: str) -> None:
    (sentence,) = parser.parse(Article("a", text, "A")).sents
    assert sentence.root.text == verb
    assert [child.text for child in sentence.root.children if child.dep_ == "nsubjpass"] == [subject]


def test_what_is_reported_right_after_a_verb_keeps_its_own(parser: Parser) -> None:
    doc = parser.parse(Article("a", "The man who said the phone has not been named.", "A"))
    assert [token.text for token in doc if token.dep_ == "nsubjpass"] == ["phone"]
