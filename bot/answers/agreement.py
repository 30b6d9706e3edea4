"""Agreement: whether somebody agrees, which hardly any verb tells: what he says of the same as those just shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.headlines import is_told_in_body
from bot.answers.replies import telling_words
from bot.answers.texts import Texts, content_of
from bot.grammar.verbs import BASE_OF
from bot.question import Asks, Question
from index.passage import Passage

_PER_WORD, _MOST_WORDS = 0.2, 0.6
_CLOSE = {0: 0.5, 1: 0.4, 2: 0.3, 3: 0.2}
"""How likely somebody speaks of the same, with so many sentences between."""
_ENOUGH, _AS_GOOD, _MOST = 0.2, 0.7, 3
_FEW = 2
"""Of somebody who says no more in the article, all is shown."""


def asks_for_agreement(question: Question) -> bool:
    """Say whether it asks if somebody agrees: "does Orlik agree?", "did she disagree with Lee?", not "agree to pay"."""
    if question.asks is not Asks.STATEMENTS or not question.whether:
        return False
    is_with_somebody = question.subject is not None and bool(question.subject.person)
    is_with_shown = not question.topic or not question.carried.isdisjoint(("topic", "it", "person"))
    return BASE_OF.get(question.verb.lower()) in ("agree", "disagree") and (is_with_somebody or is_with_shown)


@dataclass(frozen=True, slots=True)
class Views:
    """What speakers say of the same as some passages."""

    texts: Texts
    shown: Sequence[Passage]

    def of(self, speaker_ids: Sequence[int]) -> tuple[Passage, ...]:
        """Return what those speakers say of it in the same articles, the nearest first."""
        articles = dict.fromkeys(passage.article.id for passage in self.shown)
        own = [
            one
            for id in articles
            for one in self.texts.passages(id)
            if one.attribution is not None and one.speaker_id in speaker_ids and is_told_in_body(one)
        ]
        if len(own) <= _FEW:
            return tuple(own)
        scored = sorted(((self._nearness(one), one) for one in own), key=lambda one: -one[0])
        enough = max(_ENOUGH, _AS_GOOD * scored[0][0]) if scored else 0.0
        return tuple(one for score, one in scored if score >= enough)[:_MOST]

    def _nearness(self, passage: Passage) -> float:
        words = telling_words(content_of(passage))
        return max(
            min(_MOST_WORDS, _PER_WORD * len(words & telling_words(one.text))) + self._closeness(one, passage)
            for one in self.shown
        )

    def _closeness(self, one: Passage, other: Passage) -> float:
        if one.article.id != other.article.id:
            return 0.0
        first, last = sorted((one, other), key=lambda passage: passage.span.start)
        return _CLOSE.get(self.texts.sentences_between(one.article.id, first.span.end, last.span.start), 0.0)
