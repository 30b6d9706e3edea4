"""StatementsScreen: all statements of an article, to go to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.passage_text import one_line
from index.passage import Passage


class StatementsScreen(ModalScreen[Passage | None]):
    """In text order; Enter goes there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,s,q", "dismiss(None)", "Close", id="statements.close"),
        Binding("enter", "take", "Go there", id="statements.take"),
    ]

    def __init__(self, statements: Sequence[Passage], current: int | None) -> None:
        super().__init__()
        self.statements = statements
        self.current = current
        self._listed = BlockList(id="statements")

    def compose(self) -> ComposeResult:
        """Lay out a box with a list."""
        with Vertical(id="statements-box"):
            yield Static(f"{len(self.statements)} statements in this article", id="statements-title", markup=False)
            yield self._listed

    def on_mount(self) -> None:
        """List them, the cursor on the one that is shown."""
        self._listed.show(Block(statement_line(one), one) for one in self.statements)
        self._listed.cursor = self.current or 0
        self._listed.show_cursor()
        self._listed.focus()

    def action_take(self) -> None:
        """Go to the statement under the cursor."""
        self._listed.choose()

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        if isinstance(event.choice, Passage):
            self.dismiss(event.choice)


def statement_line(passage: Passage) -> Content:
    """Return "Ada Holm denied  that the wall was late": who, the words that say how, and those of the content."""
    name = passage.speaker.name if passage.speaker else "Speaker not found"
    cue = " ".join(passage.words_at(span) for span in passage.attribution.cue) if passage.attribution else ""
    contents = passage.attribution.content if passage.attribution else ()
    words = " … ".join(passage.words_at(span) for span in contents)
    return Content.assemble(
        (one_line(name), ".part--name"),
        (f" {one_line(cue)}" if cue else "", ".part--cue"),
        "  ",
        (one_line(words), ".part--sentence"),
    )
