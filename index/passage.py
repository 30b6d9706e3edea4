"""Passage: what is stored, found and shown."""

from __future__ import annotations

from dataclasses import dataclass

from index.article import Article, ArticleInfo
from index.attribution import Attribution
from index.charspan import CharSpan
from index.speaker import Speaker


@dataclass(frozen=True, slots=True)
class Passage:
    """One attribution, or one sentence without any, with its article and offsets."""

    article: ArticleInfo
    span: CharSpan
    """The sentence or sentences that hold the whole attribution."""
    text: str
    """The article's text at `span`."""
    attribution: Attribution | None = None
    """None for a sentence that nobody is said to have said."""
    number: int | None = None
    """Where `attribution` stands in the article's list of attributions."""
    speaker: Speaker | None = None
    """None where there is no attribution, or its source is not found."""
    mention: str | None = None
    """The source as the text writes it: "he", "the minister"."""
    addressee: str | None = None
    """The canonical name of the one who was told, where it has one."""
    id: int = 0
    """The store's own number; 0 before it is stored. Larger means later in its article."""
    speaker_id: int | None = None
    """The store's number of the speaker; None before it is stored."""

    def words_at(self, span: CharSpan) -> str:
        """Return the article's words at `span`, which must lie inside this passage."""
        return self.text[span.start - self.span.start : span.end - self.span.start]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article and all its passages, in text order: what extraction gives and a store takes."""

    article: Article
    sentences: tuple[CharSpan, ...]
    passages: tuple[Passage, ...]
