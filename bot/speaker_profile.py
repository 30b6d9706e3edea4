"""SpeakerProfile: what an archive has of one speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.answers.texts import content_of
from bot.language.stems import stem
from bot.subjects import subjects_of
from index.article import ArticleInfo
from index.folding import fold
from index.passage import Passage
from index.search import Search
from index.speaker import SpeakerEntry
from index.store import Store

LOOKED_AT = 1000
"""The newest statements, from which topics, addressees and articles are counted; of most speakers it is all."""
_MOST_TOPICS = 12


@dataclass(frozen=True, slots=True)
class SpeakerProfile:
    """One speaker of an archive. Counts come with what is counted, the most first."""

    entry: SpeakerEntry
    months: tuple[tuple[date, int], ...]
    """Statements by month, in order; months without any are left out."""
    days: tuple[tuple[date, int], ...] | None
    """The same by day; None where there are more statements than were looked at."""
    topics: tuple[tuple[str, int], ...]
    """What several statements are about."""
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
        _topics(found, now),
        _addressees(found),
        _articles(found),
        found,
    )


def _topics(passages: Iterable[Passage], entry: SpeakerEntry) -> tuple[tuple[str, int], ...]:
    own_name = {stem(word) for name in entry.names for word in fold(name).split()}
    return tuple(subjects_of(map(content_of, passages), without=own_name)[:_MOST_TOPICS])


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
