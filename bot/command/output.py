"""Standard output and standard error: data and answers on the one, narration on the other."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from bot.command.plain import Page
from bot.terminal_text import printable
from index.errors import QuothError

UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON lets through and a terminal obeys: control characters, direction marks; and lone surrogates."""


def prepare_streams() -> None:
    """Let no character that a stream cannot encode stop the command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def narrate(text: str) -> None:
    """Tell people something on standard error."""
    print(f"quoth: {printable(text)}", file=sys.stderr)


def page() -> Page:
    """Return how to print: folded and styled on a terminal, as it is in a pipe."""
    if not sys.stdout.isatty():
        return Page()
    return Page(shutil.get_terminal_size().columns, allows_style(sys.stdout))


def allows_style(stream: TextIO) -> bool:
    """Say whether escape codes may go there (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def print_lines(lines: Iterable[str]) -> None:
    """Print lines that are fit for a terminal."""
    for line in lines:
        print(line)


def print_json(value: dict[str, Any]) -> None:
    """Print one object as one line, at once, so that a program that reads them need not wait."""
    print(as_json_line(value), flush=True)


def as_json_line(value: dict[str, Any]) -> str:
    """Return JSON in which no character does anything to a terminal."""
    return UNSAFE_IN_JSON.sub(_escaped, json.dumps(value, ensure_ascii=False))


def write_file(path: Path, data: bytes) -> None:
    """Write a file that the user asked for.

    Raises:
        QuothError: it cannot be written.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        raise QuothError(f"{path} cannot be written: {error.strerror}. Name another file.") from None


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
