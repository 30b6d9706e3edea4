"""PassageList: a list of passages, to open, copy, clip and correct one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType

from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.choices import OpenPassage
from bot.tui.passage_keys import PASSAGE_KEYS, PassageKeys
from index.passage import Passage


class PassageList(BlockList, PassageKeys):
    """Whoever shows it answers what is chosen; the app copies and corrects."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Open", id="passage_list.choose"),
        *PASSAGE_KEYS,
    ]

    @property
    def passage(self) -> Passage | None:
        """The passage under the cursor."""
        choice = None if self.cursor is None else self.blocks[self.cursor].choice
        return choice.passage if isinstance(choice, OpenPassage) else None

    def show(self, blocks: Iterable[Block], *, keep_cursor: bool = True) -> None:
        """Replace what is listed."""
        super().show(blocks, keep_cursor=keep_cursor)
        self.tell_keys()

    def watch_cursor(self, before: int | None, now: int | None) -> None:
        """Go on to another block."""
        super().watch_cursor(before, now)
        self.tell_keys()

    def action_choose(self) -> None:
        """Choose what the cursor stands on."""
        self.choose()
