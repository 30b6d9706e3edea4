"""Synonyms: words that news uses for one another, which a question may have where its articles have others."""

from __future__ import annotations

from functools import cache

from bot.language import synonyms_of_affairs as affairs
from bot.language import synonyms_of_life as life
from bot.language.stems import stem

_FIELDS = (
    affairs.PLACES,
    affairs.MONEY,
    affairs.POLITICS,
    affairs.WAR,
    affairs.LAW,
    life.HEALTH,
    life.NATURE,
    life.PEOPLE,
    life.MEDIA,
    life.DEEDS,
)


@cache
def synonym_table() -> dict[str, tuple[str, ...]]:
    """Return what may stand for each word and phrase; they are written as they are looked up, but for hyphens."""
    table: dict[str, dict[str, None]] = {}
    for line in "".join(_FIELDS).split("\n"):
        words = [word.strip().replace("-", " ") for word in line.split(",") if word.strip()]
        for word in words:
            table.setdefault(word, {}).update(dict.fromkeys(other for other in words if other != word))
    return {word: tuple(others) for word, others in table.items()}


def synonyms_of(word: str) -> tuple[str, ...]:
    """Return other words, or phrases, for a folded word or phrase; for a form not in the table, as for its others.

    "Qualifications" has the synonyms of "qualification".
    """
    found = synonym_table().get(word)
    if found is None and " " not in word:
        found = _by_stem().get(stem(word))
    return found or ()


@cache
def _by_stem() -> dict[str, tuple[str, ...]]:
    """Return the synonyms of single words by their stems; of words that share one, those of the first."""
    table: dict[str, tuple[str, ...]] = {}
    for word, others in synonym_table().items():
        if " " not in word:
            table.setdefault(stem(word), others)
    return table
