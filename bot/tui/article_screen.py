"""ArticleScreen: one article on a screen of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.screen import Screen

from bot.tui.article_pane import ArticlePane
from bot.tui.article_reader import ArticleReader
from bot.tui.key_line import KeyLine
from index.passage import Passage

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation


class ArticleScreen(Screen[None]):
    """Reached from the tables."""

    def __init__(self, conversation: AnyConversation, article_id: str, passage: Passage | None = None) -> None:
        super().__init__()
        self.article_id = article_id
        self.passage = passage
        """Where to begin to read."""
        self._pane = ArticleReader(conversation.store, id="article")

    def compose(self) -> ComposeResult:
        """Lay out the article, and the keys."""
        yield self._pane
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the article come."""
        self._pane.focus_text()
        self._pane.open(self.article_id, self.passage)

    def archive_changed(self) -> None:
        """Show the statements it now has."""
        self._pane.read_again()

    @on(ArticlePane.Closed)
    def _close(self) -> None:
        self.dismiss(None)
