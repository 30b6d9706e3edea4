"""ClippingApp: the part of the app that copies, clips and compares what is on its screens."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import App

from bot.terminal_text import printable
from bot.tui.clipboard import ClippingWanted, CopyWanted, copy_to_file, reaches_clipboard
from bot.tui.comparison_wanted import ComparisonWanted
from bot.tui.fault import Fault
from bot.tui.passage_keys import PassageKeys
from index.errors import QuothError
from index.passage import Passage

if TYPE_CHECKING:
    from bot.clippings import Clippings
    from bot.comparison import Comparison
    from bot.deferred_conversation import AnyConversation


class ClippingApp(App[None]):
    """Needs to know where its files may stand."""

    conversation: AnyConversation
    folder: Path | None = None
    """Where the history and other files of the user stand; None: nowhere."""
    clippings: Clippings

    @on(CopyWanted)
    def _copy(self, event: CopyWanted) -> None:
        if reaches_clipboard(event.text, os.environ):
            self.copy_to_clipboard(event.text)
            self.notify("Copied, with its source.", markup=False, timeout=2)
            return
        try:
            path = copy_to_file(event.text, self.folder or Path(tempfile.gettempdir()))
        except QuothError as error:
            self.post_message(Fault(error))
            return
        self.notify(printable(f"This terminal has no clipboard: added to {path}"), markup=False)

    @on(ClippingWanted)
    def _clip(self, event: ClippingWanted) -> None:
        from bot.tui.name_screen import NameScreen

        foot = "Enter clips the passage, with a note or without; Esc does not"
        self.push_screen(NameScreen("Note on this clipping", foot=foot), lambda note: self._keep(event.passage, note))

    def _keep(self, passage: Passage, note: str | None) -> None:
        if note is None:
            return
        from bot.clippings import Clipping

        try:
            count = self.clippings.add(Clipping(passage, note))
        except QuothError as error:
            self.post_message(Fault(error))
            return
        self.notify(f"Clipped; F4 shows {'it' if count == 1 else f'all {count}'}.", markup=False, timeout=3)

    def action_compare(self) -> None:
        """Compare two speakers that are asked for."""
        from bot.tui.comparison_screen import ComparisonScreen

        self.push_screen(ComparisonScreen(self.conversation, self._speaker_at_hand()), self._compare_if_named)

    def _speaker_at_hand(self) -> str:
        """Return the name of whoever said the statement under the cursor."""
        passage = self.focused.passage if isinstance(self.focused, PassageKeys) else None
        return passage.speaker.name if passage and passage.speaker else ""

    def _compare_if_named(self, wanted: Comparison | None) -> None:
        if wanted:
            self.post_message(ComparisonWanted(wanted))

    @on(ComparisonWanted)
    def _compare(self, event: ComparisonWanted) -> None:
        from bot.tui.compare_screen import CompareScreen

        self.push_screen(CompareScreen(self.conversation, event.wanted))
