"""SaveScreen: under which name, and so in which format, the conversation is saved."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static


class SaveScreen(ModalScreen[str | None]):
    """Enter saves; the ending names the format."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Close", id="save.close")]

    def __init__(self, title: str = "Save the questions and passages on the screen as", name: str = "quoth.md") -> None:
        super().__init__()
        self._title = title
        self._file_name = name

    def compose(self) -> ComposeResult:
        """Lay out a box with a name to be changed."""
        with Vertical(id="save-box"):
            yield Static(self._title, id="save-title", markup=False)
            yield Input(self._file_name, id="save-name", select_on_focus=False)
            yield Static(".md to read, .csv for a spreadsheet, .jsonl for programs", id="save-foot", markup=False)

    @on(Input.Submitted)
    def _save(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip() or None)
