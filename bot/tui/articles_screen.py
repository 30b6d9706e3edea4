"""ArticlesScreen: what is in this archive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from bot.tui.article_screen import ArticleScreen
from bot.tui.speakers_screen import day_cell
from bot.tui.table_screen import TableScreen
from index.store import ArticleEntry


class ArticlesScreen(TableScreen[ArticleEntry]):
    """The newest first; Enter reads one."""

    TITLE_WORDS: ClassVar[str] = "Articles"
    NOUN: ClassVar[str] = "article"
    COLUMNS: ClassVar[tuple[str, ...]] = ("Date", "Said", "Title", "Outlet")

    def rows(self) -> Sequence[ArticleEntry]:
        """Return all articles."""
        return self.conversation.store.articles()

    def cells(self, row: ArticleEntry) -> Sequence[str]:
        """Return day, statements, title and outlet."""
        said = f"{row.statements:,}".rjust(5)
        return day_cell(row.info.published), said, row.info.title, row.info.publisher or ""

    def words(self, row: ArticleEntry) -> str:
        """Return all that is told of the article."""
        info = row.info
        return " ".join(part for part in (info.id, info.title, info.publisher, row.author) if part)

    def take(self, row: ArticleEntry) -> None:
        """Read the article over the table, so that the way back leads here."""
        self.app.push_screen(ArticleScreen(self.conversation, row.info.id))
