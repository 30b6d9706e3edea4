"""ArticleScreen: one article on a screen of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen

from bot.tui.article_pane import ArticlePane
from bot.tui.fault import Fault
from bot.tui.key_line import KeyLine
from bot.tui.turn import same_passage
from index.article import Article
from index.errors import StoreDamagedError
from index.passage import Passage

if TYPE_CHECKING:
    from bot.conversation import Conversation


class ArticleScreen(Screen[None]):
    """Reached from the tables."""

    @dataclass
    class ArticleRead(Message):
        """The article is there."""

        article: Article
        statements: Sequence[Passage]

    def __init__(self, conversation: Conversation, article_id: str, passage: Passage | None = None) -> None:
        super().__init__()
        self.conversation = conversation
        self.article_id = article_id
        self.passage = passage
        """Where to begin to read."""
        self._pane = ArticlePane(id="article")

    def compose(self) -> ComposeResult:
        """Lay out the article, and the keys."""
        yield self._pane
        yield KeyLine()

    def on_mount(self) -> None:
        """Fetch it in a thread."""
        self._pane.focus_text()
        self.archive_changed()

    @work(thread=True, exclusive=True)
    def archive_changed(self) -> None:
        """Read the article with the statements it now has."""
        try:
            article = self.conversation.store.article(self.article_id)
            if article is None:
                raise StoreDamagedError(f"The article {self.article_id} is no longer in this archive.")
            statements = self.conversation.store.passages_of(self.article_id)
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.ArticleRead(article, statements))

    @on(ArticleRead)
    def _show(self, event: ArticleRead) -> None:
        wanted = self._pane.place or self.passage
        passage = next((one for one in event.statements if wanted and same_passage(one, wanted)), None)
        self._pane.read(event.article, event.statements, passage)

    @on(ArticlePane.Closed)
    def _close(self) -> None:
        self.dismiss(None)
