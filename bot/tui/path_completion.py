"""PathCompletion: offers the rest of a path that is being typed; and what a typed path means."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual.suggester import Suggester

_MOST_ENTRIES = 5000
"""Entries of a folder that are looked at: completion should never make a key wait."""


class PathCompletion(Suggester):
    """Completes the last part of a path; folders end with a slash, hidden files are offered once a dot is typed."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """Return the whole path that `value` may become."""
        return await asyncio.to_thread(completed_path, value)


def completed_path(typed: str) -> str | None:
    """Return `typed` with its last part completed to the first entry by name that begins so; None: there is none."""
    folder, slash, begun = typed.rpartition("/")
    if not begun:
        return None
    try:
        place = Path(folder + slash).expanduser()
        entries = [entry for entry, _ in zip(place.iterdir(), range(_MOST_ENTRIES), strict=False)]
        found = min((entry for entry in entries if entry.name.startswith(begun)), key=lambda entry: entry.name)
        return folder + slash + found.name + ("/" if found.is_dir() else "")
    except (OSError, RuntimeError, ValueError):  # not there; no such user's home; no entry begins so
        return None


def path_of(typed: str) -> Path | None:
    """Return a path whose ~ is the user's home; None where there is no such user."""
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        return None
