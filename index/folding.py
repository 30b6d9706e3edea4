"""Folding: the form in which words are looked up, whatever their case, accents, apostrophes and hyphens."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from index.double_encoding import repaired

_PLAIN = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
        "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "´": "'", "′": "'",
        "‐": "-", "‑": "-", "\u00ad": "",
    }
)  # fmt: skip
"""Letters that Unicode does not take apart ("Søren Łukasz"), and the ways to write apostrophe and hyphen."""

DETERMINERS = frozenset({"the", "a", "an"})
"""Words that come and go before a name: "the prime minister" is looked up as "prime minister"."""

LONGEST_WORD = 40
"""In characters. What is longer is no word that anybody would look for."""

_POSSESSIVE = re.compile(r"'s\b")
_ABBREVIATION = re.compile(r"\b(?:\w\.){2,}")
_MAY_BE_ABBREVIATION = re.compile(r"\.\w\.")
"""Looked for first, since texts are full of stops and have few abbreviations."""
_DIGIT_COMMA = re.compile(r",(?<=\d,)(?=\d{3}\b)")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def fold(text: str) -> str:
    """Return the words of `text` as they are looked up, a space between them.

    "Israel’s" is "israel", "U.S." is "us", "Yoav-Gallant" is "yoav gallant", "Müller" is "muller".
    """
    return " ".join(_PART.findall(_letters(text)))


def fold_words(text: str) -> list[str]:
    """Return the words of `text` in order as they are looked up; one with hyphens stays one ("cease-fire")."""
    return _WORD.findall(_letters(text))


def _letters(text: str) -> str:
    if not text.isascii():
        text = _NOT_ASCII.sub(_plain, repaired(text).replace("`", "'"))
    text = text.casefold()
    if "'" in text:
        text = _POSSESSIVE.sub("", text).replace("'", "")
    if _MAY_BE_ABBREVIATION.search(text):
        text = _ABBREVIATION.sub(_without_dots, text)
    return _DIGIT_COMMA.sub("", text) if "," in text else text


def _without_dots(match: re.Match[str]) -> str:
    return match.group().replace(".", "")


def _plain(match: re.Match[str]) -> str:
    return _plain_letter(match.group())


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    """Return a letter without its accents; nothing for an accent that stands by itself."""
    apart = unicodedata.normalize("NFKD", letter.casefold().translate(_PLAIN))
    return "".join(part for part in apart if unicodedata.category(part) != "Mn")
