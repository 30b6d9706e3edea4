"""Answers as files: Markdown to read on, CSV for a spreadsheet, JSON lines for programs.

Every passage goes out whole, with its speaker, circumstances and place, so that a clipping stays checkable.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.answer import Answer, passage_as_json
from bot.passage_words import heading_of
from bot.terminal_text import printable
from index.errors import QuothError
from index.passage import Passage

COLUMNS = (
    "question", "speaker", "role", "mention", "cue", "text", "content", "kind", "stance", "addressee", "when", "date",
    "medium", "within", "confidence", "because", "article", "title", "publisher", "published", "url", "start", "end",
)  # fmt: skip
"""The columns of a CSV file, one row a passage."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would calculate instead of showing."""


class ExportError(QuothError):
    """The answers could not be written."""


def export(answers: Iterable[Answer], path: Path) -> int:
    """Write `answers` in the format that the ending of `path` names, and return how many passages went out.

    Raises:
        ExportError: the ending is unknown, the file is there already, or it cannot be written.
    """
    written = FORMATS.get(path.suffix.casefold())
    if written is None:
        raise ExportError(f"{path.name} names no format that is known here. Use one of: {', '.join(FORMATS)}")
    kept = tuple(answers)
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(written(kept).encode("utf-8", "replace").decode("utf-8"))
    except FileExistsError:
        raise ExportError(f"{path} is there already. Choose another name.") from None
    except OSError as error:
        raise ExportError(f"{path} could not be written: {error.strerror}. Choose another place.") from None
    return sum(len(answer.passages) for answer in kept)


def as_markdown(answers: Iterable[Answer]) -> str:
    """Return the conversation as a page to read: questions as headings, passages as quotations."""
    return "\n".join(line for answer in answers for line in _markdown_lines(answer))


def _markdown_lines(answer: Answer) -> Iterator[str]:
    yield f"## {_plain(answer.question)}\n"
    if answer.read_as and answer.read_as.text != answer.question:
        yield f"*Read as: {_plain(answer.read_as.text)}*\n"
    yield f"{_plain(answer.answer)}\n"
    for passage in answer.passages:
        yield f"> {_with_bold_content(passage)}\n>"
        yield f"> — {_plain(_origin(passage))}\n"
    if answer.total > len(answer.passages):
        yield f"({len(answer.passages)} of {answer.total} passages)\n"


def _with_bold_content(passage: Passage) -> str:
    """Return the text of a passage, in bold print what was said in it."""
    start, end = passage.span.start, passage.span.end
    pieces, place = [], start
    for span in passage.attribution.content if passage.attribution else ():
        said = passage.words_at(span)
        pieces += [passage.text[place - start : span.start - start], f"**{_plain(said)}**" if said.strip() else said]
        place = span.end
    pieces.append(passage.text[place - start : end - start])
    return "".join(piece if number % 2 else _escaped(piece) for number, piece in enumerate(pieces))


def _origin(passage: Passage) -> str:
    info = passage.article
    day = info.published.isoformat() if info.published else None
    told = ", ".join(part for part in (info.title, info.publisher, day, info.url) if part)
    return f"{heading_of(passage)[0]} · {told} [{passage.span.start}:{passage.span.end}]"


def _plain(text: str) -> str:
    """Return `text` in one line, without what Markdown or a terminal would obey."""
    return _escaped(text).strip()


def _escaped(text: str) -> str:
    """Return the same with a space left at either end, where one was."""
    line = re.sub(r"\s+", " ", printable(text))
    return "".join(f"\\{character}" if character in "\\`*_<>[]#|" else character for character in line)


def as_csv(answers: Iterable[Answer]) -> str:
    """Return a row a passage; with a byte-order mark, without which spreadsheets take UTF-8 for something else."""
    page = io.StringIO(newline="")
    rows = csv.DictWriter(page, COLUMNS)
    rows.writeheader()
    for answer in answers:
        for passage in answer.passages:
            rows.writerow({column: _cell(value) for column, value in _row(answer, passage).items()})
    return f"\ufeff{page.getvalue()}"


def _row(answer: Answer, passage: Passage) -> Mapping[str, Any]:
    told = passage_as_json(passage)
    article, when, addressee = told["article"], told["when"] or {}, told["addressee"] or {}
    attribution = passage.attribution
    cues, contents = (attribution.cue, attribution.content) if attribution else ((), ())
    known = {column: told[column] for column in COLUMNS if column in told}
    return known | {
        "question": answer.question,
        "cue": " … ".join(passage.words_at(span) for span in cues),
        "content": " … ".join(passage.words_at(span) for span in contents),
        "addressee": addressee.get("name") or addressee.get("text"),
        "when": when.get("text"),
        "date": when.get("date"),
        "article": article["id"],
        **{column: article[column] for column in ("title", "publisher", "published", "url")},
    }


def _cell(value: object) -> object:
    """Return a cell that a spreadsheet shows as it is: text that looks like a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def as_json_lines(answers: Iterable[Answer]) -> str:
    """Return a line an answer, as `quoth ask --json` prints it."""
    return "".join(f"{json.dumps(answer.as_json(), ensure_ascii=False)}\n" for answer in answers)


FORMATS: Mapping[str, Callable[[Iterable[Answer]], str]] = {
    ".md": as_markdown,
    ".csv": as_csv,
    ".jsonl": as_json_lines,
}
"""What writes a file, by its ending."""
