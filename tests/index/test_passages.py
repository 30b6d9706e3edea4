from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.parse import Parser
from index.passage import ReadArticle
from index.passages import read_passages

TEXT = (
    "The bridge was closed. Mayor Ann Lee told reporters on Monday that it was unsafe.\n"
    '"We will rebuild it," she said. "It will take a year."'
)


def _span(words: str, text: str = TEXT) -> CharSpan:
    start = text.index(words)
    return CharSpan(start, start + len(words))


def _said(source: str, cue: str, *content: str, within: int | None = None) -> Attribution:
    return Attribution(
        (_span(source),), (_span(cue),), tuple(map(_span, content)), Kind.INDIRECT, Stance.SAID, Confidence.HIGH,
        f"subject of '{cue}'", within,
    )  # fmt: skip


@pytest.fixture
def read(parser: Parser) -> Callable[..., ReadArticle]:
    def read(text: str, *attributions: Attribution) -> ReadArticle:
        article = Article("bridge", text, "Bridge", date(2023, 11, 7))
        return read_passages(article, parser.parse(article), attributions)

    return read


PIECES = """
    "  “  ”  (  )  -  ,  .  he  who  and  the  in  Mr.  's  May  said  Ann Lee  on Monday  an interview  on "Town Hour"
""".strip().split("  ")

ATTRIBUTIONS = (
    _said("Mayor Ann Lee", "told", "that it was unsafe"),
    _said("she", "said", '"We will rebuild it,"', '"It will take a year."'),
)


def test_every_attribution_is_a_passage_of_its_whole_sentences(read: Callable[..., ReadArticle]) -> None:
    bare, first, second = read(TEXT, *ATTRIBUTIONS).passages
    assert (bare.text, bare.attribution, bare.speaker) == ("The bridge was closed.", None, None)
    assert first.text == "Mayor Ann Lee told reporters on Monday that it was unsafe."
    assert second.text == '"We will rebuild it," she said. "It will take a year."'
    assert [first.number, second.number] == [0, 1]


def test_a_passage_knows_speaker_addressee_and_day(read: Callable[..., ReadArticle]) -> None:
    _, first, second = read(TEXT, *ATTRIBUTIONS).passages
    assert first.speaker is not None
    assert first.attribution is not None
    assert second.speaker is not None
    assert (first.speaker.name, first.speaker.role, first.mention) == ("Ann Lee", "Mayor", "Mayor Ann Lee")
    assert first.attribution.addressee is not None
    assert first.words_at(first.attribution.addressee) == "reporters"
    assert first.addressee is None
    assert first.attribution.when is not None
    assert first.attribution.when.date == date(2023, 11, 6)
    assert (second.speaker.name, second.mention) == ("Ann Lee", "she")


def test_how_a_pronoun_was_read_is_told(read: Callable[..., ReadArticle]) -> None:
    second = read(TEXT, *ATTRIBUTIONS).passages[-1]
    assert second.attribution is not None
    assert second.attribution.because == "subject of 'said'; she = Ann Lee, 1 sentence back"


def test_an_article_without_words_has_no_passages(read: Callable[..., ReadArticle]) -> None:
    assert read("").passages == ()
    assert read("\n \n").passages == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_passages_whose_spans_fit(parser: Parser, text: str) -> None:
    article = Article("x", text, "X", date(2023, 11, 7))
    read = read_passages(article, parser.parse(article))
    for passage in read.passages:
        assert passage.text == passage.span.of(text)
        told = passage.attribution
        spans = [*told.source, *told.cue, *told.content] if told else []
        spans += [span for span in (told.addressee, told.medium, told.when and told.when.span) if span] if told else []
        assert all(passage.span.holds(span) for span in spans)
    starts = [passage.span.start for passage in read.passages]
    assert starts == sorted(starts)


def test_a_passage_ends_with_its_closing_mark(parser: Parser) -> None:
    text = 'Ann Lee said the hall would close, a step she called "painful but right."\n\nNobody else spoke.'
    article = Article("a", text, "A")
    (passage, *_) = read_passages(article, parser.parse(article)).passages
    assert passage.text == text.split("\n")[0]


def test_an_office_is_the_role_rather_than_kinship(parser: Parser) -> None:
    text = "Mayor Tom Lee, the councillor's brother, has not said whether he will go."
    article = Article("a", text, "A")
    (passage, *_) = read_passages(article, parser.parse(article)).passages
    assert passage.speaker is not None
    assert passage.speaker.role == "Mayor"
