"""FileTree: the folders and files here, to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from rich.text import Text, TextType
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import DirectoryTree

from bot.tui.passage_text import one_line
from index.readers.article_file import ENDINGS


class FileTree(DirectoryTree):
    """What can be read, and the folders; names are shown as they are, whatever is in them."""

    ICON_NODE = "▸ "
    ICON_NODE_EXPANDED = "▾ "
    ICON_FILE = "  "
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("k", "cursor_up", "Up", show=False, id="files.up"),
        Binding("j", "cursor_down", "Down", show=False, id="files.down"),
        Binding("a", "take", "Add", id="files.add"),
        Binding("backspace,h", "go_up", "Folder above", id="files.above"),
    ]

    @dataclass
    class Taken(Message):
        """A file or folder was chosen."""

        path: Path

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """Leave out what is hidden, and files that hold no articles."""
        shown = (path for path in paths if not path.name.startswith("."))
        return (path for path in shown if path.name.lower().endswith(ENDINGS) or _is_folder(path))

    def process_label(self, label: TextType) -> Text:
        """Return a name as it is: it is no markup."""
        return Text(one_line(str(label)))

    def action_take(self) -> None:
        """Take what is under the cursor, be it a folder."""
        node = self.cursor_node
        if node and node.data:
            self.post_message(self.Taken(node.data.path))

    def action_go_up(self) -> None:
        """Show the folder above."""
        self.path = Path(self.path).resolve().parent


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
