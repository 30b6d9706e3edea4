"""CorrectionsScreen: all that users put right, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message

from bot.correction_words import corrected_words, export_corrections
from bot.language.sentences import counted
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.changes import ChangeWanted, Correcting, UndoWanted
from bot.tui.fault import Fault
from bot.tui.listed_screen import ListedScreen
from bot.tui.passage_text import one_line
from bot.tui.saving import ask_and_load, ask_and_save
from index.corrections import Correction, read_correction_file

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation


class CorrectionsScreen(ListedScreen):
    """To read, to undo one by one, to save in a file and load from one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "undo", "Undo this one", id="corrections.undo"),
        Binding("s,ctrl+s", "save_corrections", "Save", id="corrections.save_corrections"),
        Binding("l", "load_corrections", "Load", id="corrections.load_corrections"),
        Binding("escape,h", "dismiss", "Back", id="corrections.close"),
    ]

    @dataclass
    class Known(Message):
        """The corrections are there, the last made first, each with its words."""

        corrections: Sequence[tuple[Correction, str]]

    def __init__(self, conversation: AnyConversation) -> None:
        super().__init__("Corrections", BlockList(id="corrections"))
        self.conversation = conversation
        self._corrections: Sequence[Correction] = ()
        """The last made first."""

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
        self._corrections = [one for one, _ in event.corrections]
        blocks = [Block(Content(one_line(words)), one, after=1) for one, words in event.corrections]
        self.show(blocks, "correction", "Nothing is corrected yet. On a passage or a speaker, press e.")

    def action_undo(self) -> None:
        """Take the one under the cursor back."""
        if (place := self._listed.cursor) is not None:
            self.post_message(UndoWanted(self._corrections[place]))

    def action_save_corrections(self) -> None:
        """Save all of them under a name that is asked for."""
        if self._corrections:
            foot = "One a line; another archive can load them."
            ask_and_save(self, "the corrections", "corrections.jsonl", foot, self._save)

    def _save(self, path: Path) -> str:
        return counted(export_corrections(reversed(self._corrections), path), "correction")

    def action_load_corrections(self) -> None:
        """Correct here what is corrected in a file that is asked for."""
        ask_and_load(self, "corrections", "A file saved with s, here or elsewhere.", self._load)

    def _load(self, path: Path) -> None:
        new = tuple(one for one in read_correction_file(path) if one not in self._corrections)
        if new:
            self.post_message(ChangeWanted(Correcting(new)))
        else:
            self.notify("All of these corrections are made already.", markup=False)
