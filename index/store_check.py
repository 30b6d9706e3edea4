"""Checking a store: everything that can be verified, and what to do about what is wrong."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from index.archive import Archive
from index.passage_rows import unpack_spans


def find_problems(archive: Archive, in_full_text: set[int]) -> Iterator[str]:
    """Yield what is wrong, each with what to do; `in_full_text` are the passages there.

    Needs the archive to be held still.
    """
    for (problem,) in archive.database.execute("PRAGMA integrity_check(10)"):
        if problem != "ok":
            yield f"The archive's file is damaged: {problem}. Build another: quoth index PATH --index OTHER"
    yield from _articles(archive)
    yield from _agreement(archive, in_full_text)


def _articles(archive: Archive) -> Iterator[str]:
    rows = archive.database.execute(
        'SELECT id, text, checksum, sentences, (SELECT max(p."end") FROM passages p WHERE p.id >= first_passage AND '
        "p.id < end_passage), (SELECT count(*) FROM passages p WHERE p.id >= first_passage AND p.id < end_passage "
        'AND p.article = key AND p.start < p."end"), end_passage - first_passage FROM articles'
    )
    for id, text, checksum, sentences, last, there, due in rows:
        again = f"Index it again: quoth remove {id!r}, then quoth index PATH"
        if zlib.crc32(text.encode("utf-8", "surrogatepass")) != checksum:
            yield f"The text of {id!r} is not as it was stored. {again}"
        elif max((span.end for span in unpack_spans(sentences)), default=0) > len(text) or (last or 0) > len(text):
            yield f"Passages of {id!r} lie outside its text. {again}"
        elif there != due:
            yield f"{id!r} has {there} sound passages, and should have {due}. {again}"


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
        "(SELECT count(*) FROM passages p WHERE p.speaker = s.id AND NOT p.rejected)"
    )
    if wrong:
        yield f"The statements of {wrong} speakers are miscounted. Count them anew: quoth reindex"
    adrift = one("SELECT count(*) FROM passages WHERE speaker IS NOT NULL AND speaker NOT IN (SELECT id FROM speakers)")
    if adrift:
        yield f"{adrift} passages belong to a speaker who is not there. Link them anew: quoth reindex"
