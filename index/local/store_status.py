"""Status: what a local store holds, and how it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from index.local.archive import Archive
from index.local.archive_schema import FORMAT
from index.store import Status


def status_of(archive: Archive, problems: Iterable[str] | None) -> Status:
    """Return what an archive holds; where it is checked, with the `problems` found, and as far as it can be read."""

    def first(sql: str) -> Any:
        try:
            return archive.database.execute(sql).fetchone()[0]
        except sqlite3.DatabaseError:
            if problems is None:
                raise
            return None

    def count(of: str) -> int:
        return int(first(f"SELECT count(*) {of}") or 0)

    def day(which: str) -> date | None:
        published = first(f"SELECT {which}(published) FROM articles")
        return date.fromisoformat(published) if published else None

    return Status(
        place=str(archive.place),
        format=FORMAT,
        generation=archive.generation,
        articles=count("FROM articles"),
        passages=count("FROM passages"),
        statements=count("FROM passages WHERE number IS NOT NULL AND NOT rejected"),
        speakers=count("FROM speakers"),
        first=day("min"),
        last=day("max"),
        bytes=sum(map(_bytes, archive.place.rglob("*"))),
        problems=tuple(problems or ()),
    )


def _bytes(path: Path) -> int:
    with suppress(OSError):  # a writer has just deleted it
        return path.stat().st_size if path.is_file() else 0
    return 0
