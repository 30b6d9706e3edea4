"""MergeScreen: whom a speaker is the same as."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.tui.passage_text import one_line
from bot.tui.speakers_screen import SpeakersScreen
from index.speaker import SpeakerEntry, SpeakerType

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation


class MergeScreen(SpeakersScreen):
    """All other speakers that have a name; Enter takes one."""

    def __init__(self, conversation: AnyConversation, name: str) -> None:
        super().__init__(conversation)
        self.name_to_merge = name
        self.title_words = one_line(f"{name} is the same as …")

    def rows(self) -> Sequence[SpeakerEntry]:
        """Return whom the speaker may be."""
        return [row for row in super().rows() if row.name != self.name_to_merge and row.type is not SpeakerType.UNNAMED]

    def take(self, row: SpeakerEntry) -> None:
        """Say who it is."""
        self.dismiss(row)
