"""AddScreen: which file or folder is put into the archive."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import DirectoryTree, Footer, Input, Static

from bot.language.sentences import listed
from bot.tui.file_tree import FileTree
from bot.tui.passage_text import one_line
from bot.tui.path_completion import PathCompletion, path_of
from index.readers.article_file import ENDINGS

_HOW = f"A folder is searched to its bottom for {listed(ENDINGS)}."


class AddScreen(ModalScreen[Path | None]):
    """Type a path, completed with Tab; or go through the files."""

    CSS_PATH = "adding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="add.close"),
        Binding("tab", "complete_or_change", "Complete, files", priority=True, id="add.complete"),
    ]

    def __init__(self, start: Path) -> None:
        super().__init__()
        self._path = Input(
            placeholder="File or folder", suggester=PathCompletion(), id="add-path", select_on_focus=False
        )
        self._files = FileTree(start, id="add-files")
        self._told = Static(_HOW, id="add-foot", markup=False)

    def compose(self) -> ComposeResult:
        """Lay out a box: the path, the files, what is wrong with the path."""
        with Vertical(id="add-box"):
            yield Static("Put articles into the archive", id="add-title", markup=False)
            yield self._path
            yield self._files
            yield self._told
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Begin with the path."""
        self._path.focus()

    @on(Input.Changed)
    def _follow(self, event: Input.Changed) -> None:
        """Show the files of the folder that is typed."""
        self._told.update(_HOW)
        if self._path.has_focus and event.value.endswith("/"):
            folder = path_of(event.value)
            if folder and folder.is_dir():
                self._files.path = folder

    @on(Input.Submitted)
    def _take_typed(self, event: Input.Submitted) -> None:
        if not event.value.strip():
            self._told.update("Type the path of a file or a folder, or press Tab and choose one.")
            return
        path = path_of(event.value.strip())
        if path is None or not path.exists():
            self._told.update(f"There is no {one_line(event.value.strip())}.")
        else:
            self.dismiss(path)

    @on(DirectoryTree.NodeHighlighted)
    def _tell_path(self, event: DirectoryTree.NodeHighlighted[object]) -> None:
        """Show what is under the cursor in full."""
        if self._files.has_focus and event.node.data:
            self._told.update(f"a adds {one_line(str(self._files.cursor_node.data.path))}")  # type: ignore[union-attr]

    @on(DirectoryTree.FileSelected)
    def _take_file(self, event: DirectoryTree.FileSelected) -> None:
        self.dismiss(event.path)

    @on(FileTree.Taken)
    def _take(self, event: FileTree.Taken) -> None:
        self.dismiss(event.path)

    def action_complete_or_change(self) -> None:
        """Take the completion that is offered; where none is, go to the files or back."""
        path, before = self._path, self._path.value
        if not path.has_focus:
            path.focus()
            return
        if path.cursor_position == len(before):
            path.action_cursor_right()
        if path.value == before:
            self._files.focus()
