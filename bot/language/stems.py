"""Stems: what the forms of a word have in common, roughly: "occupying", "occupied" and "occupation" are one.

First what inflects a word is taken off ("recovered" -> "recover"), then what derives it from another, once
("recover", "recovery" -> "recov").
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.word_families import FAMILY_OF
from bot.language.word_list import word_list

_DERIVING = tuple(
    word_list(
        """
        ization isation ational fulness iveness ousness ations ically ements ation ement ition ment ness ical able ible
        ally ator ism ist ity ion ery ive ate ous ful ee er or ly al ic y e
        """
    )
)
"""Longest first."""
_BY_LETTER = {letter: tuple(one for one in _DERIVING if one[-1] == letter) for letter in {e[-1] for e in _DERIVING}}
_US = re.compile(r"\bU\.S\.A?\.?|\bUSA?\b")
_SLASH = re.compile(r"(?<=\d)/(?=\d)")
_VOWEL = re.compile(r"[aeiouy]")
_SHORTEST, _SHORTEST_DERIVED = 3, 4
"""So many letters at least are left of a word; of what is derived from another, unless its ending is common."""
_COMMON = frozenset(["er", "or", "y", "e", "ly", "ion", "ment", "ee"])
_FUNCTION_WORDS = frozenset(
    word_list("they their them these those this that there his her hers its who whose such does was has")
)


def in_whole_words(text: str) -> str:
    """Return `text` before it is parted into words to compare: "U.S." is America, not "us"; "9/11" is one word."""
    if "U" in text:
        text = _US.sub("America", text)
    return _SLASH.sub("", text) if "/" in text else text


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the stem of a word in lower case. Only good for comparing with other stems."""
    if word in _FUNCTION_WORDS:
        return word
    known = FAMILY_OF.get(word)
    if known is not None:
        return known if known in FAMILY_OF else _stripped(known)
    return _stripped(word)


def relatives_of(word: str) -> tuple[str, ...]:
    """Return the other words that no ending tells to have the stem of `word`: "taken" and "took" for "take"."""
    return tuple(other for other in _families().get(stem(word), ()) if other != word)


@lru_cache(maxsize=1)
def _families() -> dict[str, list[str]]:
    families: dict[str, list[str]] = {}
    for word in FAMILY_OF:
        families.setdefault(stem(word), []).append(word)
    return families


def _stripped(word: str) -> str:
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    base = uninflected(word)
    known = FAMILY_OF.get(base)
    if known is not None and known != base:
        base = known
    return _underived(base)


def uninflected(word: str) -> str:
    """Return a word without the ending of its number, tense or person: "policies" -> "policy", "running" -> "run"."""
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("es") and word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ed", "ing"):
        left = word.removesuffix(ending)
        if left != word and not word.endswith("eed") and len(left) >= _SHORTEST and _VOWEL.search(left):
            return f"{left}e" if left.endswith("at") and left[-3] not in "eo" else _undoubled(left)
    return word


def _underived(word: str) -> str:
    """Return a word without what derives it from another: "weakness" -> "weak"."""
    if len(word) <= _SHORTEST:
        return word
    word = _undoubled(word) if word[-1] == "l" else word
    for ending in _BY_LETTER.get(word[-1], ()):
        if ending == "y" and word[-2] in "aeo":
            continue
        if word.endswith(ending) and len(word) - len(ending) >= (_SHORTEST if ending in _COMMON else _SHORTEST_DERIVED):
            word = _undoubled(word[: -len(ending)])
            break
    if len(word) > _SHORTEST_DERIVED and word[-1] in "yie":
        word = word[:-1]
    return f"{word[:-1]}z" if word.endswith(("is", "ys")) and len(word) > 5 else word


def _undoubled(left: str) -> str:
    """Undo what an ending does to the letter before it: "runn" -> "run"."""
    is_doubled = len(left) > _SHORTEST and left[-1] == left[-2]
    return left[:-1] if is_doubled and (left[-1] not in "ls" or (left[-1] == "l" and len(left) > 5)) else left
