"""ArticleReader: an article pane that fetches what it shows, in a thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from textual import on
from textual.message import Message

from bot.tui.article_pane import ArticlePane
from bot.tui.fault import Fault
from bot.tui.turn import same_passage
from index.article import Article
from index.errors import StoreDamagedError
from index.passage import Passage
from index.store import Store


class ArticleReader(ArticlePane):
    """Shows one article of a store after the other."""

    @dataclass
    class ArticleRead(Message):
        """The article is there."""

        article: Article
        statements: Sequence[Passage]
        wanted: Passage | None

    class Opened(Message):
        """An article is shown that was not shown before."""

    def __init__(self, store: Store, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._store = store
        self._article_id: str | None = None
        """Which article is on the screen."""

    def open(self, article_id: str, passage: Passage | None = None) -> None:
        """Show an article, at a passage or at its beginning."""
        self._article_id = None
        self._fetch(article_id, passage)

    def read_again(self) -> None:
        """Show the article with the statements it has now, at the same place."""
        if self._article_id:
            self._fetch(self._article_id, self.place)

    def _fetch(self, article_id: str, passage: Passage | None) -> None:
        self.run_worker(partial(self._read, article_id, passage), thread=True, exclusive=True, group="article")

    def _read(self, article_id: str, passage: Passage | None) -> None:
        try:
            article = self._store.article(article_id)
            if article is None:
                raise StoreDamagedError(f"The article {article_id} is no longer in this archive. Ask again.")
            statements = self._store.passages_of(article_id)
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.ArticleRead(article, statements, passage))

    @on(ArticleRead)
    def _show(self, event: ArticleRead) -> None:
        event.stop()
        is_new = self._article_id is None
        self._article_id = event.article.id
        wanted = event.wanted
        passage = next((one for one in event.statements if wanted and same_passage(one, wanted)), None)
        self.read(event.article, event.statements, passage)
        if is_new:
            self.post_message(self.Opened())
