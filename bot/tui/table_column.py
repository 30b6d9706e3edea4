"""Columns of a table: how wide each is, and how rows are sorted by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    title: str
    share: int = 0
    """How much it gets of what is left by those of fixed width."""
    width: int = 0
    """Cells, where it has no share."""
    is_number: bool = False
    """Numbers end at the right."""
    least: int = 0
    """Cells of the table from which on it is shown: in a narrower one, others need the room more."""


_PADDING = 2
"""Cells that the table leaves free in each column."""


def fitted(columns: Sequence[Column], whole: int) -> dict[int, int]:
    """Return the width of each column that a table of `whole` cells shows, by its place among all columns."""
    shown = {place: column for place, column in enumerate(columns) if column.least <= whole}
    left = max(0, whole - sum(column.width + _PADDING for column in shown.values()))
    shares = sum(column.share for column in shown.values()) or 1
    return {place: column.width or max(8, left * column.share // shares) for place, column in shown.items()}


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which column rows are sorted."""

    column: int | None = None
    """None: they stay as they came."""
    is_descending: bool = False

    def by(self, column: int, columns: Sequence[Column]) -> Sorting:
        """Return the sorting by a column: numbers from the largest on; once more by the same, the other way round."""
        if column == self.column:
            return Sorting(column, not self.is_descending)
        return Sorting(column, columns[column].is_number)

    def by_next(self, columns: Sequence[Column]) -> Sorting:
        """Return the sorting by the next column; after the last one, none."""
        following = 0 if self.column is None else self.column + 1
        return Sorting().by(following, columns) if following < len(columns) else Sorting()

    def sign(self, column: int) -> str:
        """Return what stands behind the title of a column."""
        return "" if column != self.column else " ▼" if self.is_descending else " ▲"

    def order(
        self, rows: Sequence[Row], columns: Sequence[Column], cells: Callable[[Row], Sequence[str]]
    ) -> Sequence[Row]:
        """Return the rows in order, those with nothing in the column last."""
        if self.column is None:
            return rows
        place, is_number = self.column, columns[self.column].is_number

        def key(row: Row) -> tuple[int, str]:
            cell = cells(row)[place]
            return (int(cell.replace(",", "")), "") if is_number else (0, cell.casefold())

        filled = [row for row in rows if cells(row)[place]]
        return sorted(filled, key=key, reverse=self.is_descending) + [row for row in rows if not cells(row)[place]]
