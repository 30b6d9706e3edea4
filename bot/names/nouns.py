"""Nouns: the letters, reports and unnamed people that a phrase tells by their noun and another word or two.

"The dockers' letter" is "a letter" in an article on the dockers; "the spokesman for the bank" is "a bank spokesman".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.office_words import other_leaders
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.names.name_words import DETERMINERS, ENDS_NAME, name_words, noun_first
from bot.names.offices import articles_of, is_head
from bot.naming import NAMED
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST_SENTENCES = 40
_NAMED = frozenset([SpeakerType.PERSON, SpeakerType.GROUP])
_HALF = 0.5
_FROM = frozenset(["from", "by", "of", "on", "website", "site"])
"""A statement [from] the fund"""
TELL_NOTHING = (
    DETERMINERS | ENDS_NAME | frozenset(word_list("new recent latest own your my and 's one another two three"))
)
"""[Its] letter, [a new] report: which, the article tells elsewhere."""


def told_by_noun(store: Store, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return who or what has the noun of `words`, and most of the other words beside it or in the article."""
    head, *more = noun_first(words)
    telling = {stem(word) for word in more if word not in TELL_NOTHING}
    if not telling:
        return ()
    alike = [entry for entry in store.speakers_named(head) if entry.type not in _NAMED and is_head(head, entry.name)]
    shares = {entry.id: len(telling & _told_of(entry, head)) / len(telling) for entry in alike}
    best = max(shares.values(), default=0.0)
    if best >= _HALF:
        return tuple(entry for entry in alike if shares[entry.id] == best)
    return tuple(entry for entry in alike if not _told_of(entry, head) and telling <= _words_beside(store, entry))


def _told_of(entry: SpeakerEntry, head: str) -> set[str]:
    words = (word for name in entry.names for word in name_words(name))
    return {stem(word) for word in words if word != head and word not in TELL_NOTHING}


def _words_beside(store: Store, entry: SpeakerEntry) -> set[str]:
    """Return the stems of the articles that quote `entry`."""
    return {stem(word) for article in articles_of(store, entry) for word in fold(article.text).split()}


def mentioned_as(store: Store, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return who has a name, and is called so by an article that quotes him: "the union boss", also for its leader."""
    for tried in (list(words), *other_leaders(words)):
        found = store.search(Search(phrase=" ".join(tried), attributed=True, limit=_MOST_SENTENCES)).passages
        ids = dict.fromkeys(one.speaker_id for one in found if one.speaker_id is not None and _is_called(one, tried))
        entries = [entry for one in ids if (entry := store.speaker(one)) is not None and entry.type in NAMED]
        if entries:
            return tuple(entries)
    return ()


def _is_called(passage: Passage, words: Sequence[str]) -> bool:
    mention = passage.mention or ""
    return f" {' '.join(words)} " in f" {fold(mention)} " and is_head(noun_first(words)[0], mention)


def speaking_through(store: Store, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return "a statement" for the fund, where "a statement from the fund said" so."""
    found = store.search(Search(phrase=" ".join(words), attributed=True, limit=_MOST_SENTENCES)).passages
    ids = dict.fromkeys(one.speaker_id for one in found if one.speaker_id is not None and _is_from(one, words))
    entries = [entry for one in ids if (entry := store.speaker(one)) is not None]
    return tuple(entry for entry in entries if entry.type is SpeakerType.DOCUMENT)


def _is_from(passage: Passage, words: Sequence[str]) -> bool:
    """Say whether a name stands between the source and its verb, where it tells whose statement it is."""
    attribution = passage.attribution
    if attribution is None or not attribution.source or not attribution.cue:
        return False
    start, end = attribution.source[0].start, attribution.cue[0].start
    if start >= end or not passage.span.holds(CharSpan(start, end)):
        return False
    before, name, _ = f" {fold(passage.words_at(CharSpan(start, end)))} ".partition(f" {' '.join(words)} ")
    return bool(name) and before.removesuffix(" the").rpartition(" ")[2] in _FROM
