"""Clippings: passages that a user collects, each with a note, in a file beside the history of questions.

They are kept whole, one JSON object a line: they outlast the archive they come from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.answer import Answer, AnswerStatus
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.errors import QuothError
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

FILE = "clippings.jsonl"


class ClippingsError(QuothError):
    """The clippings cannot be read or kept."""


@dataclass(frozen=True, slots=True)
class Clipping:
    """A passage, and what the user noted on it."""

    passage: Passage
    note: str = ""


class Clippings:
    """The clippings in the order made; without a path they last as long as the program runs."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._unkept: tuple[Clipping, ...] = ()

    def all(self) -> tuple[Clipping, ...]:
        """Return all clippings.

        Raises:
            ClippingsError: the file cannot be read.
        """
        if self.path is None:
            return self._unkept
        try:
            lines = self.path.read_text("utf-8").split("\n")
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeDecodeError) as error:
            raise ClippingsError(f"The clippings in {self.path} cannot be read: {error}") from error
        return tuple(_read_line(line, number, self.path) for number, line in enumerate(lines, 1) if line.strip())

    def add(self, clipping: Clipping) -> int:
        """Put a clipping at the end, in the place of the one of the same passage; return how many there are.

        Raises:
            ClippingsError: the file cannot be read or written.
        """
        kept = [one for one in self.all() if _place(one.passage) != _place(clipping.passage)]
        self._keep((*kept, clipping))
        return len(kept) + 1

    def remove(self, passage: Passage) -> int | None:
        """Take out the clipping of a passage, and return where it stood; None where there is none.

        Raises:
            ClippingsError: the file cannot be read or written.
        """
        kept = list(self.all())
        place = next((place for place, one in enumerate(kept) if _place(one.passage) == _place(passage)), None)
        if place is not None:
            del kept[place]
            self._keep(tuple(kept))
        return place

    def put_back(self, clipping: Clipping, place: int) -> None:
        """Put in a clipping that was taken out, where it stood.

        Raises:
            ClippingsError: the file cannot be read or written.
        """
        kept = [one for one in self.all() if _place(one.passage) != _place(clipping.passage)]
        self._keep((*kept[:place], clipping, *kept[place:]))

    def note(self, passage: Passage, note: str) -> None:
        """Note something else on a passage.

        Raises:
            ClippingsError: the file cannot be read or written.
        """
        place = _place(passage)
        self._keep(tuple(replace(one, note=note) if _place(one.passage) == place else one for one in self.all()))

    def _keep(self, clippings: tuple[Clipping, ...]) -> None:
        if self.path is None:
            self._unkept = clippings
            return
        new = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lines = (json.dumps(_as_json(one), ensure_ascii=True) + "\n" for one in clippings)
            new.write_text("".join(lines), "utf-8")
            new.replace(self.path)
        except OSError as error:
            raise ClippingsError(f"The clippings in {self.path} could not be kept: {error.strerror}") from error


def clippings_as_answers(clippings: Iterable[Clipping]) -> tuple[Answer, ...]:
    """Return clippings as what can be exported: those of one note together, under it."""
    by_note: dict[str, list[Passage]] = {}
    for one in clippings:
        by_note.setdefault(one.note, []).append(one.passage)
    return tuple(
        Answer(note or "Clippings", None, AnswerStatus.ANSWERED, "", tuple(passages), len(passages))
        for note, passages in by_note.items()
    )


def _place(passage: Passage) -> tuple[str, CharSpan, int | None]:
    return passage.article.id, passage.span, passage.number


def _as_json(clipping: Clipping) -> dict[str, Any]:
    fields = asdict(clipping)
    del fields["passage"]["id"], fields["passage"]["speaker_id"]  # the store's own numbers mean nothing elsewhere
    return json.loads(json.dumps(fields, default=date.isoformat))  # type: ignore[no-any-return]


def _read_line(line: str, number: int, path: Path) -> Clipping:
    try:
        fields = json.loads(line)
        return Clipping(_passage(fields["passage"]), str(fields["note"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ClippingsError(f"{path}, line {number}: this is no clipping. Mend or take out that line.") from None


def _passage(fields: dict[str, Any]) -> Passage:
    article, speaker, attribution = fields["article"], fields["speaker"], fields["attribution"]
    return Passage(
        ArticleInfo(**{**article, "published": _day(article["published"])}),
        CharSpan(**fields["span"]),
        str(fields["text"]),
        attribution and _attribution(attribution),
        fields["number"],
        speaker and Speaker(str(speaker["name"]), SpeakerType(speaker["type"]), speaker["role"]),
        fields["mention"],
        fields["addressee"],
    )


def _attribution(fields: dict[str, Any]) -> Attribution:
    when = fields["when"]
    return Attribution(
        _spans(fields["source"]),
        _spans(fields["cue"]),
        _spans(fields["content"]),
        Kind(fields["kind"]),
        Stance(fields["stance"]),
        Confidence(fields["confidence"]),
        str(fields["because"]),
        fields["within"],
        _span(fields["addressee"]),
        When(CharSpan(**when["span"]), _day(when["date"])) if when else None,
        _span(fields["medium"]),
    )


def _spans(fields: Sequence[dict[str, int]]) -> tuple[CharSpan, ...]:
    return tuple(CharSpan(**one) for one in fields)


def _span(fields: dict[str, int] | None) -> CharSpan | None:
    return CharSpan(**fields) if fields else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
