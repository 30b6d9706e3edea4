"""PassageList: a list of blocks some of which are passages, with the keys that work on a passage wherever it stands."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from bot.tui.block_list import BlockList
from bot.tui.choices import OpenPassage
from bot.tui.clipboard import ClippingWanted, CopyWanted
from bot.tui.correcting import CorrectionWanted, UndoWanted
from bot.tui.passage_text import citation
from index.passage import Passage


class PassageList(BlockList):
    """Whoever shows it answers what is chosen; the app copies and corrects."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Open", id="passage_list.choose"),
        Binding("c", "copy", "Copy", id="passage_list.copy"),
        Binding("b", "clip", "Clip", id="passage_list.clip"),
        Binding("e", "correct", "Correct", id="passage_list.correct"),
        Binding("u", "undo", "Undo correction", show=False, id="passage_list.undo"),
    ]

    @property
    def passage(self) -> Passage | None:
        """The passage under the cursor."""
        choice = None if self.cursor is None else self.blocks[self.cursor].choice
        return choice.passage if isinstance(choice, OpenPassage) else None

    def action_choose(self) -> None:
        """Choose what the cursor stands on."""
        self.choose()

    def action_copy(self) -> None:
        """Copy the passage under the cursor with its citation."""
        if self.passage:
            self.post_message(CopyWanted(citation(self.passage)))

    def action_clip(self) -> None:
        """Keep the passage under the cursor, with a note."""
        if self.passage:
            self.post_message(ClippingWanted(self.passage))

    def action_correct(self) -> None:
        """Let the user say what is wrong with the passage under the cursor."""
        if self.passage:
            self.post_message(CorrectionWanted.of(self.passage))

    def action_undo(self) -> None:
        """Take the last correction back."""
        self.post_message(UndoWanted())
