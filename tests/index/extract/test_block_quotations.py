"""Paragraphs that are quoted without marks."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ann Orlik is in Oru. She writes:\n\nThe water has reached the church.\n\nMore soon.", "She", "writes"),
        ("In a speech last July, Orlik said:\n\nThe water has reached the church.", "Orlik", "said"),
        ("Orlik told the Gazette:\n\nThe water has reached the church.\n\nNobody came.", "Orlik", "told"),
    ],
)
def test_a_paragraph_after_a_reporting_verb_and_a_colon_is_what_is_said(
    text: str, source: str, cue: str, tell: Tell
) -> None:
    assert (source, cue, ["The water has reached the church."]) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orlik posted the minutes of the talk:\n\nThe water has reached the church.",
        "This is what Orlik has in store:\n\nThe water has reached the church.",
    ],
)
def test_a_paragraph_after_something_else_is_the_writers(text: str, tell: Tell) -> None:
    assert all("The water has reached the church." not in content for _, _, content in tell(text))


def test_whoever_the_paragraph_names_before_a_colon_says_it(tell: Tell) -> None:
    text = "This is what they said:\n\nAnn Orlik: The water has reached the church."

    assert tell(text) == [("Ann Orlik", ":", ["The water has reached the church."])]


def test_what_somebody_posts_is_a_verb_of_his(tell: Tell) -> None:
    text = "The dyke\n\nOrlik posts on Facebook:\n\nThe water has reached the church."

    assert tell(text) == [("Orlik", "posts", ["The water has reached the church."])]
