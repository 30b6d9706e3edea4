"""Pointing back: whether what was said speaks of somebody, or something, that is named before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_PERSON = re.compile(r"\b(?:he|him|his|she|her|hers|himself|herself)\b|^\W*who\b", re.IGNORECASE)
_THING = re.compile(
    r"\b(?:it|its|they|them|their|theirs|this|these|those|such|so|here)\b|"
    r"\bthat(?:['’](?:s|ll|d)\b|\W+(?:is|was|would)\b|\W*$)",
    re.IGNORECASE,
)
"""“[That] is a shame”, “I will fight [that]”: not the conjunction of "he said [that] nobody came"."""
_KNOWN = re.compile(
    r"\W*(?:(?:that|if|whether|because|but|and) )?(?:the|this|these|those|such|both) (?P<words>[\w’'-]+(?: [\w’'-]+)?)",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"\W*[.?!:“\"]")


@lru_cache(maxsize=4096)
def points_to_person(content: str) -> bool:
    """Say whether a pronoun stands for somebody not named before it: not so in "Berg has lost [his] way"."""
    found = _PERSON.search(content)
    return found is not None and not names_somebody(content[: found.start()])


@lru_cache(maxsize=4096)
def points_to_thing(content: str) -> bool:
    """Say whether a pronoun may stand for something named before."""
    return _THING.search(content) is not None


def known_thing(content: str) -> str:
    """Return the words for a thing that a statement begins with and takes as known; else nothing.

    "The market burned. Lee said that [the loss] was great": the loss of the market.
    """
    found = _KNOWN.match(content)
    return found["words"] if found else ""


@lru_cache(maxsize=4096)
def names_somebody(words: str) -> bool:
    """Say whether `words` hold a name, which is to say a capital that does not only begin a sentence."""
    return any(_names(words))


@lru_cache(maxsize=4096)
def names_in(words: str) -> tuple[str, ...]:
    """Return the names that `words` hold, word by word."""
    return tuple(_names(words))


def _names(words: str) -> Iterator[str]:
    opens = True
    for word in _WORD.finditer(words):
        is_own = word[0] == "I" or word[0].startswith(("I'", "I’"))
        if word[0][0].isupper() and not opens and not is_own:
            yield word[0]
        opens = _ENDS_SENTENCE.match(words, word.end()) is not None
