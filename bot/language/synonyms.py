"""Synonyms: words that may stand for others, as questions have them where articles have others.

They are written in `thesaurus/`, a file for each field, in lines of two kinds:

    step down, resign, quit             each stands for every other
    weapon, arms > gun, rifle, bomb     who asks for a weapon is glad of a rifle, not the other way round

A word may stand in several lines, which have nothing to do with one another: those of its senses. Behind `>` are kinds,
and words too common to ask for the rest ("money > funds, pay"). A line has one form of a word; who asks for another is
given the line of that. A hyphen is a space; `#` opens a remark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from bot.language.stems import relatives_of, stem, uninflected

FOLDER = Path(__file__).parent / "thesaurus"
_KINDS = ", >, "


def synonyms_of(words: str) -> tuple[str, ...]:
    """Return what may stand for a folded word or phrase, and it for them, or for what it is a form of.

    "Stepped down" has the synonyms of "step down".
    """
    return tuple(dict.fromkeys(other for line in _lines_of(words) for other in line.equals if other != line.word))


def kinds_of(words: str) -> tuple[str, ...]:
    """Return what belongs to a folded word or phrase without standing for it: guns to weapons, Berlin to Germany."""
    return tuple(dict.fromkeys(kind for line in _lines_of(words) for kind in line.kinds))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the thesaurus, as it is found by one of its equals."""

    word: str
    equals: tuple[str, ...]
    kinds: tuple[str, ...]


@lru_cache(maxsize=4096)
def _lines_of(words: str) -> tuple[_Line, ...]:
    """Return the lines of a word or phrase in any number or tense; else those of all that have its stems."""
    lines = [line for line in _lines_from(words.partition(" ")[0]) if _each(stem, line.word) == _each(stem, words)]
    return tuple([one for one in lines if _each(uninflected, one.word) == _each(uninflected, words)] or lines)


@lru_cache(maxsize=1024)
def _lines_from(first: str) -> tuple[_Line, ...]:
    """Return the lines with equals that begin with a form of the word `first`, for each of these."""
    lines: list[_Line] = []
    text = thesaurus() if first else ""
    for at in dict.fromkeys(at for beginning in _beginnings(first) for at in _places_of(f", {beginning}", text)):
        word = text[at + 2 : text.index(",", at + 2)]
        if stem(word.split(" ")[0]) == stem(first):
            equals, _, kinds = text[text.rindex("\n", 0, at) + 3 : text.index("\n", at) - 1].partition(_KINDS)
            lines.append(_Line(word, tuple(equals.split(", ")), tuple(kinds.split(", ")) if kinds else ()))
    return tuple(line for line in lines if line.word in line.equals)


@cache
def thesaurus() -> str:
    """Return all lines as they are searched: a comma and a space before each word or phrase, a comma behind.

    A process that answers one question looks up a few words of thousands, so they are not parsed.
    """
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt")))
    lines = "\n".join(line for line in text.split("\n") if line and line[0] != "#")
    return f"\n{lines}\n".replace("\n", ",\n, ").replace(" > ", _KINDS)


def _beginnings(word: str) -> list[str]:
    """Return how the forms of a word begin: "steal" and "thef" for "thefts"."""
    known = stem(word)
    begun = known[:-1] if len(known) > 3 else known
    return [begun, *(other for other in (word, *relatives_of(word)) if not other.startswith(begun))]


def _places_of(part: str, text: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _each(change: Callable[[str], str], words: str) -> list[str]:
    return [change(word) for word in words.split(" ")]
