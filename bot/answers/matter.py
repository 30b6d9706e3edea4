"""Matter: a fact of what is talked about, not of the saying: when it starts, where it will be, how many there were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.answers.desk import Desk
from bot.answers.fact_kinds import is_of_kind, pattern_of
from bot.answers.texts import Texts, stems_of
from bot.language.stems import stem
from bot.mind import Mind
from bot.naming import Naming
from bot.question import Question
from bot.topic import Topic, TopicGroup, search_words, topic_of
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search

_WORD = re.compile(r"\w[\w’'-]*")
_BREAK = re.compile(r"[,;:—]|--")
_LEAST = 0.55
"""So much of the weight of the words asked for must stand in the sentence."""
_FOUND_ELSEWHERE = 0.75
"""The same, where the sentence stands in no article that was shown."""
_SOFT = 0.5
"""What a word counts that the question does not say itself, but was talked of before."""
_REACH, _COMMA, _OTHER_FACT, _BEFORE = 4, 4, 6, 1
"""In words: how soon a fact is no longer beside a word, and how much farther a comma, another fact, or standing after
the word make it."""
_NEAR = (0.4, 0.3, 0.2)
"""What it counts that a sentence was shown, stands beside one that was, or one farther."""
_IN_ARTICLE = 0.1
_SAID = 0.1
"""What it counts that somebody said it."""
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words of a question: its own, and what was talked of before."""

    own: tuple[TopicGroup, ...]
    before: tuple[TopicGroup, ...]
    pattern: re.Pattern[str]

    def share_in(self, text: str) -> float:
        """Return how much of the question's own words a text has."""
        stems = stems_of(text)
        if any(group.person and group.stems.isdisjoint(stems) for group in self.own):
            return 0.0
        whole = sum(group.weight for group in self.own)
        return sum(group.weight for group in self.own if _stands_in(group, stems)) / whole if whole else 1.0


def _stands_in(group: TopicGroup, stems: frozenset[str]) -> bool:
    alone = not stems.isdisjoint(group.stems | group.synonyms)
    return alone or any(phrase <= stems for phrase in group.phrases)


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
    return Fact(
        " ".join(found[0].split()).rstrip(",").strip(), _telling(desk.texts, sentence, found, question.speaker_ids)
    )


def _asked(question: Question, mind: Mind) -> _Asked:
    before = mind.question.subject if mind.question is not None and mind.question.subject else Topic("", ())
    topic = question.subject.groups if question.subject else ()
    named = [group for naming in question.named for group in _name_groups(naming)]
    pattern = pattern_of(question)
    if "topic" in question.carried:  # "and Orlik?": what was asked of another before
        return _Asked(tuple(named), tuple(group for group in topic if not group.person), pattern)
    known = {group.word for group in before.groups}
    own = [group for group in topic if group.word not in known] or list(topic)
    own += named if question.nobody else []
    soft = (*before.groups, *named)
    return _Asked(tuple(own), tuple(group for group in soft if group not in own), pattern)


def _name_groups(naming: Naming) -> tuple[TopicGroup, ...]:
    """Return the words of a name; those of somebody known are one group."""
    name = naming.name if naming.chosen else naming.phrase
    people: dict[str, tuple[str, ...]] = {}
    if naming.chosen:
        people = dict.fromkeys(fold(name).split(), (name, name))
    return topic_of(name, people).groups


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
            yield _Sentence(article, span, texts.words(article, span).replace("\xa0", " "), near)


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
        share = asked.share_in(sentence.text)
        if share < least:
            continue
        facts = [found for found in asked.pattern.finditer(sentence.text) if is_of_kind(found, asked.pattern)]
        words = [(m.start(), m.end(), stem(fold(m[0]))) for m in _WORD.finditer(sentence.text)] if facts else []
        for found in facts:
            score = share + sentence.near + _closeness(found, facts, words, asked)
            score += _SAID * bool(_holding(texts, sentence, found))
            if best is None or score > best[0]:
                best = score, sentence, found
    return best[1:] if best else None


def _closeness(
    found: re.Match[str], facts: Sequence[re.Match[str]], words: Sequence[tuple[int, int, str]], asked: _Asked
) -> float:
    """Return how near a fact stands to the words of a question, 1 where it stands beside them all."""
    near = whole = 0.0
    for before, group in zip((None, *asked.own), asked.own, strict=False):
        near += group.weight * _nearness(found, facts, words, _places(group, words, before))
        whole += group.weight
    for group in asked.before:
        near += _SOFT * group.weight * _nearness(found, facts, words, _places(group, words))
        whole += _SOFT * group.weight
    return near / whole if whole else 0.0


def _places(
    group: TopicGroup, words: Sequence[tuple[int, int, str]], before: TopicGroup | None = None
) -> list[tuple[int, int]]:
    """Return where a word stands; only those right after the word before, if any: "Finn supporters" are not Lund's."""
    found = [number for number, (_, _, known) in enumerate(words) if known in group.all_stems]
    after = [n for n in found if n and before is not None and words[n - 1][2] in before.stems]
    return [words[number][:2] for number in after or found]


def _nearness(
    found: re.Match[str],
    facts: Sequence[re.Match[str]],
    words: Sequence[tuple[int, int, str]],
    places: Sequence[tuple[int, int]],
) -> float:
    gaps = [_gap(found, start, end, facts, words) for start, end in places]
    return _REACH / (_REACH + min(gaps)) if gaps else 0.0


def _gap(
    found: re.Match[str],
    start: int,
    end: int,
    facts: Sequence[re.Match[str]],
    words: Sequence[tuple[int, int, str]],
) -> int:
    """Return how many words lie between a fact and a word, more where a comma or another fact parts them."""
    if start < found.end() and end > found.start():
        return 0
    first, last = (found.end(), start) if start >= found.end() else (end, found.start())
    between = sum(first <= at < last for at, _, _ in words)
    parted = len(_BREAK.findall(found.string, first, last))
    others = sum(first <= one.start() < last for one in facts)
    return between + _COMMA * parted + _OTHER_FACT * others + _BEFORE * (end <= found.start())


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
