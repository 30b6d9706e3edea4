"""SpeakersScreen: who speaks in this archive."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from bot.tui.table_screen import TableScreen
from index.speaker import SpeakerEntry


class SpeakersScreen(TableScreen[SpeakerEntry]):
    """The most quoted first; Enter asks what one said."""

    TITLE_WORDS: ClassVar[str] = "Speakers"
    NOUN: ClassVar[str] = "speaker"
    COLUMNS: ClassVar[tuple[str, ...]] = ("Speaker", "Said", "In", "First", "Last", "Role")

    def rows(self) -> Sequence[SpeakerEntry]:
        """Return all speakers."""
        return self.conversation.store.speakers()

    def cells(self, row: SpeakerEntry) -> Sequence[str]:
        """Return name, counts, days and role."""
        counts = (f"{row.statements:,}".rjust(5), f"{row.articles:,}".rjust(4))
        return row.name, *counts, day_cell(row.first), day_cell(row.last), row.role or ""

    def words(self, row: SpeakerEntry) -> str:
        """Return all names and roles."""
        return " ".join((*row.names, *row.roles))


def day_cell(day: date | None) -> str:
    """Return a day as a table has it."""
    return day.isoformat() if day else "–"
