"""Copying: to the clipboard, through the terminal; where the terminal cannot, into a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from textual.message import Message

from index.errors import QuothError
from index.passage import Passage

FILE = "copied.txt"
_DEAF = frozenset({"linux", "dumb", "vt100", "vt102", "vt220", "ansi", "unknown"})
"""Values of TERM: terminals that do not know the sequence (OSC 52), and have no clipboard."""
_DEAF_PROGRAMS = frozenset({"Apple_Terminal"})
_FIRST_VTE = 7600
"""GNOME's terminal and its kin know it since VTE 0.76."""
_LONGEST = 50_000
"""Characters; terminals drop longer sequences."""


@dataclass
class CopyWanted(Message):
    """A text should be copied."""

    text: str


@dataclass
class ClippingWanted(Message):
    """A passage should be kept among the clippings."""

    passage: Passage


class CopyError(QuothError):
    """A text can be copied nowhere."""


def reaches_clipboard(text: str, environment: Mapping[str, str]) -> bool:
    """Say whether the terminal that `environment` tells of can be expected to put `text` on the clipboard."""
    term = environment.get("TERM", "")
    if term in _DEAF or environment.get("TERM_PROGRAM") in _DEAF_PROGRAMS or len(text) > _LONGEST:
        return False
    if term.startswith("screen") and "TMUX" not in environment:  # GNU screen keeps the sequence to itself
        return False
    version = environment.get("VTE_VERSION", "")
    return not version.isdigit() or int(version) >= _FIRST_VTE


def copy_to_file(text: str, folder: Path) -> Path:
    """Put `text` at the end of the file of copies in `folder`, and return its path.

    Raises:
        CopyError: it cannot be written.
    """
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"{text}\n\n")
    except OSError as error:
        raise CopyError(f"This terminal has no clipboard, and {path} could not be written: {error.strerror}.") from None
    return path
