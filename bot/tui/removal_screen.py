"""RemovalScreen: asks whether an article is really to go."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from bot.language.sentences import counted
from bot.tui.passage_text import one_line
from index.store import ArticleEntry


class RemovalScreen(ModalScreen[bool]):
    """y removes; everything else keeps."""

    CSS_PATH = "adding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "dismiss(True)", "Remove", id="removal.remove"),
        Binding("escape,n,enter,q", "dismiss(False)", "Keep", id="removal.keep"),
    ]

    def __init__(self, article: ArticleEntry) -> None:
        super().__init__()
        self.article = article

    def compose(self) -> ComposeResult:
        """Lay out a box that says what goes and what stays."""
        with Vertical(id="removal-box"):
            yield Static("Take this article out of the archive?", id="removal-title", markup=False)
            yield Static(one_line(self.article.info.title), id="removal-article", markup=False)
            told = f"{counted(self.article.statements, 'statement')} will no longer be found. The file itself stays."
            yield Static(told, id="removal-told", markup=False)
            yield Static("y removes it · Esc keeps it", id="removal-foot", markup=False)
