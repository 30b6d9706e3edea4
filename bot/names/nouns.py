"""Nouns: the letters, reports and unnamed people that a phrase tells by their noun and another word or two.

"The dockers' letter" is "a letter" in an article on the dockers; "the spokesman for the bank" is "a bank spokesman".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.names.name_words import DETERMINERS, ENDS_NAME, name_words, noun_first
from bot.names.offices import articles_of, is_head
from index.folding import fold
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_NAMED = frozenset([SpeakerType.PERSON, SpeakerType.GROUP])
_HALF = 0.5
_TELL_NOTHING = (
    DETERMINERS | ENDS_NAME | frozenset(word_list("new recent latest own your my and 's one another two three"))
)
"""[Its] letter, [a new] report: which, the article tells elsewhere."""


def told_by_noun(store: Store, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return who or what has the noun of `words`, and most of the other words beside it or in the article."""
    head, *more = noun_first(words)
    telling = {stem(word) for word in more if word not in _TELL_NOTHING}
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
    return {stem(word) for word in words if word != head and word not in _TELL_NOTHING}


def _words_beside(store: Store, entry: SpeakerEntry) -> set[str]:
    """Return the stems of the articles that quote `entry`."""
    return {stem(word) for article in articles_of(store, entry) for word in fold(article.text).split()}
