"""NameScreen: one line to type, in a box: a name, a note, a file."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.suggester import Suggester
from textual.widgets import Input, Static

from bot.tui.passage_text import one_line


class NameScreen(ModalScreen[str | None]):
    """Enter takes what is typed, which may be nothing; Escape leaves all as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="name.close"),
        Binding("tab", "complete", "Complete", show=False, priority=True, id="name.complete"),
    ]

    def __init__(
        self,
        title: str,
        value: str = "",
        foot: str = "Enter takes it, Esc leaves all as it is",
        suggester: Suggester | None = None,
        fault: str = "",
    ) -> None:
        super().__init__()
        self._suggester = suggester
        self._title = title
        self._value = value
        self._foot = foot
        self._fault = fault
        """What was wrong with what was typed before."""

    def compose(self) -> ComposeResult:
        """Lay out a box with a line to be changed."""
        with Vertical(id="name-box"):
            yield Static(one_line(self._title), id="name-title", markup=False)
            yield Input(one_line(self._value), suggester=self._suggester, id="name", select_on_focus=False)
            if self._fault:
                yield Static(one_line(self._fault), id="name-fault", markup=False)
            yield Static(self._foot, id="name-foot", markup=False)

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())

    def action_complete(self) -> None:
        """Take the completion that is offered."""
        self.query_one(Input).action_cursor_right()
