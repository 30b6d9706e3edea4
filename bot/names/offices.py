"""Offices: who holds the office, or does the work, that a phrase in a question tells."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.nations import nations_in
from bot.names.name_words import name_words, noun_first
from index.folding import fold
from index.search import Search
from index.speaker import SpeakerEntry
from index.store import Store


def holders(store: Store, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return speakers whose printed role has the head noun and at least half of the other words."""
    phrase = " ".join(words)
    head, *others = noun_first(words)
    if found := store.speakers_in_role(phrase):
        fitting = [entry for entry in found if any(is_head(head, role) for role in entry.roles)]
        return tuple(sorted(fitting, key=lambda entry: (_place_of_role(phrase, entry), -entry.statements)))
    nations = nations_in(words)
    if not others:
        return ()
    fits = []
    for entry in store.speakers_in_role(head):
        known = [word for role in (*entry.roles, *entry.names) for word in name_words(role)]
        theirs = nations_in(known)
        if nations and theirs and nations.isdisjoint(theirs):
            continue
        share = sum(any(_akin(word, other) for other in known) for word in others) / len(others)
        if share >= 0.5 or _is_local(store, head, others, entry) or _is_spoken_for(store, others, known, entry):
            fits.append((share, entry.statements, entry))
    return tuple(entry for _, _, entry in sorted(fits, key=lambda fit: fit[:2], reverse=True))


def is_called(words: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether one of somebody's names or roles has the office as its head, and all the words that tell which."""
    if not words:
        return False
    head, *others = noun_first(words)
    for called in (*entry.roles, *entry.names):
        known = name_words(called)
        if is_head(head, called) and all(any(_akin(word, other) for other in known) for word in others):
            return True
    return False


def _is_local(store: Store, head: str, others: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether an article has "mayor of Northgate" where it prints no more than "Mayor" beside the name."""
    if len(others) != 1 or not any(name_words(role)[-1:] == [head] for role in entry.roles):
        return False
    place = others[0]
    return any(_is_beside(store, words, entry) for words in ((head, "of", place), (place, head), (f"{place}s", head)))


def _is_spoken_for(store: Store, others: Sequence[str], known: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether "a spokeswoman for the authority" speaks for the body that an article names in full."""
    return any(_akin(others[-1], word) for word in known) and _is_beside(store, others, entry)


def _is_beside(store: Store, words: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether an article that quotes `entry` has the body's name: "a spokeswoman for the authority"."""
    name = " ".join(words)
    passages = store.search(Search(speakers=(entry.id,), limit=1)).passages
    articles = [store.article(passage.article.id) for passage in passages]
    return any(article is not None and name in fold(article.text) for article in articles)


def _place_of_role(phrase: str, entry: SpeakerEntry) -> int:
    """Return how many other roles an article prints for somebody more often than this one."""
    places = [at for at, role in enumerate(entry.roles) if phrase in " ".join(name_words(role))]
    return min(places, default=len(entry.roles))


_AFTER_HEAD = frozenset(["of", "for", "at", "in", "from", "to", "who", "on", "with", "by"])


def is_head(noun: str, role: str) -> bool:
    """Say whether a role is of that kind: "secretary" of "Mexico's economy secretary", "widow of a fireman"."""
    words = name_words(role)
    parts = [part.split() for part in " ".join(words).split(" and ")]
    heads = [head for part in parts for head in _heads(part)]
    return any(_akin(noun, head) for head in heads)


def _heads(words: Sequence[str]) -> Sequence[str]:
    return [words[at - 1] for at, word in enumerate(words) if at and word in _AFTER_HEAD] or words[-1:]


def _akin(word: str, other: str) -> bool:
    """Say whether two words share their stem, roughly: mexican, mexico."""
    if word == other:
        return True
    shared = min(len(word), len(other))
    return shared >= 4 and word[: min(5, shared)] == other[: min(5, shared)]
