"""Matter: a fact of what is talked about, not of the saying: when it starts, where it will be, how many there were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.answers.asked_fact import AskedFact, asked_fact
from bot.answers.desk import Desk
from bot.answers.fact_kinds import is_of_kind, whole_fact
from bot.answers.number_fit import is_in_question, number_fit
from bot.answers.passage_circumstances import without_stop
from bot.answers.texts import Texts
from bot.answers.time_fit import time_unfit
from bot.mind import Mind
from bot.question import Question
from bot.topic import Topic, search_words
from index.charspan import CharSpan
from index.passage import Passage
from index.search import Order, Search

_LEAST = 0.55
"""So much of the weight of the words asked for must stand in the sentence."""
_FOUND_ELSEWHERE = 0.75
"""The same, where the sentence stands in no article that was shown."""
_COUNTED = 0.1
"""So much less where what is counted stands right behind a number: "2,000 jobs"."""
_RIGHT_COUNT = 0.2
"""What such a number counts more."""
_NEAR = (0.4, 0.3, 0.2)
"""What it counts that a sentence was shown, stands beside one that was, or one farther."""
_IN_ARTICLE = 0.1
_SAID, _WHOSE = 0.1, 0.4
"""What it counts that somebody said it, and what more that whoever was asked for said it or is named beside it."""
_MOST_ARTICLES, _MOST_SENTENCES, _MOST_FOLLOWED = 3, 50, 10


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in the article's words, and the passage that tells it."""

    words: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class _Sentence:
    article: str
    span: CharSpan
    text: str
    near: float
    before: str = ""
    """The sentence before it."""


def fact_of_matter(desk: Desk, question: Question, mind: Mind) -> Fact | None:
    """Return the fact that a question asks for, from the articles just shown before all others."""
    asked = asked_fact(question, mind)
    if not asked.own and not mind.found:
        return None
    best = _best(desk.texts, _shown(desk.texts, mind.found), asked, _LEAST) if mind.found else None
    if best is None and asked.own:
        best = _best(desk.texts, chain(_found(desk, asked), _said_by(desk, asked)), asked, _FOUND_ELSEWHERE)
    if best is None:
        return None
    sentence, found = best
    words = without_stop(" ".join(whole_fact(found).split()).rstrip(","))
    return Fact(words, _telling(desk.texts, sentence, found, question.speaker_ids))


def _shown(texts: Texts, shown: Sequence[Passage]) -> Iterator[_Sentence]:
    """Yield the sentences of the articles that were shown."""
    for article in list(dict.fromkeys(passage.article.id for passage in shown))[:_MOST_ARTICLES]:
        read = texts.article(article)
        spans = read[1] if read else ()
        at = [
            n for n, span in enumerate(spans) if any(p.article.id == article and p.span.overlaps(span) for p in shown)
        ]
        for number, span in enumerate(spans):
            gap = min((abs(number - one) for one in at), default=len(_NEAR))
            near = _NEAR[gap] if gap < len(_NEAR) else _IN_ARTICLE
            before = texts.words(article, spans[number - 1]) if number else ""
            yield _Sentence(article, span, texts.words(article, span).replace("\xa0", " "), near, before)


def _found(desk: Desk, asked: AskedFact) -> Iterator[_Sentence]:
    """Yield the sentences of the archive that have words of the question, with what follows the best of them."""
    topic = Topic("", (*asked.own, *asked.before))
    search = Search(topic=search_words(topic), any_word=True, attributed=None, order=Order.BEST, limit=_MOST_SENTENCES)
    for number, passage in enumerate(desk.store.search(search).passages):
        text = passage.text.replace("\xa0", " ")
        yield _Sentence(passage.article.id, passage.span, text, 0.0)
        around = desk.texts.around(passage) if number < _MOST_FOLLOWED else None
        for span in around.after if around else ():
            after = desk.texts.words(passage.article.id, span).replace("\xa0", " ")
            yield _Sentence(passage.article.id, span, after, 0.0, text)


def _said_by(desk: Desk, asked: AskedFact) -> Iterator[_Sentence]:
    """Yield the sentences in which somebody speaks of whom alone a fact is asked: "how old is Lund?"."""
    if not asked.own or not all(group.person for group in asked.own):
        return
    namings = (desk.known.names.find(group.person, guess=False) for group in asked.own)
    speakers = tuple(entry.id for naming in namings for entry in naming.chosen)
    for passage in desk.store.search(Search(speakers=speakers, limit=_MOST_SENTENCES)).passages if speakers else ():
        yield _Sentence(passage.article.id, passage.span, passage.text.replace("\xa0", " "), 0.0)


def _best(
    texts: Texts, sentences: Iterable[_Sentence], asked: AskedFact, least: float
) -> tuple[_Sentence, re.Match[str]] | None:
    """Return the fact that stands nearest to most of the words, of two as near the one nearer to what was shown."""
    best: tuple[float, _Sentence, re.Match[str]] | None = None
    for sentence in sentences:
        there = [one for one in texts.passages(sentence.article) if one.span.overlaps(sentence.span)]
        speaking = " ".join(one.speaker.name for one in there if one.speaker)
        for found in asked.pattern.finditer(sentence.text):
            if not is_of_kind(found, asked.pattern) or not asked.is_unit_of(found, sentence.text):
                continue
            share = asked.share_in(found, sentence.before, speaking)
            if is_in_question(found, asked.topic) or share < least - _COUNTED * asked.is_counted(found):
                continue
            score = share + sentence.near + _fit(texts, sentence, found, asked)
            if best is None or score > best[0]:
                best = score, sentence, found
    return best[1:] if best else None


def _fit(texts: Texts, sentence: _Sentence, found: re.Match[str], asked: AskedFact) -> float:
    """Return how well a fact fits: by what stands round it, by whose it is, and as a time."""
    holding = _holding(texts, sentence, found)
    is_whose = any(one.speaker_id in asked.speakers for one in holding)
    there = [one for one in texts.passages(sentence.article) if one.span.overlaps(sentence.span)]
    return (
        number_fit(found, sentence.text, asked.topic, asked.asking)
        + _RIGHT_COUNT * asked.is_counted(found)
        + _SAID * bool(holding)
        + _WHOSE * (is_whose or asked.names_in(sentence.text))
        - time_unfit(found, sentence.span.start, there, asked)
    )


def _telling(texts: Texts, sentence: _Sentence, found: re.Match[str], speakers: Sequence[int]) -> Passage:
    """Return the statement that holds a fact, of whom was asked for or that says the least besides; or the sentence."""
    holding = _holding(texts, sentence, found)
    if holding:
        return min(holding, key=lambda one: (one.speaker_id not in speakers, sum(map(len, _content(one)))))
    return next(one for one in texts.passages(sentence.article) if one.span.overlaps(sentence.span))


def _holding(texts: Texts, sentence: _Sentence, found: re.Match[str]) -> list[Passage]:
    """Return the statements in whose words a fact stands."""
    at = sentence.span.start + found.start()
    return [
        one
        for one in texts.passages(sentence.article)
        if one.span.start <= at < one.span.end and any(span.start <= at < span.end for span in _content(one))
    ]


def _content(passage: Passage) -> tuple[CharSpan, ...]:
    return passage.attribution.content if passage.attribution else ()
