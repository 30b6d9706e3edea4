"""In articles about a matter: who takes a side of it there, or says anything of it and is of the kind asked for.

The words of a question need not stand in what they say.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.answers.article_matter import ArticleMatter
from bot.answers.headlines import is_headline
from bot.answers.narrowing import Narrowing
from bot.answers.relevance import Wanted, score_passages
from bot.answers.sides import Side, opposite_of, side_asked
from bot.answers.speaker_kinds import is_by_kind, names_anybody
from bot.answers.stands import stand_of
from bot.answers.taking_sides import SideTaking
from bot.answers.texts import Texts
from bot.answers.verb_fit import by_others, must_fit
from bot.question import Asks, Question
from bot.topic import Topic
from index.passage import Passage

_FEW = 3
"""So few articles are looked into for those of a kind, even where none is plainly about the matter."""
_MOST_LOOKED_INTO = 24
"""Articles whose leads are read, those with the best statements first."""
_MOST_READ = 4
"""Of articles that are about a matter, so many are read through for what is said without its words."""
_NEAR = 0.5
"""Of those of a kind, others must come this near to the best."""


@dataclass(frozen=True, slots=True)
class InArticlesAbout:
    """Finds what is told in articles that are about something."""

    texts: Texts
    narrowing: Narrowing

    def told(self, question: Question, candidates: Sequence[Passage], shown: Collection[str]) -> list[Passage]:
        """Return what answers "who opposes it?" or "which players spoke of it?", the plainest first.

        `candidates` have words of the topic; `shown` are the articles just shown.
        """
        topic = question.subject
        if question.asks is not Asks.SPEAKER or topic is None:
            return []
        ids = list(dict.fromkeys(passage.article.id for passage in candidates))[:_MOST_LOOKED_INTO]
        articles = ArticleMatter(self.texts).articles_about(topic, ids, shown)
        if side := side_asked(question.verb):
            return self._on_side(question, topic, side, candidates, articles)
        if not question.like or names_anybody(question.like):
            return []
        return self._of_kind(question, topic, articles or (ids if len(ids) <= _FEW else ()))

    def _on_side(
        self, question: Question, topic: Topic, side: Side, candidates: Sequence[Passage], articles: Collection[str]
    ) -> list[Passage]:
        known = {passage.id for passage in candidates}
        beside = [passage for passage in self._statements(articles) if passage.id not in known]
        passages = by_others(topic, self.narrowing.fitting(question, [*candidates, *beside]))
        scored = score_passages(passages, Wanted(topic, one_speaker=False), self.texts)
        taking = SideTaking(self.texts, topic, side, articles, question.verb, must_fit(question)).among(scored)
        if taking or not question.like or names_anybody(question.like):
            return taking
        of_kind = self._of_kind(question, topic, articles)
        return [passage for passage in of_kind if stand_of(passage).side is not opposite_of(side)]

    def _of_kind(self, question: Question, topic: Topic, articles: Collection[str]) -> list[Passage]:
        of_kind = [one for one in self._statements(articles) if is_by_kind(question.like, one) and not is_headline(one)]
        passages = self.narrowing.fitting(question, of_kind)
        scored = score_passages(passages, Wanted(topic, question.verb, one_speaker=False), self.texts)
        best = max((one.score for one in scored), default=0.0)
        return [one.passage for one in scored if one.score >= _NEAR * best]

    def _statements(self, articles: Collection[str]) -> list[Passage]:
        return [one for id in islice(articles, _MOST_READ) for one in self.texts.passages(id) if one.attribution]
