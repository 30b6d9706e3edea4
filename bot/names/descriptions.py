"""Descriptions: whom "Scott's wife" or "his boss" means, from where an article says it beside a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.grammar.verbs import BASE_OF
from bot.language.stems import stem
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.speaker import Speaker, SpeakerType
from index.store import Store

_MOST_SENTENCES = 40
_WHOSE = frozenset(["his", "her", "their"])
_REACH = 200
"""In characters: whom "his" means stands about a sentence before."""
_FARTHEST = 6
"""In words: "[Rakeyia Scott], the [wife] of the man who was shot"."""

_REPORTING = frozenset(map(stem, BASE_OF)) - {"state"}
"""Of "Ana Ruiz accused the union leader", Ruiz is not the leader; a state senator is no verb."""


def speakers_described(store: Store, head: str, others: Sequence[str]) -> tuple[int, ...]:
    """Return the ids of speakers beside whose name a sentence has the noun `head` and half of the `others`."""
    topic = ((head,), *((word,) for word in others))
    search = Search(topic=topic, any_word=True, attributed=None, order=Order.BEST, limit=_MOST_SENTENCES)
    votes: dict[int, float] = {}
    for passage in store.search(search).passages:
        words = [stem(word) for word in fold(passage.text).split()]
        if stem(head) not in words:
            continue
        share = _share(others, words)
        if others and share < 0.5 and _is_whose(passage, head):
            share = _share(others, _words_before(store, passage))
        if others and share < 0.5:
            continue
        for speaker_id, gap in _named_near(store, passage, words, stem(head)):
            votes[speaker_id] = max(votes.get(speaker_id, 0.0), share + 1 / (1 + gap))
    return tuple(sorted(votes, key=lambda one: -votes[one]))


def _is_whose(passage: Passage, head: str) -> bool:
    """Say whether a passage has "his lawyer": whose, the sentences before tell."""
    words = fold(passage.text).split()
    return any(one in _WHOSE and head in words[at + 1 : at + 4] for at, one in enumerate(words))


def _words_before(store: Store, passage: Passage) -> list[str]:
    article = store.article(passage.article.id)
    if article is None:
        return []
    return [stem(word) for word in fold(article.text[max(0, passage.span.start - _REACH) : passage.span.start]).split()]


def _share(others: Sequence[str], words: Sequence[str]) -> float:
    stems = {stem(word) for word in others} | {stem(word.removesuffix("s")) for word in others}
    wanted = {stem(word.removesuffix("s")) for word in others}
    return len(wanted & stems & set(words)) / len(wanted) if wanted else 0.0


def _named_near(store: Store, passage: Passage, words: Sequence[str], head: str) -> Iterator[tuple[int, int]]:
    """Yield the speakers of the article whose surname stands near the noun, and how many words lie between."""
    places = [at for at, word in enumerate(words) if word == head]
    known: dict[int, Speaker] = {}
    for other in store.passages_of(passage.article.id):
        if other.speaker is not None and other.speaker_id is not None and other.speaker.type is SpeakerType.PERSON:
            known[other.speaker_id] = other.speaker
    for speaker_id, speaker in known.items():
        parts = [stem(word) for word in fold(speaker.name).split()]
        for at in _starts(words, parts):
            for between in _between(words, places, at, at + len(parts)):
                if len(between) <= _FARTHEST and _REPORTING.isdisjoint(between):
                    yield speaker_id, len(between)


def _between(words: Sequence[str], places: Sequence[int], start: int, end: int) -> Iterator[Sequence[str]]:
    """Yield what stands between a name and each place of the noun."""
    for place in places:
        if place >= end:
            yield words[end:place]
        elif place < start:
            yield words[place + 1 : start]


def _starts(words: Sequence[str], parts: Sequence[str]) -> Iterator[int]:
    for at in range(len(words) - len(parts) + 1):
        if list(words[at : at + len(parts)]) == list(parts):
            yield at
