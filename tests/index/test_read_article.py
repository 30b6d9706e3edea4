"""Articles with marks: what is found is what the words without them say, where it stands in the article."""

from __future__ import annotations

from textwrap import fill

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.article import Article
from index.parse import Parser
from index.read_article import read_article

PIECES = [
    "**", "_", "[", "](https://p.example)", "Mayor Ada Okafor", "she", "said", " ", " ", ", ", "that it will open",
    "“", "”", "\n\n", "> ", "&quot;", "<p>", "told *CNN*", ".[1] ", "on Monday", "according to"
]  # fmt: skip


@pytest.fixture(scope="module")
def reading() -> Parser:
    return Parser()


def test_names_quotations_and_addressees_are_read_through_marks(reading: Parser) -> None:
    text = "The chief, _Ann Lee_, told [The Orlik Post](https://post.example/a_b): “We looked at **every** stone.”[1]"
    (passage,) = read_article(Article("a", text, "A"), reading).passages
    attribution = passage.attribution
    assert attribution is not None
    assert passage.text == text
    assert passage.speaker is not None
    assert passage.speaker.name == "Ann Lee"
    assert [span.of(text) for span in attribution.content] == ["“We looked at **every** stone.”"]
    assert attribution.addressee is not None
    assert attribution.addressee.of(text) == "The Orlik Post"


def test_a_sentence_over_wrapped_lines_is_one(reading: Parser) -> None:
    sentence = (
        "Mayor Ann Lee said on Tuesday that the old dyke would hold for another ten years, and that nobody in the "
        "lower town needed to leave before the end of a long autumn full of rain and of storms."
    )
    text = fill(sentence, 50)
    (passage,) = read_article(Article("a", text, "A"), reading).passages
    assert passage.text == text


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_span_lies_in_the_article_and_holds_what_is_shown(reading: Parser, text: str) -> None:
    for passage in read_article(Article("a", text, "A"), reading).passages:
        assert passage.text == passage.span.of(text)
        if (told := passage.attribution) is not None:
            spans = [*told.source, *told.cue, *told.content]
            spans += [span for span in (told.addressee, told.medium, told.when and told.when.span) if span]
            assert all(passage.span.holds(span) for span in spans)


def test_who_is_introduced_answers_questions_in_bold_print(reading: Parser) -> None:
    text = (
        "Tom Ray, the former mayor of Orlik, talks to us about ten years.\n\n**What was your first day like?**"
        "\n\nIt rained. I had no key to the office.\n\n**Would you run again?**\n\nI would, but my wife would not.\n\n"
        "**What do you tell your critics?**\n\nI tell them “never”, and no more.\n"
    )
    told = [passage for passage in read_article(Article("a", text, "A"), reading).passages if passage.attribution]
    answers = [passage for passage in told if passage.attribution and not passage.attribution.source]
    assert len(answers) == 3
    assert {passage.speaker.name for passage in answers if passage.speaker} == {"Tom Ray"}
    assert answers[0].text == "It rained. I had no key to the office."
