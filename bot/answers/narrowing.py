"""Narrowing: of the passages found, those told to somebody, at a time, at a place, by a kind of speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.circumstance_patterns import OUTLET_WORDS
from bot.answers.passage_circumstances import days_of, when_words
from bot.answers.relevance import ABOUT, Wanted, passages_about
from bot.answers.speaker_kinds import is_by_kind, may_be_anybody
from bot.answers.texts import Texts, content_of, stems_of
from bot.background import same_publisher
from bot.naming import Naming
from bot.question import Asks, Question
from bot.topic import Topic, topic_of
from index.attribution import Kind
from index.folding import fold
from index.passage import Passage


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Leaves out what does not fit a question, by what a store cannot tell."""

    texts: Texts

    def fitting(self, question: Question, passages: list[Passage]) -> list[Passage]:
        """Return the passages of fitting kind, addressee, time, place and speaker."""
        if question.kind:
            passages = [passage for passage in passages if _is_kind(passage, question.kind)]
        if question.told is not None:
            passages = self._told(question, question.told, passages)
        if question.period is not None:
            passages = [passage for passage in passages if self._in_period(question, passage)]
        if question.place:
            passages = self._at(question.place, passages)
        if question.like:
            passages = _of_kind(question.like, passages)
        others = (*question.not_by, *((question.target,) if question.target else ()))
        if others:
            passages = [passage for passage in passages if not _is_by(passage, others)]
        if question.without:
            left_out = passages_about(passages, Wanted(question.without), self.texts)
            passages = [passage for passage in passages if passage not in left_out]
        return passages

    def _told(self, question: Question, told: Naming, passages: list[Passage]) -> list[Passage]:
        """Return what was told to somebody: as the article says, or in quotation to "you"; else near his name.

        Where anybody may have told it, a "you" counts only in articles that say of something that he was told it.
        Who tells Radio Nova that "you never know" does not mean the radio; but what else somebody says in the article
        of the very paper that was told something was told to it too.
        """
        names = {fold(told.phrase), fold(told.name)}
        names |= {fold(name) for entry in told.chosen for name in (*entry.names, *entry.roles)}
        wanted = [stems_of(name) for name in names if name]
        addressed = [passage for passage in passages if _is_addressed_to(passage, wanted)]
        articles = {passage.article.id for passage in addressed}
        topic = _topic_of_name(told)
        beside = passages_about(passages, Wanted(topic), self.texts) if topic else []
        if addressed and not question.named and question.asks is Asks.STATEMENTS:
            passages = [p for p in passages if p.article.id in articles and not _is_by(p, (told,))]
        articles |= {passage.article.id for passage in passages if self._names(passage, topic)}
        to_you = [p for p in passages if p.article.id in articles and _speaks_to_you(p) and not _is_addressed(p)]
        if addressed and _is_outlet(told):
            return [p for p in passages if p in addressed or (p.article.id in articles and _is_told_here(p, told))]
        if addressed or to_you:
            return [passage for passage in passages if passage in addressed or passage in to_you]
        if question.asks is Asks.SPEAKER:
            return beside or passages
        return beside or [
            p for p in passages if p.article.publisher and same_publisher(told.phrase, p.article.publisher)
        ]

    def _names(self, passage: Passage, topic: Topic) -> bool:
        """Say whether the article of `passage` names all of `topic`."""
        read = self.texts.article(passage.article.id)
        if read is None or not topic:
            return False
        words = stems_of(read[0].text)
        return all(not group.stems.isdisjoint(words) for group in topic.groups)

    def _in_period(self, question: Question, passage: Passage) -> bool:
        period = question.period
        if period is None:
            return True
        days = days_of(passage, self.texts)
        published = passage.article.published
        if days is not None:
            return period.meets(*days, published)
        if period.is_named_in(when_words(passage)):
            return True
        if published is None or (period.needs_own_day and published.weekday() != period.weekday):
            return False
        return period.holds(published, published)

    def _at(self, place: str, passages: list[Passage]) -> list[Passage]:
        """Return those said there; where no passage tells, all of them: the place may go without saying."""
        topic = topic_of(place)
        if not topic:
            return passages
        by_medium = [passage for passage in passages if _has_medium(passage, topic)]
        return by_medium or passages_about(passages, Wanted(topic), self.texts, ABOUT) or passages


def is_sifted(question: Question) -> bool:
    """Say whether passages are left out one by one, by what the store cannot tell."""
    told = question.period or question.place or question.told or question.without
    return bool(told or question.not_by or question.like)


def _of_kind(kind: str, passages: list[Passage]) -> list[Passage]:
    """Return those by the "officials" of "which officials"; of "experts" all, where nobody is printed as one."""
    fitting = [passage for passage in passages if is_by_kind(kind, passage)]
    return fitting or [p for p in passages if p.speaker is not None and may_be_anybody(kind)]


def _topic_of_name(told: Naming) -> Topic:
    names = {word: (told.name, *fold(told.name).split()[-1:], word) for word in fold(told.name).split()}
    return topic_of(told.name, names if told.chosen and told.chosen[0].type == "person" else None)


def _is_by(passage: Passage, namings: Sequence[Naming]) -> bool:
    return any(entry.id == passage.speaker_id for naming in namings for entry in naming.chosen)


def _is_kind(passage: Passage, kind: Kind) -> bool:
    return passage.attribution is not None and passage.attribution.kind is kind


def _is_addressed_to(passage: Passage, wanted: Sequence[frozenset[str]]) -> bool:
    attribution = passage.attribution
    if attribution is None or attribution.addressee is None:
        return False
    told = attribution.addressee
    words = passage.words_at(told) if passage.span.holds(told) else ""
    named = stems_of(f"{words} {passage.addressee or ''}")
    return any(name <= named for name in wanted)


def _is_addressed(passage: Passage) -> bool:
    return passage.attribution is not None and passage.attribution.addressee is not None


def _is_outlet(told: Naming) -> bool:
    return not OUTLET_WORDS.isdisjoint(fold(told.name).split())


def _is_told_here(passage: Passage, told: Naming) -> bool:
    """Say whether a passage stands in the paper that was told, as said to nobody else and nowhere else."""
    publisher, attribution = passage.article.publisher, passage.attribution
    is_elsewhere = _is_addressed(passage) or (attribution is not None and attribution.medium is not None)
    return bool(publisher) and not is_elsewhere and same_publisher(told.phrase, publisher or "")


def _speaks_to_you(passage: Passage) -> bool:
    if passage.attribution is None or passage.attribution.kind is Kind.INDIRECT:
        return False
    return not {"you", "your", "yours"}.isdisjoint(fold(content_of(passage)).split())


def _has_medium(passage: Passage, topic: Topic) -> bool:
    attribution = passage.attribution
    if attribution is None or attribution.medium is None or not passage.span.holds(attribution.medium):
        return False
    medium = stems_of(passage.words_at(attribution.medium))
    return 2 * sum(not group.stems.isdisjoint(medium) for group in topic.groups) > len(topic.groups)
