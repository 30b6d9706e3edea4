"""Article matter: what a whole article is about, which what is said in it need not name again.

A council closes a street to cars; "it will finish me off", a shopkeeper said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.answers.texts import Texts, stems_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.topic import LIGHT, Topic, TopicGroup

_LEAD = 320
"""In characters: the first sentences tell what an article is about; of a single word, the title alone."""
_ABOUT = 0.6
"""So much of a topic stands in the title and the lead."""
_FEW = 3
"""In so few articles "the decision" is what they are about."""
_HAPPENINGS = frozenset(
    map(
        stem,
        word_list(
            """
            decision plan move vote proposal idea measure project scheme verdict ruling deal law ban announcement step
            policy change news closure choice offer agreement initiative programme program reform development outcome
            result event matter situation bill legislation act treaty pact accord package veto trade swap
            """
        ),
    )
)
"""Who criticized [the decision]? Nouns for whatever an article tells of."""


@dataclass(frozen=True, slots=True)
class ArticleMatter:
    """Tells which articles are about something."""

    texts: Texts

    def articles_about(self, topic: Topic, articles: Iterable[str], shown: Collection[str]) -> tuple[str, ...]:
        """Return those of `articles` that are about `topic`; "the decision" is that of those just shown, or of few."""
        ids = tuple(dict.fromkeys((*shown, *articles)))
        if is_happening(topic):
            return tuple(dict.fromkeys(shown)) or (ids if len(ids) <= _FEW else ())
        return tuple(one for one in ids if self._is_about(topic, one))

    def _is_about(self, topic: Topic, article_id: str) -> bool:
        read = self.texts.article(article_id)
        if read is None:
            return False
        groups = [group for group in topic.groups if not _is_light(group)] or topic.groups
        lead = read[0].text[:_LEAD] if len(groups) > 1 else ""
        stems = stems_of(f"{read[0].title} {lead}")
        return sum(not group.all_stems.isdisjoint(stems) for group in groups) >= _ABOUT * len(groups)


def is_happening(topic: Topic) -> bool:
    """Say whether a topic names no matter of its own: "the decision", "his plan"."""
    return bool(topic.groups) and all(group.stems & _HAPPENINGS and not group.person for group in topic.groups)


def names_happening(words: str) -> bool:
    """Say whether words hold a noun for whatever an article tells of: "the whole idea"."""
    return not _HAPPENINGS.isdisjoint(stems_of(words))


def _is_light(group: TopicGroup) -> bool:
    return group.word in LIGHT or bool(group.stems & _HAPPENINGS)
