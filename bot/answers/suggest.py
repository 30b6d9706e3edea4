"""Suggestions: questions near to one that found nothing, each of which is answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from bot.answers.texts import content_of, stems_of
from bot.background import Background
from bot.naming import NAMED, Naming
from bot.question import Question
from bot.speakers_in_sentences import entry_in_sentence
from bot.subjects import subjects_to_ask
from bot.topic import Topic, search_words, topic_of
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST = 3
_MOST_BESIDE = 6
_NEAR = 5
"""So many of the nearest passages are looked at for what might be asked instead."""
_LOOKED_AT = 100
"""Statements of a speaker, for what he speaks of."""
_LONGEST_ASKED_FOR = 4
"""In words: a longer topic is a statement, of which nobody "talked about"."""


def suggestions_for(
    question: Question, known: Background, is_answered: Callable[[str], bool], shown: Sequence[Passage] = ()
) -> tuple[str, ...]:
    """Return up to three questions near to `question`, never that again, each answered.

    Where none is near, what those said who are quoted in an article that has its words, else in that just `shown`.
    """
    for offered in (_near(question, known), _beside(question, known, shown), _of_the_most_quoted(known)):
        others = (one for one in dict.fromkeys(offered) if fold(one) != fold(question.text))
        if near := tuple(islice(filter(is_answered, others), _MOST)):
            return near
    return ()


def _beside(question: Question, known: Background, shown: Sequence[Passage]) -> Iterator[str]:
    """Yield what was said in the article that has the name or the words asked for, else in the one just shown."""
    words = topic_of(" ".join((*(naming.phrase for naming in question.nobody), question.topic or "")))
    search = Search(topic=search_words(words), any_word=True, attributed=None, near=False, order=Order.BEST, limit=1)
    printed = known.store.search(search).passages if words else ()
    for passage in (*printed, *shown)[:1]:
        quoted = Counter(one.speaker_id for one in known.store.passages_of(passage.article.id) if one.speaker_id)
        entries = [known.store.speaker(one) for one, _ in quoted.most_common(_MOST_BESIDE)]
        yield from (what_did(entry) for entry in entries if entry and entry.type in NAMED)


def _of_the_most_quoted(known: Background) -> Iterator[str]:
    yield from map(what_did, known.store.speakers(limit=2 * _MOST))


def _near(question: Question, known: Background) -> Iterator[str]:
    topic = "" if question.quoted else question.topic or ""
    is_short = len(topic.split()) <= _LONGEST_ASKED_FOR and not question.clause
    for naming in question.named:
        if naming.chosen and is_short and not question.retold:
            yield _retold(naming.chosen[0], topic)
        if topic and is_short:
            yield from (_about(entry, topic) for entry in naming.others)
        yield from map(what_did, (*naming.chosen[:1], *naming.nearest))
        if not naming.chosen and topic_of(naming.phrase):
            yield f"Who talked about {naming.phrase.removesuffix('?')}?"
    if topic and is_short and question.named:
        yield f"Who talked about {topic}?"
    if not question.named and (words := question.quoted or question.topic):
        yield from _near_words(question.subject or topic_of(words), known.store)
    for naming in question.named:
        yield from _what_else(naming, known.store)


def _what_else(naming: Naming, store: Store) -> Iterator[str]:
    """Yield a question on what somebody does speak of."""
    for entry in naming.chosen[:1]:
        passages = store.search(Search(speakers=(entry.id,), limit=_LOOKED_AT)).passages
        own_name = stems_of(" ".join(entry.names))
        yield from (_about(entry, subject) for subject in subjects_to_ask(map(content_of, passages), own_name)[:1])


def _near_words(topic: Topic, store: Store) -> Iterator[str]:
    """Yield questions about the words that somebody says of those looked for: "who said 'red lines fade'?"."""
    search = Search(topic=search_words(topic), any_word=True, order=Order.BEST, limit=_NEAR)
    for passage in store.search(search).passages if topic else ():
        said = stems_of(content_of(passage))
        words = [group.word for group in topic.groups if not group.stems.isdisjoint(said)]
        if words and passage.speaker is not None and passage.speaker.type is SpeakerType.PERSON:
            about = topic.words if len(topic.groups) == 1 else max(words, key=len)
            yield f"What did {passage.speaker.name} say about {about}?"


def what_did(entry: SpeakerEntry) -> str:
    """Return "What did John Kirby say?", "What did the White House say?"."""
    return f"What did {entry_in_sentence(entry)} say?"


def _retold(entry: SpeakerEntry, topic: str) -> str:
    about = f" about {topic}" if topic else ""
    return f"What do others say that {entry_in_sentence(entry)} said{about}?"


def _about(entry: SpeakerEntry, topic: str) -> str:
    return f"What did {entry_in_sentence(entry)} say about {topic}?"
