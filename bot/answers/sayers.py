"""Sayers: of the statements that fit "who said that ...?", those of whoever said just that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answers.texts import content_of, stems_of
from bot.topic import Topic
from index.passage import Passage

_TO_STOP = re.compile(r"[^,.;:]*")
_BESIDE, _COVERED = 0.34, 0.7
"""Less of the words asked for than the first stand in what was said, and more than the second in the sentence."""


def without_tellers(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Leave out who only tells that another said it, where that other is found too: "Lee said [Berg said] it"."""
    told = {(p.article.id, p.attribution.within): p.speaker_id for p in passages if p.attribution}
    return tuple(p for p in passages if told.get((p.article.id, p.number), p.speaker_id) == p.speaker_id)


def is_only_beside(topic: Topic, passage: Passage) -> bool:
    """Say whether the words asked for stand in the sentence of a statement, but are not what was said.

    "One mayor called the plan a folly when the council asked whether to go on": the council said nothing of a folly.
    """
    said = _share(topic, content_of(passage) + _rest_of_clause(passage))
    return passage.attribution is not None and said < _BESIDE and _share(topic, passage.text) >= _COVERED


def _rest_of_clause(passage: Passage) -> str:
    """Return what follows what was said without a stop: "calls the plan [“a folly”]"."""
    if passage.attribution is None:
        return ""
    rest = _TO_STOP.match(passage.text, passage.attribution.content[-1].end - passage.span.start)
    return rest[0] if rest else ""


def as_sentence(passage: Passage) -> Passage:
    """Return the sentence of a passage, as said by nobody."""
    return replace(passage, attribution=None, number=None, speaker=None, mention=None, addressee=None, speaker_id=None)


def _share(topic: Topic, text: str) -> float:
    stems = stems_of(text)
    return sum(not group.stems.isdisjoint(stems) for group in topic.groups) / max(1, len(topic.groups))
