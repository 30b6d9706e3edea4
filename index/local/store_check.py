"""Checking a store: everything that can be verified, and what to do about what is wrong."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator

from index.article import ArticleInfo
from index.local.archive import MISREAD, Archive
from index.local.passage_rows import COLUMNS, SOURCE, passage_from, unpack_spans

ANOTHER = (
    "Save the articles that can be read: quoth status --rescue FILE.jsonl. Then build another archive: "
    "quoth index FILE.jsonl --index OTHER, and copy the file corrections.jsonl into it"
)


def find_problems(archive: Archive, in_full_text: set[int]) -> Iterator[str]:
    """Yield what is wrong, each with what to do; `in_full_text` are the passages there.

    Needs the archive to be held still.
    """
    for part in (_file(archive), _articles(archive), _agreement(archive, in_full_text)):
        yield from _as_far_as_readable(part)


def _as_far_as_readable(problems: Iterator[str]) -> Iterator[str]:
    try:
        yield from problems
    except sqlite3.DatabaseError as error:
        yield f"The archive's file cannot be read further ({error}). {ANOTHER}"
    except MISREAD as error:
        yield f"The archive's file holds what Quoth does not write ({error}). {ANOTHER}"


def _file(archive: Archive) -> Iterator[str]:
    faults = [fault for (fault,) in archive.database.execute("PRAGMA integrity_check(10)") if fault != "ok"]
    if faults:
        yield f"The archive's file is damaged ({' '.join(faults[0].split())}). {ANOTHER}"


def _articles(archive: Archive) -> Iterator[str]:
    for key, id in archive.database.execute("SELECT key, id FROM articles INDEXED BY sqlite_autoindex_articles_1"):
        try:
            problem = _problem_of(archive, key)
        except (sqlite3.DatabaseError, *MISREAD) as error:
            problem = f"cannot be read ({error})"
        if problem:
            yield f"The article {id!r} {problem}. Put it in again: quoth remove {id!r}, then quoth index PATH"


def _problem_of(archive: Archive, key: int) -> str | None:
    text, checksum, sentences, first, end = archive.database.execute(
        "SELECT text, checksum, sentences, first_passage, end_passage FROM articles WHERE key = ?", (key,)
    ).fetchone()
    if zlib.crc32(text.encode("utf-8", "surrogatepass")) != checksum:
        return "has not the text that was stored"
    places = archive.database.execute(
        'SELECT start, "end" FROM passages WHERE id >= ? AND id < ? AND article = ?', (first, end, key)
    ).fetchall()
    places += [(span.start, span.end) for span in unpack_spans(sentences)]
    if any(not 0 <= start < end <= len(text) for start, end in places):
        return "has passages outside its text"
    for row in archive.database.execute(
        f"SELECT {COLUMNS} FROM {SOURCE} WHERE p.id >= ? AND p.id < ? AND p.article = ?", (first, end, key)
    ):
        passage_from(row, ArticleInfo("", ""), text)
    there = len(places) - len(unpack_spans(sentences))
    return None if there == end - first else f"has {there} passages and should have {end - first}"


def _agreement(archive: Archive, in_full_text: set[int]) -> Iterator[str]:
    def one(sql: str) -> int:
        return int(archive.database.execute(sql).fetchone()[0])

    passages = {id for (id,) in archive.database.execute("SELECT id FROM passages")}
    if missing := len(passages - in_full_text):
        yield f"{missing} passages are missing in the full-text index. Rebuild it: quoth reindex"
    if extra := len(in_full_text - passages):
        yield f"The full-text index has {extra} passages that are no more. Rebuild it: quoth reindex"
    wrong = one(
        "SELECT count(*) FROM speakers s WHERE statements != "
        "(SELECT count(*) FROM passages p WHERE p.speaker = s.id AND NOT p.rejected) "
        "OR (SELECT coalesce(sum(m.statements), 0) FROM months m WHERE m.speaker = s.id) != "
        "(SELECT count(p.day) FROM passages p WHERE p.speaker = s.id AND NOT p.rejected)"
    )
    if wrong:
        yield f"The statements of {wrong} speakers are miscounted. Count them anew: quoth reindex"
    adrift = one("SELECT count(*) FROM passages WHERE speaker IS NOT NULL AND speaker NOT IN (SELECT id FROM speakers)")
    if adrift:
        yield f"{adrift} passages belong to a speaker who is not there. Link them anew: quoth reindex"
