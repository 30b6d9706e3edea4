"""Passages: a parsed article with its attributions, each with speaker and circumstances, in text order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from index.article import Article, ArticleInfo
from index.attribution import Attribution
from index.charspan import CharSpan, cover
from index.extract.attributions import find_attributions
from index.extract.circumstances import find_circumstances, span_of
from index.passage import Passage, ReadArticle
from index.speakers import Speakers
from index.tokens import Tokens


def read_passages(article: Article, doc: Doc, attributions: Sequence[Attribution] | None = None) -> ReadArticle:
    """Return the passages of `article`: one for each attribution, and one for each sentence that holds none.

    `doc` is `article.text` parsed. The attributions are those found in it, unless they are given.
    Needs: tag, pos, dep, head, sentence starts.
    """
    if attributions is None:
        attributions = find_attributions(doc)
    tokens = Tokens(doc)
    speakers = Speakers(tokens, attributions, article)
    info = ArticleInfo.of(article)
    passages = [
        _passage_of(number, attributions, article, info, tokens, speakers) for number in range(len(attributions))
    ]
    passages += _bare_sentences(article, info, tokens, [passage.span for passage in passages])
    passages.sort(key=lambda passage: (passage.span.start, -1 if passage.number is None else passage.number))
    return ReadArticle(article, tuple(tokens.sentences), tuple(passages))


def _passage_of(
    number: int,
    attributions: Sequence[Attribution],
    article: Article,
    info: ArticleInfo,
    tokens: Tokens,
    speakers: Speakers,
) -> Passage:
    attribution = attributions[number]
    outer = None if attribution.within is None else attributions[attribution.within]
    found = find_circumstances(tokens, attribution, article.published, outer)
    identified = speakers.of(number)
    because = attribution.because
    if identified and identified.because:
        because = f"{because}; {identified.because}" if because else identified.because
    attribution = replace(attribution, because=because, addressee=found.addressee, when=found.when, medium=found.medium)
    span = _sentences_around(tokens.sentences, span_of(attribution, found))
    return Passage(
        article=info,
        span=span,
        text=span.of(article.text),
        attribution=attribution,
        number=number,
        speaker=identified.speaker if identified else None,
        mention=cover(attribution.source).of(article.text) if attribution.source else None,
        addressee=speakers.name_of(found.addressee) if found.addressee else None,
    )


def _sentences_around(sentences: Sequence[CharSpan], span: CharSpan) -> CharSpan:
    """Return the sentences that hold `span`; where white space surrounds a sentence, `span` counts."""
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    last = bisect_left(sentences, span.end, key=lambda sentence: sentence.end)
    start = min(span.start, sentences[first].start) if first >= 0 and sentences[first].end > span.start else span.start
    end = max(span.end, sentences[last].end) if last < len(sentences) and sentences[last].start < span.end else span.end
    return CharSpan(start, end)


def _bare_sentences(article: Article, info: ArticleInfo, tokens: Tokens, taken: list[CharSpan]) -> list[Passage]:
    """Return a passage for each sentence that no attribution's passage overlaps."""
    merged: list[CharSpan] = []
    for span in sorted(taken):
        if merged and span.start < merged[-1].end:
            merged[-1] = CharSpan(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    bare: list[Passage] = []
    for sentence in tokens.sentences:
        place = bisect_right(merged, sentence.start, key=lambda span: span.end)
        if place < len(merged) and merged[place].overlaps(sentence):
            continue
        bare.append(Passage(article=info, span=sentence, text=sentence.of(article.text)))
    return bare
