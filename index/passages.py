"""Passages: a parsed article with its attributions, each with speaker and circumstances, in text order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from index.article import Article, ArticleInfo
from index.attribution import Attribution
from index.charspan import CharSpan, cover
from index.extract.attributions import find_attributions
from index.extract.circumstances import CircumstanceReader, Circumstances, span_of
from index.passage import Passage, ReadArticle
from index.speakers.identify import Identified, Speakers
from index.tokens import Tokens


def read_passages(article: Article, doc: Doc, attributions: Sequence[Attribution] | None = None) -> ReadArticle:
    """Return the passages of `article`: one for each attribution, and one for each sentence that holds none.

    `doc` is `article.text` parsed. The attributions are those found in it, unless they are given.
    Needs: tag, dep, head, sentence starts.
    """
    tokens = Tokens(doc, article.text)
    reader = _PassageReader(article, tokens, find_attributions(doc, tokens) if attributions is None else attributions)
    passages = [*reader.statements()]
    passages += reader.bare_sentences([passage.span for passage in passages])
    passages.sort(key=lambda passage: (passage.span.start, -1 if passage.number is None else passage.number))
    return ReadArticle(article, tuple(tokens.sentences), tuple(passages))


class _PassageReader:
    """What the passages of one article have in common."""

    def __init__(self, article: Article, tokens: Tokens, attributions: Sequence[Attribution]) -> None:
        self._article = article
        self._info = ArticleInfo.of(article)
        self._sentences = tokens.sentences
        self._attributions = attributions
        self._speakers = Speakers(tokens, attributions, article)
        self._circumstances = CircumstanceReader(tokens, article.published)

    def statements(self) -> Iterator[Passage]:
        """Yield a passage for each attribution, in their order."""
        for number, attribution in enumerate(self._attributions):
            outer = None if attribution.within is None else self._attributions[attribution.within]
            found = self._circumstances.read(attribution, outer)
            identified = self._speakers.of(number)
            yield Passage(
                article=self._info,
                span=(span := _sentences_around(self._sentences, span_of(attribution, found))),
                text=span.of(self._article.text),
                attribution=_told_more(attribution, found, identified),
                number=number,
                speaker=identified.speaker if identified else None,
                mention=cover(attribution.source).of(self._article.text) if attribution.source else None,
                addressee=self._speakers.name_of(found.addressee) if found.addressee else None,
            )

    def bare_sentences(self, taken: list[CharSpan]) -> Iterator[Passage]:
        """Yield a passage for each sentence that overlaps none of `taken`."""
        merged: list[CharSpan] = []
        for span in sorted(taken):
            if merged and span.start < merged[-1].end:
                merged[-1] = CharSpan(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        for sentence in self._sentences:
            place = bisect_right(merged, sentence.start, key=lambda span: span.end)
            if place == len(merged) or not merged[place].overlaps(sentence):
                yield Passage(article=self._info, span=sentence, text=sentence.of(self._article.text))


def _told_more(attribution: Attribution, found: Circumstances, identified: Identified | None) -> Attribution:
    """Return `attribution` with its circumstances, and with how its speaker was identified."""
    reasons = [attribution.because, identified.because if identified else ""]
    because = "; ".join(reason for reason in reasons if reason)
    return replace(attribution, because=because, addressee=found.addressee, when=found.when, medium=found.medium)


def _sentences_around(sentences: Sequence[CharSpan], span: CharSpan) -> CharSpan:
    """Return the sentences that hold `span`; where white space surrounds a sentence, `span` counts."""
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    last = bisect_left(sentences, span.end, key=lambda sentence: sentence.end)
    start = min(span.start, sentences[first].start) if first >= 0 and sentences[first].end > span.start else span.start
    end = max(span.end, sentences[last].end) if last < len(sentences) and sentences[last].start < span.end else span.end
    return CharSpan(start, end)
