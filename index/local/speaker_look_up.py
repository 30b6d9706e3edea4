"""Looking up speakers in the archive: by number, name, misspelt name and role."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable

from index.folding import fold
from index.local.days import day_of
from index.local.words_near import slips_allowed
from index.speaker import Gender, SpeakerEntry, SpeakerType

MOST_QUOTED = "statements DESC, id"

WORDS_LOOKED_UP = 20
"""Of a longer name the others are compared: SQLite takes no more than 500 at once."""

_COLUMNS = "id, name, type, role, gender, statements, articles, first, last"


def speakers(database: sqlite3.Connection, limit: int, offset: int) -> tuple[SpeakerEntry, ...]:
    """Return a page of the speakers, the most quoted first."""
    rows = database.execute(
        f"SELECT id FROM speakers ORDER BY {MOST_QUOTED} LIMIT ? OFFSET ?", (limit or -1, offset)
    ).fetchall()
    return entries(database, (row[0] for row in rows))


def entries(database: sqlite3.Connection, ids: Iterable[int]) -> tuple[SpeakerEntry, ...]:
    """Return these speakers, the most quoted first."""
    wanted = json.dumps(sorted(set(ids)))
    rows = database.execute(
        f"SELECT {_COLUMNS} FROM speakers WHERE id IN (SELECT value FROM json_each(?)) ORDER BY {MOST_QUOTED}",
        (wanted,),
    ).fetchall()
    names = _lists(database, "names", "name", "sum(canonical) DESC, sum(t.voices) DESC, length(name) DESC", wanted)
    roles = _lists(database, "roles", "role", "sum(t.voices) DESC, role", wanted)
    return tuple(
        SpeakerEntry(
            id,
            name,
            SpeakerType(kind),
            role,
            tuple(roles.get(id, ())),
            tuple(dict.fromkeys((name, *names.get(id, ())))),
            Gender(gender) if gender else None,
            statements,
            articles,
            day_of(first),
            day_of(last),
        )
        for id, name, kind, role, gender, statements, articles, first, last in rows
    )


def named(database: sqlite3.Connection, name: str) -> tuple[SpeakerEntry, ...]:
    """Return the speakers with a name that has all these words."""
    words = fold(name).split()
    return entries(database, _with_words(database, "name", words) | _renamed(database, words))


def in_role(database: sqlite3.Connection, role: str) -> tuple[SpeakerEntry, ...]:
    """Return the speakers with a role that has all these words."""
    return entries(database, _with_words(database, "role", fold(role).split()))


def with_capitals(database: sqlite3.Connection, letters: str) -> tuple[SpeakerEntry, ...]:
    """Return the speakers whose name, or one of whose roles, has these capitals in this order."""
    capitals = [letter.upper() for letter in letters if letter.isalpha()][:WORDS_LOOKED_UP]
    if not capitals:
        return ()
    pattern = f"*{'*'.join(capitals)}*"
    rows = database.execute(
        "SELECT id FROM speakers WHERE name GLOB ?1 UNION "
        "SELECT f.speaker FROM roles t JOIN forms f ON f.id = t.form "
        "WHERE t.role GLOB ?1 AND t.voices > 0 AND f.speaker IS NOT NULL",
        (pattern,),
    )
    return entries(database, (id for (id,) in rows))


def near(
    database: sqlite3.Connection, name: str, limit: int, words_near: Callable[[str, int], dict[str, int]]
) -> tuple[SpeakerEntry, ...]:
    """Return the speakers with a name whose words are these, or may be with a slip or two, the nearest first."""
    words = fold(name).split()
    if not words:
        return ()
    distances: dict[int, int] | None = None
    for word in words:
        of_word: dict[int, int] = {}
        for candidate, distance in words_near(word, _slips(word, words)).items():
            for (speaker,) in database.execute(
                "SELECT f.speaker FROM name_words w JOIN forms f ON f.id = w.form WHERE w.word = ?", (candidate,)
            ):
                of_word[speaker] = min(distance, of_word.get(speaker, distance))
        distances = (
            of_word
            if distances is None
            else {one: distances[one] + of_word[one] for one in distances if one in of_word}
        )
    found = entries(database, distances or ())
    return tuple(sorted(found, key=lambda entry: (distances or {})[entry.id])[:limit])


def _slips(word: str, words: list[str]) -> int:
    """Beside another word of the name, even a short one may have a slip: "Ana Berg"."""
    return slips_allowed(word) or int(len(words) > 1 and len(word) > 2)


def _with_words(database: sqlite3.Connection, what: str, words: list[str]) -> set[int]:
    """Return the speakers one of whose names (or roles) has all of `words`."""
    if not words:
        return set()
    first = list(dict.fromkeys(words))[:WORDS_LOOKED_UP]
    together = " INTERSECT ".join(f"SELECT form FROM {what}_words WHERE word = ?" for _ in first)
    rows = database.execute(
        f"SELECT f.speaker, t.{what} FROM {what}s t JOIN forms f ON f.id = t.form WHERE f.speaker IS NOT NULL "
        f"AND t.form IN ({together})",
        first,
    )
    wanted = set(words)
    return {speaker for speaker, text in rows if wanted <= set(fold(text).split())}


def _renamed(database: sqlite3.Connection, words: list[str]) -> set[int]:
    rows = database.execute("SELECT id, name FROM speakers WHERE renamed")
    return {id for id, name in rows if words and set(words) <= set(fold(name).split())}


def _lists(database: sqlite3.Connection, table: str, column: str, order: str, wanted: str) -> dict[int, list[str]]:
    lists: dict[int, list[str]] = {}
    rows = database.execute(
        f"SELECT f.speaker, t.{column} FROM forms f JOIN {table} t ON t.form = f.id "
        f"WHERE f.speaker IN (SELECT value FROM json_each(?)) AND t.voices > 0 "
        f"GROUP BY f.speaker, t.{column} ORDER BY {order}",
        (wanted,),
    )
    for speaker, text in rows:
        lists.setdefault(speaker, []).append(text)
    return lists
