"""Covering: the sentences that have nearly all the words of a question, whoever says them, or nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.answers.number_fit import unit_asked
from bot.answers.short_facts import FACTS, fact_fit, facts_in, stands_before
from bot.answers.texts import content_of, folded, stems_of
from bot.topic import Topic, search_words
from index.passage import Passage
from index.search import Order, Search
from index.store import Store

_LEAST = 0.75
"""So much of the words' weight a sentence must have."""
_FEWEST = 1.5
"""Of so much weight a sentence can be told: "fire" alone stands in too many, "fire started" does not."""
_EXACT = 0.2
"""What a word counts more that stands there as it was typed: "approval" beside "approve"."""
_FACT = 0.2
"""How much less of the words may be there beside a number that is asked for."""
_UNIT = 0.25
"""And so much less where it stands in the unit that is asked for: "how old?"."""
_FITS = 0.3
"""What a number counts that fits what is asked for, beside a sentence that has all words."""
_MOST_LOOKED_AT = 50
_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Covered:
    passage: Passage
    share: float
    rank: float


def covering(
    store: Store, topic: Topic, find: str = "", speakers: tuple[int, ...] = (), asking: str = ""
) -> tuple[Passage, ...]:
    """Return the passages, one a sentence, that have the most words of `topic`; none where that is too few.

    With `find`, only sentences that have such a fact: a number, a time. Of `speakers`, where some are given.
    """
    find = find if find in FACTS else ""
    if sum(group.weight for group in topic.groups) < _FEWEST:
        return ()
    search = Search(
        topic=search_words(topic),
        any_word=True,
        speakers=speakers,
        attributed=None,
        order=Order.BEST,
        limit=_MOST_LOOKED_AT,
    )
    found = [p for p in store.search(search).passages if not find or facts_in(find, p.text, topic, asking)]
    least = _LEAST - (_FACT if find else 0) - (_UNIT if find and unit_asked(asking, topic) else 0)
    fitting = [one for p in found if (one := _covered(p, topic)).share >= least]
    if find:
        beside = [one for one in fitting if stands_before(find, one.passage.text, topic)]
        fitting = beside or fitting
        fits = (_FITS * fact_fit(find, one.passage.text, topic, asking) for one in fitting)
        fitting = [replace(one, rank=one.rank + fit) for one, fit in zip(fitting, fits, strict=True)]
    best = max((one.rank for one in fitting), default=0.0)
    told = (_told_best(store, one.passage, topic) for one in fitting if one.rank == best)
    return tuple(dict.fromkeys(told))[:_MOST_SHOWN]


def _covered(passage: Passage, topic: Topic) -> _Covered:
    if any(group.person and group.stems.isdisjoint(stems_of(passage.text)) for group in topic.groups):
        return _Covered(passage, 0.0, 0.0)
    words, stems = set(folded(passage.text).split()), stems_of(passage.text)
    whole = sum(group.weight for group in topic.groups)
    share = exact = 0.0
    for group in topic.groups:
        if not group.stems.isdisjoint(stems) or not group.synonyms.isdisjoint(stems):
            share += group.weight / whole
            exact += group.weight / whole * (group.word in words)
    return _Covered(passage, share, share + _EXACT * exact)


def _told_best(store: Store, passage: Passage, topic: Topic) -> Passage:
    """Return, of the statements in one sentence, the one that says the most of it."""
    beside = (one for one in store.passages_of(passage.article.id) if one.span == passage.span)
    return max((passage, *beside), key=lambda one: _in_content(one, topic))


def _in_content(passage: Passage, topic: Topic) -> float:
    stems = stems_of(content_of(passage))
    return sum(group.weight for group in topic.groups if not group.stems.isdisjoint(stems))
