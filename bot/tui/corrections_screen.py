"""CorrectionsScreen: all that users put right, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from bot.correction_words import corrected_words, export_corrections
from bot.terminal_text import printable
from bot.tui.block_list import Block, BlockList
from bot.tui.correcting import UndoWanted
from bot.tui.fault import Fault
from bot.tui.key_line import KeyLine
from bot.tui.name_screen import NameScreen
from bot.tui.passage_text import one_line
from bot.tui.welcome_blocks import counted
from index.corrections import Correction
from index.errors import QuothError

if TYPE_CHECKING:
    from bot.conversation import Conversation


class CorrectionsScreen(Screen[None]):
    """To read, to undo from the last one back, to save in a file."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "undo", "Undo last", id="corrections.undo"),
        Binding("s,ctrl+s", "save_corrections", "Save", id="corrections.save_corrections"),
        Binding("escape,h", "dismiss", "Back", id="corrections.close"),
    ]

    @dataclass
    class Known(Message):
        """The corrections are there, the last made first, each with its words."""

        corrections: Sequence[tuple[Correction, str]]

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self.conversation = conversation
        self._corrections: Sequence[Correction] = ()
        self._listed = BlockList(id="corrections")
        self._counted = Static("", classes="table-count", markup=False)

    def compose(self) -> ComposeResult:
        """Title, list, count."""
        yield Static("Corrections", classes="table-title", markup=False)
        yield self._listed
        yield self._counted
        yield KeyLine()

    def on_mount(self) -> None:
        """Have them come from a thread."""
        self._listed.focus()
        self.archive_changed()

    @work(thread=True, exclusive=True)
    def archive_changed(self) -> None:
        """Read what is corrected now."""
        store = self.conversation.store
        try:
            kept = [(one, corrected_words(one, store)) for one in reversed(store.corrections())]
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.Known(kept))

    @on(Known)
    def _show(self, event: Known) -> None:
        self._corrections = [one for one, _ in reversed(event.corrections)]
        nothing = Block(Content("Nothing is corrected yet. On a passage or a speaker, press e."))
        blocks = [Block(Content(one_line(words)), one, after=1) for one, words in event.corrections]
        self._listed.show(blocks or [nothing], keep_cursor=False)
        self._listed.cursor = 0 if blocks else None
        self._counted.update(counted(len(blocks), "correction"))

    def action_undo(self) -> None:
        """Take the last one back."""
        self.post_message(UndoWanted())

    def action_save_corrections(self) -> None:
        """Save all of them under a name that is asked for."""
        self.app.push_screen(NameScreen("Save the corrections as", "corrections.jsonl"), self._save_as)

    def _save_as(self, name: str | None) -> None:
        if not name:
            return
        path = Path(name).expanduser()
        try:
            count = export_corrections(self._corrections, path)
        except QuothError as error:
            self.post_message(Fault(error))
            return
        self.notify(printable(f"{counted(count, 'correction')} saved in {path.absolute()}"), markup=False)
