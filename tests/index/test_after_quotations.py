"""Names and verbs right after a quotation are tagged as what they are."""

from __future__ import annotations

import pytest

from index.article import Article
from index.parse import Parser


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("“Go home,” Trump barked and left the hall.", "Trump", "NNP"),
        ("“It was late,” Will wrote.", "Will", "NNP"),
        ("“It was late,” Will Reed, the chairman, said on Monday.", "Will", "NNP"),
        ('"Ann wants to be tough tonight," Trump shot back.', "Trump", "NNP"),
        ("“It holds,” said Skelly, explaining that he had slept there.", "Skelly", "NNP"),
        ("“Let me be blunt,” the email read. It went on for pages.", "read", "VBD"),
        ("“I can see two of them,” Bozell answers.", "answers", "VBZ"),
        ("“I just saw it,” screenwriter Ann Lee wrote on Monday.", "screenwriter", "NN"),
    ],
)
def test_what_a_tag_is_made_of(parser: Parser, text: str, word: str, tag: str) -> None:
    doc = parser.parse(Article("a", text, "A"))
    assert next(token.tag_ for token in doc if token.text == word) == tag


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She called it “a fine dyke,” a nod to the engineers.", "nod"),
        ("“Is it so?” Then Lee said no.", "Then"),
        ("“Never!” was her answer.", "answer"),
        ("He had read “The Dyke.” Asked about it, Lee said no.", "Asked"),
    ],
)
def test_other_words_stay_what_they_are(parser: Parser, text: str, word: str) -> None:
    doc = parser.parse(Article("a", text, "A"))
    tag = next(token.tag_ for token in doc if token.text == word)
    assert tag != "NNP"
    assert word not in {"nod", "answer"} or tag == "NN"
