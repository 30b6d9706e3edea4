"""Question -> Search -> passages: what a question asks for, best first, nothing that does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.circumstances import days_of
from bot.question import Asks, Question
from bot.relevance import Scored, Wanted, score_passages
from bot.texts import Texts, content_of, stems_of
from bot.topic import Topic, search_words, topic_of
from index.attribution import Kind, Stance
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.store import Store

ABOUT = 0.5
"""A passage with this score is about the topic."""
NEAR_BEST = 0.75
"""Of a statement that is looked for, others must come this near to the best."""
_MOST_READ = 400
"""So many passages are read and weighed; of more, the store's own order decides."""

UNSPOKEN = frozenset([Stance.BELIEVED, Stance.WANTED, Stance.SHOWED, Stance.DECLINED])
"""Left out of "what did X say?" where there is anything else."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, best first."""

    passages: tuple[Passage, ...] = ()
    nearest: bool = False
    """None has the words as they were asked for; these come nearest."""
    widened: bool = False
    """What came from the turn before had to be left out."""


class Finder:
    """Finds passages in one archive."""

    def __init__(self, store: Store, texts: Texts) -> None:
        self.store = store
        self.texts = texts

    def find(self, question: Question, only: Sequence[Passage] | None = None) -> Finding:
        """Return the passages that `question` asks for, among `only` where that is given."""
        if question.quoted:
            return self._quoted(question, only)
        passages = self._candidates(question) if only is None else list(only)
        passages = self._filtered(question, passages)
        if question.without:
            left_out = self._about(passages, Wanted(question.without), ABOUT)
            passages = [passage for passage in passages if passage not in left_out]
        passages = self._on_topic(question, passages)
        return Finding(tuple(self._spoken(question, passages)))

    # -- candidates --------------------------------------------------------------------------------

    def _candidates(self, question: Question) -> list[Passage]:
        search = Search(
            speakers=question.speaker_ids,
            outlet=question.outlet,
            kinds=(question.kind,) if question.kind else (),
            stances=question.stances if question.stance_asked else (),
            attributed=None if question.asks is Asks.SENTENCES else True,
            limit=_MOST_READ,
        )
        if question.subject is None:
            return list(self.store.search(search).passages)
        by_words = replace(search, topic=search_words(question.subject), any_word=True, order=Order.BEST)
        if not question.speaker_ids:
            return list(self.store.search(replace(by_words, limit=150)).passages)
        found = self.store.search(search)
        if found.total <= _MOST_READ:
            return list(found.passages)
        return list(self.store.search(by_words).passages)

    # -- filters -----------------------------------------------------------------------------------

    def _filtered(self, question: Question, passages: list[Passage]) -> list[Passage]:
        if question.kind:
            passages = [passage for passage in passages if _is_kind(passage, question.kind)]
        if question.told is not None:
            passages = self._told(question, passages)
        if question.period is not None:
            passages = [passage for passage in passages if self._in_period(question, passage)]
        if question.place:
            passages = self._at(question.place, passages)
        return passages

    def _told(self, question: Question, passages: list[Passage]) -> list[Passage]:
        told = question.told
        assert told is not None
        names = {fold(told.phrase), fold(told.name)}
        names |= {fold(name) for entry in told.chosen for name in (*entry.names, *entry.roles)}
        wanted = [stems_of(name) for name in names if name]
        addressed = [passage for passage in passages if _addressed(passage, wanted)]
        if addressed:
            return addressed
        topic = topic_of(told.name)
        return self._about(passages, Wanted(topic), ABOUT) if topic else []

    def _in_period(self, question: Question, passage: Passage) -> bool:
        period = question.period
        assert period is not None
        days = days_of(passage, self.texts)
        published = passage.article.published
        if days is not None:
            return period.meets(*days, published)
        if period.needs_own_day or published is None:
            return False
        return period.holds(published, published)

    def _at(self, place: str, passages: list[Passage]) -> list[Passage]:
        """Return those said there; where no passage tells, all of them: the place may go without saying."""
        topic = topic_of(place)
        if not topic:
            return passages
        by_medium = [passage for passage in passages if _has_medium(passage, topic)]
        if by_medium:
            return by_medium
        return self._about(passages, Wanted(topic), ABOUT) or passages

    # -- topic -------------------------------------------------------------------------------------

    def _on_topic(self, question: Question, passages: list[Passage]) -> list[Passage]:
        if question.subject is None:
            return self._by_verb(question, passages)
        wanted = Wanted(question.subject, question.verb, question.stances)
        scored = score_passages(passages, wanted, self.texts)
        if question.clause and (question.asks is Asks.SPEAKER or question.find):
            return _best(scored)
        chosen = [one for one in scored if one.score >= ABOUT]
        if question.asks is Asks.SPEAKER and chosen:
            chosen = [one for one in chosen if one.score >= NEAR_BEST * chosen[0].score]
        if question.stances and question.asks is not Asks.SPEAKER:
            chosen = _of_stance(chosen, question)
        return [one.passage for one in chosen]

    def _by_verb(self, question: Question, passages: list[Passage]) -> list[Passage]:
        if not question.stances:
            return passages
        fitting = [p for p in passages if p.attribution and p.attribution.stance in question.stances]
        if fitting and not set(question.stances) <= {Stance.BELIEVED}:
            return fitting
        return fitting + [passage for passage in passages if passage not in fitting]

    def _about(self, passages: Sequence[Passage], wanted: Wanted, least: float) -> list[Passage]:
        return [one.passage for one in score_passages(passages, wanted, self.texts) if one.score >= least]

    def _spoken(self, question: Question, passages: list[Passage]) -> list[Passage]:
        """Leave out thoughts, wishes and refusals, unless they are asked for or all there is."""
        if question.asks is not Asks.STATEMENTS or question.stances or question.find:
            return passages
        spoken = [p for p in passages if p.attribution is None or p.attribution.stance not in UNSPOKEN]
        return spoken or passages

    # -- words as they were said -------------------------------------------------------------------

    def _quoted(self, question: Question, only: Sequence[Passage] | None) -> Finding:
        search = Search(phrase=question.quoted, speakers=question.speaker_ids, order=Order.BEST, limit=50)
        passages = list(self.store.search(search).passages) if only is None else list(only)
        wanted = fold(question.quoted)
        exact = [p for p in passages if wanted in fold(content_of(p))] or [
            p for p in passages if wanted in fold(p.text)
        ]
        if exact:
            return Finding(tuple(self._filtered(question, exact)))
        topic = topic_of(question.quoted)
        if not topic:
            return Finding()
        near = replace(question, quoted="", subject=topic, clause=True)
        candidates = self._filtered(near, self._candidates(near))
        scored = [one for one in score_passages(candidates, Wanted(topic), self.texts) if one.content_score >= 0.7]
        return Finding(tuple(_best(scored)), nearest=True)


