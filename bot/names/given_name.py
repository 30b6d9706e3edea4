"""Given name: whom "Bernie" or "Bernie Falk" means, where the archive has Bernard Falk, or only "Falk"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.language.nicknames import short_forms
from bot.names.name_words import name_words
from bot.names.printed_names import is_printed_as_name
from index.names.given_names import is_given_name
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST_SENTENCES = 10


def called(store: Store, phrase: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return those of whom a given name, or a short form, is known, the most quoted first; else by the surname alone.

    A word in small letters that articles print otherwise than as a name is none: "the bill".
    """
    given, *surname = words
    if len(words) > 2 or not is_given_name(given):
        return ()
    if phrase.islower() and store.has_word(given) and not is_printed_as_name(store, given):
        return ()
    return _in_full(store, given, surname) or _by_surname(store, given, surname)


def _in_full(store: Store, given: str, surname: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return Bernard Falk for "Bernie"."""
    named = (entry for form in sorted(short_forms(given)) for entry in store.speakers_named(" ".join([form, *surname])))
    full = {entry.id: entry for entry in named if _begins(entry, short_forms(given))}
    return tuple(sorted(full.values(), key=lambda entry: -entry.statements))


def _by_surname(store: Store, given: str, surname: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return "Falk", whom an article names Bernard Falk."""
    for last in dict.fromkeys(_printed_after(store, given)):
        if surname in ([], [last]):
            named = store.speakers_named(last)
            if bare := tuple(one for one in named if one.type is SpeakerType.PERSON and name_words(one.name) == [last]):
                return bare
    return ()


def _printed_after(store: Store, given: str) -> Iterator[str]:
    """Yield the words with a capital that stand after a given name, or one that it is short for."""
    for form in (given, *sorted(short_forms(given))):
        after = re.compile(rf"\b{form.capitalize()} ([A-Z][\w-]+)")
        for passage in store.search(Search(phrase=form, attributed=None, limit=_MOST_SENTENCES)).passages:
            for match in after.finditer(passage.text):
                yield from name_words(match[1])


def _begins(entry: SpeakerEntry, forms: frozenset[str]) -> bool:
    names = (name_words(name) for name in entry.names)
    return entry.type is SpeakerType.PERSON and any(len(name) > 1 and name[0] in forms for name in names)
