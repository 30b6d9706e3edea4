"""QuestionHistory: what was asked before, in this run and in those before it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from bot.terminal_text import printable

LONGEST = 1000
"""Older questions than these are forgotten at the next start."""


class QuestionHistory:
    """Questions, the oldest first; kept in a file, a question a line, if there is one that can be written.

    A file that is missing, unreadable or full of rubbish costs nothing but itself.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        kept = _read(path) if path else ""
        self.questions = [question for line in kept.splitlines()[-LONGEST:] if (question := _one_line(line))]
        self._line_is_open = bool(kept) and not kept.endswith("\n")
        self._place = len(self.questions)
        self._draft = ""

    def add(self, question: str) -> None:
        """Remember a question, once if it is asked again at once."""
        line = _one_line(question)
        if line and line != next(reversed(self.questions), None):
            self.questions.append(line)
            self._append(line)
        self._place = len(self.questions)

    def earlier(self, typed: str) -> str | None:
        """Return the question before the one shown; only those that begin with what was typed, if anything was."""
        if self._place == len(self.questions):
            self._draft = typed
        return self._step(range(self._place - 1, -1, -1))

    def later(self) -> str | None:
        """Return the question after the one shown; after the last of them what was typed."""
        if self._place == len(self.questions):
            return None
        found = self._step(range(self._place + 1, len(self.questions)))
        if found is not None:
            return found
        self._place = len(self.questions)
        return self._draft

    def typed(self) -> None:
        """Begin at the end again: something was typed."""
        self._place = len(self.questions)

    def search(self, words: str) -> list[str]:
        """Return the questions with all of `words`, the newest first, each once."""
        wanted = words.casefold().split()
        newest_first = dict.fromkeys(reversed(self.questions))
        return [question for question in newest_first if all(word in question.casefold() for word in wanted)]

    def _step(self, places: range) -> str | None:
        for place in places:
            if self.questions[place].startswith(self._draft):
                self._place = place
                return self.questions[place]
        return None

    def _append(self, line: str) -> None:
        if self.path is None:
            return
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # What a journalist asks is nobody else's business: the file is the user's alone.
            with open(self.path, "a", encoding="utf-8", errors="replace", opener=_private) as file:
                file.write(f"\n{line}\n" if self._line_is_open else f"{line}\n")
                self._line_is_open = False


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _one_line(question: str) -> str:
    return " ".join(printable(question).split())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
