"""TableScreen: a table that is narrowed by typing; speakers and articles are two of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Input, Static

from bot.tui.fault import Fault
from bot.tui.passage_text import one_line

if TYPE_CHECKING:
    from bot.conversation import Conversation

Row = TypeVar("Row")

MOST_ROWS = 500
"""More are not put into the table: whoever looks for one of ten thousand types."""


class TableScreen(Screen[Row | None], Generic[Row]):
    """Rows of the archive; Enter takes one. What a row is, the screens made from this say."""

    TITLE_WORDS: ClassVar[str]
    NOUN: ClassVar[str]
    COLUMNS: ClassVar[tuple[str, ...]]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Open", priority=True),
        Binding("escape", "back", "Back"),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
        Binding("pagedown", "page(1)", "Page down", show=False, priority=True),
        Binding("pageup", "page(-1)", "Page up", show=False, priority=True),
    ]

    @dataclass
    class RowsKnown(Message):
        """The rows are there."""

        rows: Sequence[Any]

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self.conversation = conversation
        self._rows: Sequence[Row] = ()
        self._shown: Sequence[Row] = ()

    def rows(self) -> Sequence[Row]:
        """Return all rows, in order; called in a thread."""
        raise NotImplementedError

    def cells(self, row: Row) -> Sequence[str]:
        """Return a row's cells."""
        raise NotImplementedError

    def words(self, row: Row) -> str:
        """Return what is searched by typing."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Title, what to narrow by, the table."""
        yield Static(self.TITLE_WORDS, classes="table-title", markup=False)
        yield Input(placeholder="Type to narrow", classes="table-words")
        yield DataTable[Text](cursor_type="row", zebra_stripes=False, classes="table")
        yield Static("", classes="table-count", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Make the columns; the rows come from a thread."""
        table = self._table
        table.can_focus = False
        for column in self.COLUMNS:
            table.add_column(Text(column))
        self._look_up()

    @property
    def _table(self) -> DataTable[Text]:
        return self.query_one(DataTable)

    @work(thread=True, exclusive=True)
    def _look_up(self) -> None:
        try:
            rows = self.rows()
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.RowsKnown(rows))

    @on(RowsKnown)
    def _take_rows(self, event: RowsKnown) -> None:
        self._rows = event.rows
        self._narrow()

    @on(Input.Changed)
    def _narrow(self) -> None:
        wanted = self.query_one(Input).value.casefold().split()
        fitting = [row for row in self._rows if all(word in self.words(row).casefold() for word in wanted)]
        self._shown = fitting[:MOST_ROWS]
        self._table.clear()
        for row in self._shown:
            self._table.add_row(*(Text(one_line(cell), no_wrap=True) for cell in self.cells(row)))
        self.query_one(".table-count", Static).update(self._count(len(fitting)))

    def _count(self, fitting: int) -> str:
        if fitting > len(self._shown):
            return f"The first {len(self._shown):,} of {fitting:,} {self.NOUN}s; type to narrow"
        if fitting < len(self._rows):
            return f"{fitting:,} of {len(self._rows):,} {self.NOUN}s"
        return f"{fitting:,} {self.NOUN}{'' if fitting == 1 else 's'}"

    def action_take(self) -> None:
        """Take the row under the cursor."""
        if self._shown:
            self.take(self._shown[self._table.cursor_row])

    @on(DataTable.RowSelected)
    def _clicked(self) -> None:
        self.action_take()

    def take(self, row: Row) -> None:
        """Do with a row what Enter does."""
        self.dismiss(row)

    def action_back(self) -> None:
        """Clear what was typed; with nothing typed, go back."""
        words = self.query_one(Input)
        if words.value:
            words.value = ""
        else:
            self.dismiss(None)

    def action_move(self, direction: int) -> None:
        """Move the cursor of the table while typing goes on."""
        self._table.move_cursor(row=self._table.cursor_row + direction)

    def action_page(self, direction: int) -> None:
        """Move it by a view."""
        self._table.move_cursor(row=self._table.cursor_row + direction * max(1, self._table.size.height - 2))
