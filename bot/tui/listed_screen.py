"""ListedScreen: a page that lists what was collected, with how many there are of it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from bot.language.sentences import counted
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.key_line import KeyLine


class ListedScreen(Screen[None]):
    """Title, list, count, keys. The cursor stays where it was when the list changes."""

    def __init__(self, title: str, listed: BlockList) -> None:
        super().__init__()
        self._title = title
        self._listed = listed
        self._counted = Static("", classes="table-count", markup=False)

    def compose(self) -> ComposeResult:
        """Lay them out below each other."""
        yield Static(self._title, classes="table-title", markup=False)
        yield self._listed
        yield self._counted
        yield KeyLine()

    def show(self, blocks: Sequence[Block], one: str, nothing: str) -> None:
        """List `blocks`, each of which is called `one`; `nothing` is told where there is none."""
        cursor = self._listed.cursor or 0
        self._listed.show(blocks or [Block(Content(nothing))], keep_cursor=False)
        self._listed.cursor = min(cursor, len(blocks) - 1) if blocks else None
        self._counted.update(counted(len(blocks), one))
