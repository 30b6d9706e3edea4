"""Matter: a fact of what is talked about, not of the saying: when it starts, where it will be, how many there were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.answers.desk import Desk
from bot.answers.fact_kinds import is_of_kind, pattern_of, whole_fact
from bot.answers.number_fit import has_unit, is_in_question, number_fit, unit_asked
from bot.answers.passage_circumstances import without_stop
from bot.answers.short_facts import counts
from bot.answers.texts import Texts, stems_of
from bot.mind import HE, SHE, Mind
from bot.naming import Naming
from bot.question import Question
from bot.topic import Topic, TopicGroup, search_words, topic_of
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.speaker import SpeakerType

_LEAST = 0.55
"""So much of the weight of the words asked for must stand in the sentence."""
_FOUND_ELSEWHERE = 0.75
"""The same, where the sentence stands in no article that was shown."""
_COUNTED = 0.1
"""So much less where what is counted stands right behind a number: "2,000 jobs"."""
_SOFT = 0.5
"""What a word counts that the question does not say itself, but was talked of before."""
_PRONOUNS = HE | SHE
_NEAR = (0.4, 0.3, 0.2)
"""What it counts that a sentence was shown, stands beside one that was, or one farther."""
_IN_ARTICLE = 0.1
_SAID, _WHOSE = 0.1, 0.4
"""What it counts that somebody said it, and what more that whoever was asked for said it or is named beside it."""
_MOST_ARTICLES, _MOST_SENTENCES = 3, 50


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


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words of a question: its own, and what was talked of before."""

    own: tuple[TopicGroup, ...]
    before: tuple[TopicGroup, ...]
    pattern: re.Pattern[str]
    asking: str
    speakers: tuple[int, ...]
    named: tuple[TopicGroup, ...]

    @property
    def topic(self) -> Topic:
        """All of these words, what was talked of before for less."""
        return Topic("", (*self.own, *(replace(group, weight=_SOFT * group.weight) for group in self.before)))

    @property
    def unit(self) -> re.Pattern[str] | None:
        """What tells the unit that is asked for."""
        return unit_asked(self.asking, Topic("", self.own))

    def is_counted(self, found: re.Match[str]) -> bool:
        """Say whether a number stands right before what "how many [jobs] were lost?" counts."""
        if not self.asking.endswith("how many") or not self.own:
            return False
        return counts(found, Topic("", self.own[:1]))

    def names_in(self, text: str) -> bool:
        """Say whether a text names whoever was asked for."""
        return bool(self.named) and all(_stands_in(group, stems_of(text)) for group in self.named)

    def share_in(self, text: str, before: str) -> float:
        """Return how much of the question's own words a text has; "she" is whom the sentence before names."""
        stems = stems_of(text)
        named = stems | stems_of(before) if not _PRONOUNS.isdisjoint(fold(text).split()) else stems
        if any(group.person and group.stems.isdisjoint(named) for group in self.own):
            return 0.0
        whole = sum(group.weight for group in self.own)
        return (
            sum(group.weight for group in self.own if _stands_in(group, named if group.person else stems)) / whole
            if whole
            else 1.0
        )


def fact_of_matter(desk: Desk, question: Question, mind: Mind) -> Fact | None:
    """Return the fact that a question asks for, from the articles just shown before all others."""
    asked = _asked(question, mind)
    if not asked.own and not mind.found:
        return None
    best = _best(desk.texts, _shown(desk.texts, mind.found), asked, _LEAST) if mind.found else None
    if best is None and asked.own:
        best = _best(desk.texts, _found(desk, asked), asked, _FOUND_ELSEWHERE)
    if best is None:
        return None
    sentence, found = best
    words = without_stop(" ".join(whole_fact(found).split()).rstrip(","))
    return Fact(words, _telling(desk.texts, sentence, found, question.speaker_ids))


def _asked(question: Question, mind: Mind) -> _Asked:
    before = mind.question.subject if mind.question is not None and mind.question.subject else Topic("", ())
    topic = question.subject.groups if question.subject else ()
    named = [group for naming in question.named for group in _name_groups(naming, topic)]
    kind = pattern_of(question), question.asking, question.speaker_ids, tuple(named)
    if "topic" in question.carried:  # "and Orlik?": what was asked of another before
        return _Asked(tuple(named), tuple(group for group in topic if not group.person), *kind)
    known = {group.word for group in before.groups}
    own = [group for group in topic if group.word not in known] or list(topic)
    own += named if question.nobody else []
    soft = (*before.groups, *named)
    return _Asked(tuple(own), tuple(group for group in soft if group not in own), *kind)


def _stands_in(group: TopicGroup, stems: frozenset[str]) -> bool:
    alone = not stems.isdisjoint(group.stems | group.synonyms)
    return alone or any(phrase <= stems for phrase in group.phrases)


def _name_groups(naming: Naming, topic: Sequence[TopicGroup]) -> list[TopicGroup]:
    """Return the words of a name, as far as the topic lacks them; those of a person are one group."""
    name = naming.name if naming.chosen else naming.phrase
    people: dict[str, tuple[str, ...]] = {}
    if naming.chosen and naming.chosen[0].type is SpeakerType.PERSON:
        people = dict.fromkeys(fold(name).split(), (name, name))
    known = {group.word for group in topic}
    return [group for group in topic_of(name, people).groups if group.word not in known]


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


def _found(desk: Desk, asked: _Asked) -> Iterator[_Sentence]:
    """Yield the sentences of the archive that have words of the question."""
    topic = Topic("", (*asked.own, *asked.before))
    search = Search(topic=search_words(topic), any_word=True, attributed=None, order=Order.BEST, limit=_MOST_SENTENCES)
    for passage in desk.store.search(search).passages:
        yield _Sentence(passage.article.id, passage.span, passage.text.replace("\xa0", " "), 0.0)


def _best(
    texts: Texts, sentences: Iterable[_Sentence], asked: _Asked, least: float
) -> tuple[_Sentence, re.Match[str]] | None:
    """Return the fact that stands nearest to most of the words, of two as near the one nearer to what was shown."""
    best: tuple[float, _Sentence, re.Match[str]] | None = None
    for sentence in sentences:
        share = asked.share_in(sentence.text, sentence.before)
        for found in asked.pattern.finditer(sentence.text):
            if not is_of_kind(found, asked.pattern) or not has_unit(found, sentence.text, asked.unit):
                continue
            if is_in_question(found, asked.topic) or share < least - _COUNTED * asked.is_counted(found):
                continue
            score = share + sentence.near + number_fit(found, sentence.text, asked.topic, asked.asking)
            said = _holding(texts, sentence, found)
            is_whose = any(one.speaker_id in asked.speakers for one in said)
            score += _SAID * bool(said) + _WHOSE * (is_whose or asked.names_in(sentence.text))
            if best is None or score > best[0]:
                best = score, sentence, found
    return best[1:] if best else None


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
