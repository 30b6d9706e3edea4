"""TitleBar: the name of the program, and what the archive holds."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from bot.tui.passage_text import SEPARATOR
from bot.tui.welcome_blocks import count_words
from index.store import Status


class TitleBar(Horizontal):
    """One line at the top."""

    def __init__(self) -> None:
        super().__init__()
        self._archive = Static("", id="title-archive", markup=False)

    def compose(self) -> ComposeResult:
        """Left the name, right the archive."""
        yield Static("Quoth", id="title-name", markup=False)
        yield self._archive

    def tell(self, status: Status | None) -> None:
        """Show what the archive holds."""
        words = SEPARATOR.join(count_words(status)) if status else ""
        self._archive.update(words)
