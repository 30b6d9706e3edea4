"""HistoryScreen: search the earlier questions and take one back into the input."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input

from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.passage_text import one_line
from bot.tui.question_history import QuestionHistory


class HistoryScreen(ModalScreen[str | None]):
    """Type to narrow, arrows to choose, Enter to take."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="history.close"),
        Binding("down", "move(1)", "Next", show=False, priority=True, id="history.down"),
        Binding("up", "move(-1)", "Previous", show=False, priority=True, id="history.up"),
    ]

    def __init__(self, history: QuestionHistory) -> None:
        super().__init__()
        self.history = history
        self._questions = BlockList(id="history-questions")

    def compose(self) -> ComposeResult:
        """Lay out an input above a list."""
        with Vertical(id="history-box"):
            yield Input(placeholder="Search earlier questions", id="history-words")
            yield self._questions

    def on_mount(self) -> None:
        """List all."""
        self._questions.always_shows_cursor = True
        self._list("")

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        self._list(event.value)

    def _list(self, words: str) -> None:
        found = self.history.search(words)
        blocks = [Block(Content(one_line(question)), question) for question in found]
        nothing = "Nothing was asked yet." if not words else "No earlier question has these words."
        self._questions.show(blocks or [Block(Content.assemble((nothing, ".part--faint")))], keep_cursor=False)
        self._questions.cursor = 0 if blocks else None

    def action_move(self, direction: int) -> None:
        """Move the cursor of the list while typing goes on."""
        if direction > 0:
            self._questions.action_cursor_down()
        else:
            self._questions.action_cursor_up()

    @on(Input.Submitted)
    def _take(self) -> None:
        self._questions.choose()

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        self.dismiss(str(event.choice))
