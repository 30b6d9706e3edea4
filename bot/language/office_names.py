"""Office names: what people type for an office, and what articles print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_SHORT = """
ceo: chief executive; ceo: chief executive officer; cfo: chief financial officer; cfo: finance chief;
coo: chief operating officer; cto: chief technology officer; pm: prime minister; vp: vice president; mp: member of
parliament; ag: attorney general; fm: foreign minister; cllr: councillor; cllr: councilor; det: detective; insp:
inspector; supt: superintendent; boss: chief executive; boss: head; boss: chief; chief: head; spokesman: spokesperson;
spokeswoman: spokesperson; spokesperson: spokesman; spokesperson: spokeswoman; spokesman: spokeswoman;
spokeswoman: spokesman; congressman: representative; congresswoman: representative; cop: police officer;
doctor: physician; lawyer: attorney; attorney: lawyer; adviser: advisor; advisor: adviser; premier: prime minister;
policeman: police officer; policewoman: police officer; defence: defense
"""
"""The [CEO] of Halvorsen: an article may print "chief executive"."""


def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for pair in _SHORT.split(";"):
        short, _, long = pair.partition(":")
        table.setdefault(short.strip(), []).append(" ".join(long.split()))
        if " " in long.strip():
            table.setdefault(" ".join(long.split()), []).append(short.strip())
    return table


_TABLE = _table()


def other_names(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield the words of an office as typed, then each other way in which an article may print it."""
    yield list(words)
    phrase = f" {' '.join(words)} "
    for short, others in _TABLE.items():
        if f" {short} " in phrase:
            for other in others:
                yield phrase.replace(f" {short} ", f" {other} ").split()
