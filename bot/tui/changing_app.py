"""ChangingApp: the part of the app that changes the archive as the user says, and takes changes back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import App

from bot.terminal_text import printable
from bot.tui.changes import Change, Changed, ChangeWanted, Correcting, UndoWanted
from bot.tui.correction_wanted import CorrectionWanted
from bot.tui.fault import Fault
from bot.tui.shows_archive import ShowsArchive

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

_HOW_TO_UNDO = "Ctrl+Z takes that back."


class ChangingApp(App[None]):
    """Remembers the changes of this run; of earlier ones only the corrections can be taken back."""

    conversation: AnyConversation

    def __init__(self) -> None:
        super().__init__()
        self._made: list[Change] = []
        self._changing = threading.Lock()
        """Held while one change is made: the next is made after it."""

    @on(CorrectionWanted)
    def _ask_what_is_wrong(self, wanted: CorrectionWanted) -> None:
        from bot.tui.correction_screen import CorrectionScreen
        from bot.tui.correction_steps import CorrectionSteps

        self.push_screen(CorrectionScreen(wanted), CorrectionSteps(self, self.conversation, wanted).take)

    @on(ChangeWanted)
    def _begin_to_change(self, wanted: ChangeWanted) -> None:
        self._change(lambda: self._made_now(wanted.change))

    @on(UndoWanted)
    def _begin_to_take_back(self, wanted: UndoWanted) -> None:
        self._change(lambda: self._taken_back(wanted))

    def action_undo(self) -> None:
        """Take the last change back."""
        self.post_message(UndoWanted())

    @work(thread=True, group="change")
    def _change(self, change: Callable[[], str]) -> None:
        try:
            with self._changing:
                words = change()
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(Changed(words))

    def _made_now(self, change: Change) -> str:
        words = change.make(self.conversation.store)
        self._made.append(change)
        return f"{words} {_HOW_TO_UNDO}"

    def _taken_back(self, wanted: UndoWanted) -> str:
        store = self.conversation.store
        if wanted.correction:
            return Correcting((wanted.correction,)).take_back(store) or "That was taken back already."
        while self._made:
            words = self._made[-1].take_back(store)
            self._made.pop()
            if words:
                return words
        last = store.corrections()[-1:]
        return (Correcting(last).take_back(store) if last else None) or "There is nothing to take back."

    @on(Changed)
    def _show_change(self, event: Changed) -> None:
        self.notify(printable(event.words), markup=False)
        for screen in self.screen_stack:
            if isinstance(screen, ShowsArchive):
                screen.archive_changed()
