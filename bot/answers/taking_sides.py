"""Taking sides: who is for something, or against it, in articles about it: "it will finish me off", a shopkeeper said.

What tells the side may be weak where the words of the topic are there, and what tells the topic weak where the side is
plain. What somebody says right after goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.answers.article_matter import names_happening
from bot.answers.going_on import goes_on
from bot.answers.headlines import is_headline
from bot.answers.pointing import names_somebody, points_to_person
from bot.answers.relevance import ABOUT, Scored
from bot.answers.sides import Side, opposite_of
from bot.answers.stands import PLAIN_SIDE, stand_of
from bot.answers.texts import Texts, content_of
from bot.answers.verb_fit import has_lemma, has_stance
from bot.grammar.verbs import BASE_OF
from bot.topic import Topic
from index.attribution import Stance
from index.passage import Passage

_NEAR = 0.5
"""Of those that take a side, others must come this near to the plainest."""
_RIGHT_AFTER = 4
"""In characters: a paragraph may end between what somebody says and what he says next."""

_POINTS = re.compile(
    r"\b(?:it|its|this|such)\b|\bthat(?:['\u2019]s\b|\W+(?:is|was|would)\b|\W*$)|^\W*(?:they|them)\W*$", re.IGNORECASE
)
""" "[It] will finish me off": they may be others than what the article is about."""


@dataclass(frozen=True, slots=True)
class SideTaking:
    """A side of a topic, in the articles that are about it."""

    texts: Texts
    topic: Topic
    side: Side
    articles: Collection[str]
    """Which are about the topic as a whole."""
    verb: str = ""
    is_plain: bool = False
    """Nothing but what is plain will do: "who criticized it?"."""

    def among(self, scored: Sequence[Scored]) -> list[Passage]:
        """Return what takes the side, the plainest first, with what the same speakers go on to say."""
        stands = {id(one): stand_of(one.passage) for one in scored}
        taking = [
            one
            for one in scored
            if stands[id(one)].side is self.side
            and not is_headline(one.passage)
            and self._is_enough(one, stands[id(one)].strength)
        ]
        if self.is_plain and any(map(self._is_by_verb, taking)):
            taking = [one for one in taking if stands[id(one)].strength > PLAIN_SIDE]
        fits = {id(one): self._link(one) * stands[id(one)].strength for one in taking}
        best = max(fits.values(), default=0.0)
        taking = [one for one in taking if fits[id(one)] >= _NEAR * best]
        chosen = [one.passage for one in sorted(taking, key=lambda one: -fits[id(one)])]
        others = {one.passage.id for one in scored if stands[id(one)].side is opposite_of(self.side)}
        rest = [one.passage for one in scored if one.passage.id not in others]
        return [*chosen, *said_right_after(chosen, rest, self.texts)]

    def _is_enough(self, one: Scored, strength: float) -> bool:
        """Say whether a statement is on the topic, the more plainly the less plain its side is."""
        if strength < PLAIN_SIDE:
            return one.content_score >= ABOUT and one.score >= ABOUT and not self.is_plain
        is_in_article = one.passage.article.id in self.articles
        return (is_in_article or (one.is_linked and one.score >= ABOUT)) and self._may_be_of_topic(one, strength)

    def _may_be_of_topic(self, one: Scored, strength: float) -> bool:
        """Say whether what was said has a word of the topic, or points to it and names nobody else."""
        said = content_of(one.passage)
        if one.content_score > 0:
            return True
        if self.topic.person:
            return points_to_person(said)
        is_pointing = bool(_POINTS.search(said)) or names_happening(said)
        return (is_pointing or (strength > PLAIN_SIDE and points_to_person(said))) and not names_somebody(said)

    def _is_by_verb(self, one: Scored) -> bool:
        """Say whether the verb of the question tells it: whoever "endorsed her", whatever others say for her."""
        return has_lemma(one.passage, BASE_OF.get(self.verb.lower(), ""))

    def _link(self, one: Scored) -> float:
        return max(one.score, ABOUT) if one.passage.article.id in self.articles else one.score


def said_right_after(chosen: Sequence[Passage], passages: Sequence[Passage], texts: Texts) -> list[Passage]:
    """Return what the speakers of `chosen` go on to say right after it: the reason, mostly."""
    found = list(chosen)
    for passage in sorted(passages, key=lambda passage: (passage.article.id, passage.span.start)):
        is_known = any(one.id == passage.id for one in found)
        if not is_known and any(_is_right_after(one, passage, texts) for one in found):
            found.append(passage)
    return found[len(chosen) :]


def _is_right_after(before: Passage, after: Passage, texts: Texts) -> bool:
    if before.span == after.span:
        return before.speaker_id == after.speaker_id and has_stance(after, (Stance.SAID,))
    return 0 <= after.span.start - before.span.end <= _RIGHT_AFTER and goes_on(before, after, texts)
