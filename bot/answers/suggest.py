"""Suggestions: questions near to one that found nothing, each of which would be answered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from bot.background import Background
from bot.naming import DETERMINERS
from bot.question import Question
from bot.topic import search_words, topic_of
from index.search import Order, Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST = 3
_MOST_MENTIONS = 10


def suggestions_for(question: Question | None, known: Background, count: int = _MOST) -> tuple[str, ...]:
    """Return up to `count` questions."""
    return tuple(islice(dict.fromkeys(_suggestions(question, known, count)), count))


def _suggestions(question: Question | None, known: Background, count: int) -> Iterator[str]:
    if question is not None:
        yield from _near(question, known)
    for entry in known.store.speakers(limit=count):
        yield what_did(entry, known.store)


def _near(question: Question, known: Background) -> Iterator[str]:
    for naming in question.named:
        for entry in naming.chosen[:1]:
            yield what_did(entry, known.store)
        for entry in naming.nearest:
            yield what_did(entry, known.store)
    if question.named and question.topic and (topic := question.subject or topic_of(question.topic)):
        search = Search(topic=search_words(topic), order=Order.BEST, limit=1)
        if known.store.search(search).total:
            yield f"Who talked about {question.topic}?"


def what_did(entry: SpeakerEntry, store: Store) -> str:
    """Return "What did John Kirby say?"; a body has "the" where an article prints it: "the White House"."""
    if entry.type is SpeakerType.PERSON or entry.name.split()[0].lower() in DETERMINERS:
        return f"What did {entry.name} say?"
    spoken = store.search(Search(speakers=(entry.id,), limit=_MOST_MENTIONS)).passages
    takes_the = any((passage.mention or "").lower().startswith(f"the {entry.name.lower()}") for passage in spoken)
    return f"What did {'the ' if takes_the else ''}{entry.name} say?"
