"""ArticlesScreen: what is in this archive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from bot.tui.archive_changes import AddingWanted, UpdateWanted
from bot.tui.article_screen import ArticleScreen
from bot.tui.changes import ArticleRemoval, ChangeWanted
from bot.tui.speakers_screen import day_cell
from bot.tui.table_column import Column
from bot.tui.table_screen import TableScreen
from index.store import ArticleEntry


class ArticlesScreen(TableScreen[ArticleEntry]):
    """The newest first; Enter reads one, function keys put in, read again and take out: letters narrow the table."""

    TITLE_WORDS: ClassVar[str] = "Articles"
    NOUN: ClassVar[str] = "article"
    COLUMNS: ClassVar[tuple[Column, ...]] = (
        Column("Date", width=10),
        Column("Title", share=4),
        Column("Outlet", share=1),
        Column("Said", width=6, is_number=True),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7", "add", "Add", id="articles.add"),
        Binding("f5", "update", "Update", id="articles.update"),
        Binding("f8", "remove", "Remove", id="articles.remove"),
    ]

    def rows(self) -> Sequence[ArticleEntry]:
        """Return all articles."""
        return self.conversation.store.articles()

    def cells(self, row: ArticleEntry) -> Sequence[str]:
        """Return day, title, outlet and statements."""
        info = row.info
        return day_cell(info.published), info.title, info.publisher or "", f"{row.statements:,}"

    def told(self, row: ArticleEntry) -> Sequence[str | None]:
        """Return title, outlet and author."""
        return row.info.title, row.info.publisher, row.author

    def words(self, row: ArticleEntry) -> str:
        """Return all that is told of the article."""
        info = row.info
        return " ".join(part for part in (info.id, info.title, info.publisher, row.author) if part)

    def take(self, row: ArticleEntry) -> None:
        """Read the article over the table, so that the way back leads here."""
        self.app.push_screen(ArticleScreen(self.conversation, row.info.id))

    def action_add(self) -> None:
        """Put in a file or a folder."""
        self.post_message(AddingWanted())

    def action_update(self) -> None:
        """Read the article's file again, if it has changed."""
        if row := self._row():
            self.post_message(UpdateWanted(row))

    def action_remove(self) -> None:
        """Take the article out, if the user is sure."""
        from bot.tui.removal_screen import RemovalScreen

        if row := self._row():
            self.app.push_screen(RemovalScreen(row), lambda sure: self._remove(row) if sure else None)

    def _remove(self, row: ArticleEntry) -> None:
        self.post_message(ChangeWanted(ArticleRemoval(row)))
