"""Descriptions: whom "Scott's wife" or "his boss" means, from where an article says it beside a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.grammar.verbs import BASE_OF
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.names.offices import is_told
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.speaker import SpeakerType
from index.store import Store

_MOST_SENTENCES = 40
_WHOSE = frozenset(["his", "her", "their"])
_HE = frozenset(["he", "she"])
_IS = frozenset(word_list("is was serves served works worked became becomes"))
_REACH = 200
"""In characters: whom "his" means stands about a sentence before."""
_FARTHEST = 6
"""In words: "[Rakeyia Scott], the [wife] of the man who was shot"."""

_CLOSE = 1
"""In words: "The [envoy], [Kari Lunde]", "[Milo Renn], a [baker]", where nothing else tells which."""

_REPORTING = frozenset(map(stem, BASE_OF)) - {"state"}
"""Of "Ana Ruiz accused the union leader", Ruiz is not the leader; a state senator is no verb."""


def speakers_described(
    store: Store,
    heads: Sequence[str],
    others: Sequence[str],
    articles: tuple[str, ...] = (),
    kind: SpeakerType = SpeakerType.PERSON,
) -> tuple[int, ...]:
    """Return the ids of speakers beside whose name a sentence has one of the nouns `heads` and half of the `others`.

    With `articles`, only there, and the `others` may stand in the sentences before; the noun alone must stand close to
    the name.
    """
    search = Search(
        topic=(tuple(heads), *((word,) for word in others)),
        any_word=True,
        attributed=None,
        order=Order.BEST,
        limit=_MOST_SENTENCES,
        articles=articles,
    )
    last = {stem(head.split()[-1]) for head in heads}
    farthest = _FARTHEST if others else _CLOSE
    votes: dict[int, float] = {}
    quoted: dict[str, dict[int, list[str]]] = {}
    for passage in store.search(search).passages:
        printed = fold(passage.text).split()
        words = [stem(word) for word in printed]
        places = [at for at, word in enumerate(words) if word in last]
        if not places:
            continue
        share = _share(others, printed)
        if others and share < 0.5 and (articles or _is_whose(printed, places) or printed[0] in _HE):
            share = _share(others, _words_before(store, passage))
        if others and share < 0.5:
            continue
        article = passage.article.id
        if article not in quoted:
            quoted[article] = dict(_quoted_in(store, article, kind))
        for speaker_id, gap in _named_near(quoted[article], words, places):
            if gap <= farthest:
                votes[speaker_id] = max(votes.get(speaker_id, 0.0), share + 1 / (1 + gap))
        if printed[0] in _HE and not _IS.isdisjoint(printed[1 : places[0]]):
            for speaker_id in _last_named_before(store, passage):
                votes.setdefault(speaker_id, share)
    return tuple(sorted(votes, key=lambda one: -votes[one]))


def _is_whose(printed: Sequence[str], places: Sequence[int]) -> bool:
    """Say whether a passage has "his lawyer": whose, the sentences before tell."""
    return any(not _WHOSE.isdisjoint(printed[max(0, at - 3) : at]) for at in places)


def _last_named_before(store: Store, passage: Passage) -> Iterator[int]:
    """Yield who "he" is in "He serves as the ambassador": the person whose surname stands last in what goes before."""
    before = _words_before(store, passage)
    known = dict(_quoted_in(store, passage.article.id))
    places = {one: at for one, name in known.items() for at, word in enumerate(before) if word == name[-1]}
    if places:
        yield max(places, key=lambda one: places[one])


def _words_before(store: Store, passage: Passage) -> list[str]:
    article = store.article(passage.article.id)
    if article is None:
        return []
    return fold(article.text[max(0, passage.span.start - _REACH) : passage.span.start]).split()


def _share(others: Sequence[str], words: Sequence[str]) -> float:
    return sum(is_told(word, words) for word in others) / len(others) if others else 0.0


def _quoted_in(
    store: Store, article_id: str, kind: SpeakerType = SpeakerType.PERSON
) -> Iterator[tuple[int, list[str]]]:
    """Yield the persons whom an article quotes, or the bodies, and the words of their names."""
    for other in store.passages_of(article_id):
        if other.speaker is not None and other.speaker_id is not None and other.speaker.type is kind:
            yield other.speaker_id, fold(other.speaker.name).split()


def _named_near(
    quoted: Mapping[int, Sequence[str]], words: Sequence[str], places: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield those quoted in the article whose surname stands near the noun, and how many words lie between."""
    for speaker_id, name in quoted.items():
        parts = [stem(word) for word in name]
        for start, end in _places_of(words, parts):
            for between in _between(words, places, start, end):
                if len(between) <= _FARTHEST and _REPORTING.isdisjoint(between):
                    yield speaker_id, len(between)


def _between(words: Sequence[str], places: Sequence[int], start: int, end: int) -> Iterator[Sequence[str]]:
    """Yield what stands between a name and each place of the noun."""
    for place in places:
        if place >= end:
            yield words[end:place]
        elif place < start:
            yield words[place + 1 : start]


def _places_of(words: Sequence[str], parts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a name stands, in full or only its last word."""
    for at, word in enumerate(words):
        if word == parts[-1]:
            start = at + 1 - len(parts)
            yield (start if start >= 0 and list(words[start : at + 1]) == list(parts) else at), at + 1