def _best(scored: Sequence[Scored]) -> list[Passage]:
    """Return those that hold a statement nearly as it was asked for, the best first."""
    if not scored:
        return []
    ranked = sorted(scored, key=lambda one: (-(one.score + 0.3 * one.content_score), len(content_of(one.passage))))
    best = ranked[0]
    least = max(ABOUT, 0.85 * best.score)
    near = [one for one in ranked if one.score >= least and one.content_score >= NEAR_BEST * best.content_score]
    return [one.passage for one in near]


def _of_stance(scored: list[Scored], question: Question) -> list[Scored]:
    """Put passages of the stance asked for first; leave out the others where the verb means it strictly."""
    fitting = [one for one in scored if one.passage.attribution and one.passage.attribution.stance in question.stances]
    if not fitting or set(question.stances) <= {Stance.BELIEVED}:
        return scored
    return fitting


def _is_kind(passage: Passage, kind: Kind) -> bool:
    return passage.attribution is not None and passage.attribution.kind is kind


def _addressed(passage: Passage, wanted: Sequence[frozenset[str]]) -> bool:
    attribution = passage.attribution
    if attribution is None or attribution.addressee is None:
        return False
    told = attribution.addressee
    words = passage.words_at(told) if passage.span.holds(told) else ""
    named = stems_of(f"{words} {passage.addressee or ''}")
    return any(name <= named for name in wanted)


def _has_medium(passage: Passage, topic: Topic) -> bool:
    attribution = passage.attribution
    if attribution is None or attribution.medium is None or not passage.span.holds(attribution.medium):
        return False
    medium = stems_of(passage.words_at(attribution.medium))
    return any(not group.stems.isdisjoint(medium) for group in topic.groups)
