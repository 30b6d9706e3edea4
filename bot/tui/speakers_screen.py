"""SpeakersScreen: who speaks in this archive."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from bot.tui.table_column import Column
from bot.tui.table_screen import TableScreen
from index.speaker import SpeakerEntry

_TOLD_ROLES = 3


class SpeakersScreen(TableScreen[SpeakerEntry]):
    """The most quoted first; Enter shows all there is of one."""

    TITLE_WORDS: ClassVar[str] = "Speakers"
    NOUN: ClassVar[str] = "speaker"
    COLUMNS: ClassVar[tuple[Column, ...]] = (
        Column("Speaker", share=1),
        Column("Role", share=1),
        Column("Said", width=6, is_number=True),
        Column("In", width=5, is_number=True),
        Column("First", width=10, least=90),
        Column("Last", width=10),
    )

    def rows(self) -> Sequence[SpeakerEntry]:
        """Return all speakers."""
        return self.conversation.store.speakers()

    def cells(self, row: SpeakerEntry) -> Sequence[str]:
        """Return name, role, counts and days."""
        counts = f"{row.statements:,}", f"{row.articles:,}"
        return row.name, row.role or "", *counts, day_cell(row.first), day_cell(row.last)

    def told(self, row: SpeakerEntry) -> Sequence[str | None]:
        """Return the name, the most frequent roles, and the other names."""
        others = [name for name in row.names if name != row.name]
        return row.name, *row.roles[:_TOLD_ROLES], f"also {', '.join(others)}" if others else None

    def words(self, row: SpeakerEntry) -> str:
        """Return all names and roles."""
        return " ".join((*row.names, *row.roles))

    def take(self, row: SpeakerEntry) -> None:
        """Show the speaker over the table, so that the way back leads here."""
        from bot.tui.speaker_screen import SpeakerScreen

        self.app.push_screen(SpeakerScreen(self.conversation, row))


def day_cell(day: date | None) -> str:
    """Return a day as a table has it."""
    return day.isoformat() if day else ""
