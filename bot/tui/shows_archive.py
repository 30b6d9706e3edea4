"""ShowsArchive: what a screen can do that shows something of the archive."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class ShowsArchive(Protocol):
    """Told when the archive has changed under it."""

    def archive_changed(self) -> object:
        """Show what the archive holds now."""
