"""Suggestions: questions near to one that found nothing, each of which would be answered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from bot.answers.texts import content_of, stems_of
from bot.background import Background
from bot.question import Question
from bot.speakers_in_sentences import entry_in_sentence
from bot.topic import Topic, search_words, topic_of
from index.search import Order, Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST = 3
_NEAR = 5
"""So many of the nearest passages are looked at for what might be asked instead."""


def suggestions_for(question: Question | None, known: Background, count: int = _MOST) -> tuple[str, ...]:
    """Return up to `count` questions."""
    return tuple(islice(dict.fromkeys(_suggestions(question, known, count)), count))


def _suggestions(question: Question | None, known: Background, count: int) -> Iterator[str]:
    if question is not None:
        yield from _near(question, known)
    for entry in known.store.speakers(limit=count):
        yield what_did(entry)


def _near(question: Question, known: Background) -> Iterator[str]:
    for naming in question.named:
        yield from map(what_did, (*naming.chosen[:1], *naming.nearest))
    if not question.named and (words := question.quoted or question.topic):
        yield from _near_words(topic_of(words), known.store)
    if question.named and question.topic and (topic := question.subject or topic_of(question.topic)):
        search = Search(topic=search_words(topic), order=Order.BEST, limit=1)
        if known.store.search(search).total:
            yield f"Who talked about {question.topic}?"


def _near_words(topic: Topic, store: Store) -> Iterator[str]:
    """Yield questions about the rarest word that somebody says of those looked for: "who said 'red lines fade'?"."""
    search = Search(topic=search_words(topic), any_word=True, order=Order.BEST, limit=_NEAR)
    for passage in store.search(search).passages if topic else ():
        said = stems_of(content_of(passage))
        word = next((group.word for group in topic.groups if not group.stems.isdisjoint(said)), "")
        if word and passage.speaker is not None and passage.speaker.type is SpeakerType.PERSON:
            about = topic.words if len(topic.groups) == 1 else word
            yield f"What did {passage.speaker.name} say about {about}?"


def what_did(entry: SpeakerEntry) -> str:
    """Return "What did John Kirby say?", "What did the White House say?"."""
    return f"What did {entry_in_sentence(entry)} say?"
