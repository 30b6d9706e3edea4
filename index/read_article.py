"""Reading: an article -> all its passages. Its marks are not parsed; every place is one in the article's own text."""

from __future__ import annotations

from dataclasses import replace

from index.article import Article
from index.attribution import Attribution, When
from index.charspan import CharSpan
from index.markup.unmarked import Unmarked
from index.parse import Parser
from index.passage import Passage, ReadArticle
from index.passages import read_passages


def read_article(article: Article, parser: Parser) -> ReadArticle:
    """Return the passages of `article`: '**Ofwat** said ...' is read as 'Ofwat said ...'."""
    unmarked = Unmarked(article.text)
    if unmarked.text == article.text:
        return read_passages(article, parser.parse(article))
    as_read = replace(article, text=unmarked.text)
    return _in_article(article, read_passages(as_read, parser.parse(as_read)), unmarked)


def _in_article(article: Article, read: ReadArticle, unmarked: Unmarked) -> ReadArticle:
    """Return what was read without marks, with the places that it has in `article`."""
    return ReadArticle(
        article,
        tuple(unmarked.with_marks(unmarked.in_article(sentence)) for sentence in read.sentences),
        tuple(_passage(passage, article.text, unmarked) for passage in read.passages),
    )


def _passage(passage: Passage, text: str, unmarked: Unmarked) -> Passage:
    span = unmarked.with_marks(unmarked.in_article(passage.span))
    attribution = passage.attribution and _attribution(passage.attribution, unmarked)
    return replace(passage, span=span, text=span.of(text), attribution=attribution)


def _attribution(attribution: Attribution, unmarked: Unmarked) -> Attribution:
    def moved(spans: tuple[CharSpan, ...]) -> tuple[CharSpan, ...]:
        return tuple(unmarked.in_article(span) for span in spans)

    addressee, when, medium = attribution.addressee, attribution.when, attribution.medium
    return replace(
        attribution,
        source=moved(attribution.source),
        cue=moved(attribution.cue),
        content=moved(attribution.content),
        addressee=addressee and unmarked.in_article(addressee),
        when=when and When(unmarked.in_article(when.span), when.date),
        medium=medium and unmarked.in_article(medium),
    )
