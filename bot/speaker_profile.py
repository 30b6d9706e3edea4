"""SpeakerProfile: what an archive has of one speaker."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.answers.texts import content_of
from bot.language.stems import stem
from bot.topic import LIGHT, STOP_WORDS
from index.article import ArticleInfo
from index.folding import fold
from index.passage import Passage
from index.search import Search
from index.speaker import SpeakerEntry
from index.store import Store

LOOKED_AT = 1000
"""The newest statements, from which topics, addressees and articles are counted; of most speakers it is all."""
_MOST_TOPICS = 12
_LEAST_STATEMENTS = 2
"""A word of one statement only is no topic."""
_SHORTEST = 4
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class SpeakerProfile:
    """One speaker of an archive. Counts come with what is counted, the most first."""

    entry: SpeakerEntry
    months: tuple[tuple[date, int], ...]
    """Statements by month, in order; months without any are left out."""
    days: tuple[tuple[date, int], ...] | None
    """The same by day; None where there are more statements than were looked at."""
    topics: tuple[tuple[str, int], ...]
    """Words that several statements have, as they are mostly written."""
    addressees: tuple[tuple[str, int], ...]
    articles: tuple[tuple[ArticleInfo, int], ...]
    """The newest first."""
    statements: tuple[Passage, ...]
    """The newest first, `LOOKED_AT` at most."""


def profile_of(store: Store, entry: SpeakerEntry) -> SpeakerProfile | None:
    """Return what `store` now has of the speaker; None where corrections left nothing of it."""
    now = store.speaker(entry.id) or next(iter(store.speakers_named(entry.name)), None)
    if now is None:
        return None
    found = store.search(Search(speakers=(now.id,), limit=LOOKED_AT)).passages
    return SpeakerProfile(
        now,
        store.counts_by_month(Search(speakers=(now.id,))),
        _days(found) if len(found) == now.statements else None,
        tuple(_topics(found, now)),
        _addressees(found),
        _articles(found),
        found,
    )


def _topics(passages: Iterable[Passage], entry: SpeakerEntry) -> list[tuple[str, int]]:
    counts: Counter[str] = Counter()
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    passed_by = {stem(word) for name in entry.names for word in fold(name).split()}
    for passage in passages:
        said = {}
        for word in _WORD.findall(content_of(passage)):
            plain = fold(word)
            if len(plain) >= _SHORTEST and plain not in STOP_WORDS and plain not in LIGHT:
                said[stem(plain)] = word
        counts.update(said.keys() - passed_by)
        for one, word in said.items():
            forms[one][word] += 1
    frequent = [(one, count) for one, count in counts.most_common(_MOST_TOPICS) if count >= _LEAST_STATEMENTS]
    return [(forms[one].most_common(1)[0][0], count) for one, count in frequent]


def _days(passages: Iterable[Passage]) -> tuple[tuple[date, int], ...]:
    counts: Counter[date] = Counter()
    for passage in passages:
        when = passage.attribution and passage.attribution.when
        if day := (when and when.date) or passage.article.published:
            counts[day] += 1
    return tuple(sorted(counts.items()))


def _addressees(passages: Iterable[Passage]) -> tuple[tuple[str, int], ...]:
    told: Counter[str] = Counter()
    for passage in passages:
        if passage.attribution and passage.attribution.addressee:
            told[passage.addressee or passage.words_at(passage.attribution.addressee)] += 1
    return tuple(told.most_common())


def _articles(passages: Iterable[Passage]) -> tuple[tuple[ArticleInfo, int], ...]:
    counts = Counter(passage.article.id for passage in passages)
    infos = {passage.article.id: passage.article for passage in passages}
    newest = sorted(infos.values(), key=lambda info: info.published or date.min, reverse=True)
    return tuple((info, counts[info.id]) for info in newest)
