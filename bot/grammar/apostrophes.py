"""Apostrophes that were left out: "what did scotts wife say?" asks of Scott's wife."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.grammar.lexicon import BE, DID, ON
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Word
from bot.language.word_list import word_list

_SHORTEST = 3
_JOINING = frozenset(word_list("and or to in at by for from with who that ,"))
_NO_NOUN = DID | BE | ON | _JOINING | (CLASSES["verb"] - CLASSES["quotes"])
"""The Falks [said] it: what follows is nothing of theirs."""


def with_apostrophes(words: Sequence[Word], is_name: Callable[[str], bool]) -> tuple[Word, ...]:
    """Return the words with "falks speech" as "falk 's speech", where Falk speaks here and nobody is called Falks."""
    found: list[Word] = []
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        is_family = at > 0 and words[at - 1].lower == "the"
        if after is None or is_family or after.lower in _NO_NOUN or after.quoted or not _lacks_one(word, is_name):
            found.append(word)
            continue
        found.append(replace(word, text=word.text[:-1], lower=word.lower[:-1], end=word.end - 1))
        found.append(Word("'s", "'s", word.end - 1, word.end))
    return tuple(found)


def _lacks_one(word: Word, is_name: Callable[[str], bool]) -> bool:
    name = word.lower[:-1]
    is_like_one = word.lower.endswith("s") and name.isalpha() and len(name) >= _SHORTEST and not word.quoted
    return is_like_one and is_name(name) and not is_name(word.lower)
