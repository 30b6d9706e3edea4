"""Corrections: what users put right about speakers and statements, in a small readable file of its own.

One JSON object a line, in the order made; replayed at every update, so that it outlives the articles it is about:

    {"merge": "Kirby", "into": "John Kirby"}
    {"rename": "Jon Kirby", "to": "John Kirby"}
    {"reject": "statement", "article": "gaza.txt", "start": 290, "end": 505}
    {"reject": "speaker", "article": "gaza.txt", "start": 290, "end": 505}
    {"ascribe": "John Kirby", "article": "gaza.txt", "start": 290, "end": 505}
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from index.charspan import CharSpan, cover
from index.errors import StoreError
from index.linking import ALONE, NameForm, possible_identities
from index.passage import Passage
from index.speaker import SpeakerType

FILE = "corrections.jsonl"


@dataclass(frozen=True, slots=True)
class Merge:
    """Two names are one speaker, who goes by the second."""

    name: str
    into: str

    def as_json(self) -> dict[str, Any]:
        """Return the correction as the file has it."""
        return {"merge": self.name, "into": self.into}


@dataclass(frozen=True, slots=True)
class Rename:
    """A speaker goes by another name."""

    name: str
    to: str

    def as_json(self) -> dict[str, Any]:
        """Return the correction as the file has it."""
        return {"rename": self.name, "to": self.to}


@dataclass(frozen=True, slots=True)
class Reject:
    """A passage is no statement, or a statement not of that speaker."""

    article: str
    start: int
    end: int
    """Of the content: from its first piece to the end of its last."""
    speaker_only: bool = False
    """It is a statement; only its speaker is wrong, and then unknown."""

    def as_json(self) -> dict[str, Any]:
        """Return the correction as the file has it."""
        what = "speaker" if self.speaker_only else "statement"
        return {"reject": what, "article": self.article, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Ascribe:
    """A statement is of another speaker, or of one where none was found."""

    speaker: str
    """By a name of the archive, or a new one."""
    article: str
    start: int
    end: int
    """Of the content, as above."""

    def as_json(self) -> dict[str, Any]:
        """Return the correction as the file has it."""
        return {"ascribe": self.speaker, "article": self.article, "start": self.start, "end": self.end}


OfStatement = Reject | Ascribe
Correction = Merge | Rename | OfStatement


def rejection_of(passage: Passage, *, speaker_only: bool = False) -> Reject:
    """Return the correction that rejects a passage, which must be an attribution."""
    content = _content_of(passage)
    return Reject(passage.article.id, content.start, content.end, speaker_only)


def ascription_of(passage: Passage, speaker: str) -> Ascribe:
    """Return the correction that ascribes a passage, which must be an attribution, to `speaker`."""
    content = _content_of(passage)
    return Ascribe(speaker, passage.article.id, content.start, content.end)


def _content_of(passage: Passage) -> CharSpan:
    assert passage.attribution is not None
    return cover(passage.attribution.content)


def read_corrections(place: Path) -> tuple[Correction, ...]:
    """Return the corrections kept in the folder `place`, in the order made; none where none are kept.

    Raises:
        StoreError: a line is not well formed.
    """
    path = place / FILE
    return read_correction_file(path) if path.exists() else ()


def read_correction_file(path: Path) -> tuple[Correction, ...]:
    """Return the corrections in a file, in the order made.

    Raises:
        StoreError: it cannot be read, or a line is not well formed.
    """
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"The corrections in {path} cannot be read: {error}") from error
    return tuple(_read_line(line, path, number) for number, line in enumerate(lines, 1) if line.strip())


def write_corrections(place: Path, corrections: Iterable[Correction]) -> None:
    """Keep these corrections and no other; the file is the old one or the new one, whatever happens."""
    path = place / FILE
    new = path.with_suffix(".new")
    with new.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(one.as_json(), ensure_ascii=False) + "\n" for one in corrections)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(path)


def _read_line(line: str, path: Path, number: int) -> Correction:
    try:
        fields = json.loads(line)
        kind = next(iter(fields))
        return READERS[kind](fields)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError):
        raise StoreError(
            f'{path}, line {number}: this is no correction; one looks like {{"merge": "Kirby", "into": "John Kirby"}}'
        ) from None


def _reject(fields: dict[str, Any]) -> Reject:
    what = {"statement": False, "speaker": True}[fields["reject"]]
    return Reject(str(fields["article"]), int(fields["start"]), int(fields["end"]), what)


READERS: dict[str, Callable[[dict[str, Any]], Correction]] = {
    "merge": lambda fields: Merge(str(fields["merge"]), str(fields["into"])),
    "rename": lambda fields: Rename(str(fields["rename"]), str(fields["to"])),
    "reject": _reject,
    "ascribe": lambda fields: Ascribe(
        str(fields["ascribe"]), str(fields["article"]), int(fields["start"]), int(fields["end"])
    ),
}


@dataclass(frozen=True, slots=True)
class SpeakerCorrections:
    """What the corrections say of speakers, as linking asks for it: by identity."""

    merged: dict[str, str] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)

    def identity_of(self, identity: str, form: NameForm) -> str:
        """Return whom a form belongs to, after all merges."""
        if form.type is SpeakerType.UNNAMED:
            return identity
        seen = {identity}
        identity = self.merged.get(f"form {form.text.partition(f' {ALONE} ')[0]}", identity)
        while (into := self.merged.get(identity)) and into not in seen:
            seen.add(into)
            identity = into
        return identity

    def name_of(self, identity: str) -> str | None:
        """Return the name that users gave a speaker."""
        return self.renamed.get(identity)


NO_CORRECTIONS = SpeakerCorrections()


def speaker_corrections(corrections: Iterable[Correction], known: Callable[[str], bool]) -> SpeakerCorrections:
    """Return what `corrections` say of speakers; `known` tells which identities the archive has."""
    says = SpeakerCorrections({}, {})
    names: dict[str, str] = {}
    for one in corrections:
        if isinstance(one, OfStatement):
            continue
        possible = possible_identities(names.get(one.name, one.name))
        if isinstance(one, Rename):
            names[one.to] = one.name
            says.renamed.update(dict.fromkeys(possible, one.to))
            continue
        targets = possible_identities(names.get(one.into, one.into))
        into = next(filter(known, targets), targets[0])
        says.renamed[into] = one.into  # else it would go by the name that more articles use
        alone = possible[0].removeprefix("person ")
        says.merged.update({name: into for name in (*possible, f"form {alone}") if name != into})
    return says


def statement_corrections(corrections: Iterable[Correction]) -> dict[tuple[str, CharSpan], OfStatement]:
    """Return what `corrections` say of single statements, the last word on each by its article and content.

    Whoever was renamed before is named as the articles do.
    """
    says: dict[tuple[str, CharSpan], OfStatement] = {}
    names: dict[str, str] = {}
    for one in corrections:
        if isinstance(one, Rename):
            names[one.to] = names.get(one.name, one.name)
        elif isinstance(one, OfStatement):
            told = replace(one, speaker=names.get(one.speaker, one.speaker)) if isinstance(one, Ascribe) else one
            says[one.article, CharSpan(one.start, one.end)] = told
    return says
