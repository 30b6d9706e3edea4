"""TableScreen: a table that is narrowed by typing; speakers and articles are two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import DataTable, Input, Static

from bot.language.sentences import counted
from bot.tui.fault import Fault
from bot.tui.key_line import KeyLine
from bot.tui.passage_text import SEPARATOR, one_line
from bot.tui.table_column import Column, Sorting, fitted

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

Row = TypeVar("Row")

MOST_ROWS = 500
"""More are not put into the table: whoever looks for one of ten thousand types."""


class TableScreen(Screen[Row | None], Generic[Row]):
    """Rows of the archive; Enter takes one. What a row is, the screens made from this say."""

    TITLE_WORDS: ClassVar[str]
    NOUN: ClassVar[str]
    COLUMNS: ClassVar[tuple[Column, ...]]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Open", priority=True, id="table.take"),
        Binding("escape", "back", "Back", id="table.back"),
        Binding("down", "move(1)", "Down", show=False, priority=True, id="table.down"),
        Binding("up", "move(-1)", "Up", show=False, priority=True, id="table.up"),
        Binding("pagedown", "page(1)", "Page down", show=False, priority=True, id="table.page_down"),
        Binding("pageup", "page(-1)", "Page up", show=False, priority=True, id="table.page_up"),
        Binding("f6", "sort", "Sort", id="table.sort"),
    ]

    @dataclass
    class RowsKnown(Message):
        """The rows are there."""

        rows: Sequence[Any]

    def __init__(self, conversation: AnyConversation) -> None:
        super().__init__()
        self.conversation = conversation
        self.title_words = self.TITLE_WORDS
        # Kept, not looked for: rows may come while the screen is taken down.
        self._table: DataTable[Text] = DataTable(cursor_type="row", classes="table")
        self._narrowing = Input(placeholder="Type to narrow", classes="table-words")
        self._told = Static("", classes="table-row", markup=False)
        self._counted = Static("", classes="table-count", markup=False)
        self._rows: Sequence[Row] = ()
        self._ordered: Sequence[Row] = ()
        self._shown: Sequence[Row] = ()
        self._sorting = Sorting()
        self._widths: Mapping[int, int] = {}
        """Of the columns shown, by their places."""

    def rows(self) -> Sequence[Row]:
        """Return all rows, in order; called in a thread."""
        raise NotImplementedError

    def cells(self, row: Row) -> Sequence[str]:
        """Return a row's cells."""
        raise NotImplementedError

    def told(self, row: Row) -> Sequence[str | None]:
        """Return what is told of the row under the cursor."""
        raise NotImplementedError

    def words(self, row: Row) -> str:
        """Return what is searched by typing."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Title, what to narrow by, the table."""
        yield Static(self.title_words, classes="table-title", markup=False)
        yield self._narrowing
        yield self._table
        yield self._told
        yield self._counted
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the rows come from a thread."""
        self._table.can_focus = False
        self.archive_changed()

    def on_resize(self) -> None:
        """Fit the columns into the new width."""
        self.call_after_refresh(self._fill)

    @work(thread=True, exclusive=True)
    def archive_changed(self) -> None:
        """Look up the rows."""
        try:
            rows = self.rows()
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.RowsKnown(rows))

    @on(RowsKnown)
    def _take_rows(self, event: RowsKnown) -> None:
        self._rows = event.rows
        self._put_in_order()

    def _put_in_order(self) -> None:
        self._ordered = self._sorting.order(self._rows, self.COLUMNS, self.cells)
        self._narrow()

    @on(Input.Changed)
    def _narrow(self) -> None:
        wanted = self._narrowing.value.casefold().split()
        fitting = [row for row in self._ordered if all(word in self.words(row).casefold() for word in wanted)]
        self._shown = fitting[:MOST_ROWS]
        self._fill()
        self._counted.update(self._count(len(fitting)))

    def _fill(self) -> None:
        table = self._table
        if not table.is_attached:
            return
        cursor = table.cursor_row
        table.clear(columns=True)
        self._widths = fitted(self.COLUMNS, table.scrollable_content_region.width)
        for place, width in self._widths.items():
            column = self.COLUMNS[place]
            title = column.title + self._sorting.sign(place)
            table.add_column(Text(title, justify="right" if column.is_number else "left"), width=width)
        for row in self._shown:
            cells = self.cells(row)
            table.add_row(
                *(cell_text(cells[place], width, self.COLUMNS[place]) for place, width in self._widths.items())
            )
        table.move_cursor(row=cursor)

    @on(DataTable.RowHighlighted)
    def _tell_row(self) -> None:
        """Tell the row under the cursor in full: what does not fit its column is not lost."""
        row = self._row()
        told = self.told(row) if row else ()
        self._told.update(one_line(SEPARATOR.join(part for part in told if part)))

    def _row(self) -> Row | None:
        place = self._table.cursor_row
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _count(self, fitting: int) -> str:
        if fitting > len(self._shown):
            return f"The first {len(self._shown):,} of {fitting:,} {self.NOUN}s; type to narrow"
        if fitting < len(self._rows):
            return f"{fitting:,} of {len(self._rows):,} {self.NOUN}s"
        return counted(fitting, self.NOUN)

    def action_sort(self) -> None:
        """Sort by the next column; after the last one have the rows as they came."""
        self._sorting = self._sorting.by_next(self.COLUMNS)
        self._put_in_order()

    @on(DataTable.HeaderSelected)
    def _sort_by_click(self, event: DataTable.HeaderSelected) -> None:
        self._sorting = self._sorting.by(list(self._widths)[event.column_index], self.COLUMNS)
        self._put_in_order()

    def action_take(self) -> None:
        """Take the row under the cursor."""
        if row := self._row():
            self.take(row)

    @on(DataTable.RowSelected)
    def _clicked(self) -> None:
        self.action_take()

    def take(self, row: Row) -> None:
        """Do with a row what Enter does."""
        self.dismiss(row)

    def action_back(self) -> None:
        """Clear what was typed; with nothing typed, go back."""
        if self._narrowing.value:
            self._narrowing.value = ""
        else:
            self.dismiss(None)

    def action_move(self, direction: int) -> None:
        """Move the cursor of the table while typing goes on."""
        self._table.move_cursor(row=self._table.cursor_row + direction)

    def action_page(self, direction: int) -> None:
        """Move it by a view."""
        self._table.move_cursor(row=self._table.cursor_row + direction * max(1, self._table.size.height - 2))


def cell_text(words: str, width: int, column: Column) -> Text:
    """Return a cell that fits its column, an ellipsis where something is left out."""
    text = Text(one_line(words), no_wrap=True, justify="right" if column.is_number else "left")
    text.truncate(width, overflow="ellipsis")
    return text
