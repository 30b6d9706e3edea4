"""Status: what a local store holds, and how it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from index.local.archive import Archive
from index.local.archive_schema import FORMAT
from index.local.days import day_of
from index.store import Status

STATEMENTS = "FROM passages WHERE number IS NOT NULL AND NOT rejected"


def status_of(archive: Archive, problems: Iterable[str] | None) -> Status:
    """Return what an archive holds; where it is checked, with the `problems` found, and as far as it can be read."""

    def one(sql: str) -> int | None:
        try:
            number = archive.database.execute(sql).fetchone()[0]
        except sqlite3.DatabaseError:
            if problems is None:
                raise
            return None
        return None if number is None else int(number)

    return Status(
        place=str(archive.place),
        format=FORMAT,
        generation=archive.generation,
        articles=one("SELECT count(*) FROM articles") or 0,
        passages=one("SELECT count(*) FROM passages") or 0,
        statements=one(f"SELECT count(*) {STATEMENTS}") or 0,
        speakers=one("SELECT count(*) FROM speakers") or 0,
        first=day_of(one(f"SELECT min(day) {STATEMENTS}")),
        last=day_of(one(f"SELECT max(day) {STATEMENTS}")),
        bytes=sum(map(_bytes, archive.place.rglob("*"))),
        problems=tuple(problems or ()),
    )


def _bytes(path: Path) -> int:
    with suppress(OSError):  # a writer has just deleted it
        return path.stat().st_size if path.is_file() else 0
    return 0
