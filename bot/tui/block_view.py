"""BlockView: a scrolling page of texts, of which only the lines in view are made.

A thousand passages scroll like ten. What the parts of a text look like is said by component classes (`.part--cue`),
so that colours and styles stand in `quoth.tcss`, and follow the theme.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar, cast

from rich.segment import Segment
from textual.cache import LRUCache
from textual.content import Content
from textual.css.styles import RulesMap
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

LONGEST_LINE = 100
"""Columns of text: longer lines are hard to read, however wide the window is."""

_MARGIN = 1
"""Columns left free between the longest lines and the scrollbar."""


@dataclass(frozen=True, eq=False, slots=True)
class Block:
    """One text of the list."""

    content: Content
    choice: object | None = None
    """What choosing it means to the one who put it there; None: the cursor passes it by."""
    bar: bool = False
    """Is it set off by a bar at its left?"""
    indent: int = 2
    """Columns left free (or taken by the bar)."""
    after: int = 0
    """Empty lines below."""


class BlockView(ScrollView, can_focus=True):
    """Blocks of text from top to bottom."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "block--chosen",
        "block--left",
        "block--hover",
        "block--bar",
        "block--bar-chosen",
        "part--source",
        "part--cue",
        "part--content",
        "part--addressee",
        "part--sentence",
        "part--passage",
        "part--name",
        "part--faint",
        "part--question",
        "part--short",
        "part--choice",
        "part--warning",
        "part--title",
        "part--found",
    }
    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._blocks: list[Block] = []
        self._tops: list[int] = [0]
        """The line each block begins at, and one past the last line."""
        self._measured_width = 0
        self._seen_height = 0
        self._to_keep: range | None = None
        """Which blocks were in view before the size changed, until it is seen to that they stay there."""
        self._on_measured: Callable[[], None] | None = None
        self._strips: LRUCache[tuple[Block, int, str], list[Strip]] = LRUCache(512)
        self._heights: LRUCache[tuple[Block, int], int] = LRUCache(8192)

    @property
    def blocks(self) -> Sequence[Block]:
        """What is listed."""
        return self._blocks

    def show(self, blocks: Iterable[Block]) -> None:
        """Replace what is listed."""
        self._blocks = list(blocks)
        self._measure()
        self.refresh()

    def top_of(self, index: int) -> int:
        """Return the line that a block begins at; the first while that is not known."""
        return self._tops[index] if index < len(self._tops) else 0

    def scroll_to_top_of(self, index: int) -> None:
        """Bring a block to the top of the view, as far as there is text below it."""
        self.when_measured(lambda: self._scroll_to_top_of(index))

    def _scroll_to_top_of(self, index: int) -> None:
        if index < len(self._tops):  # the list may have changed since
            self.scroll_to(y=self._tops[index], animate=False, force=True)

    def when_measured(self, scroll: Callable[[], None]) -> None:
        """Call `scroll` once it is known which line each block stands on: a hidden list has no lines."""
        if self._measured_width:
            self.call_after_refresh(scroll)
        else:
            self._on_measured = scroll

    # Measuring and drawing

    def height_of(self, content: Content, block: Block) -> int:
        """Return how many lines `content` takes in the place of `block`."""
        width = self._line_width(self.scrollable_content_region.width, block)
        return content.get_height(cast(RulesMap, self.styles), width)

    def _height(self, block: Block, width: int) -> int:
        """Return how many lines a block takes; a long list of which a part is new is not measured whole again."""
        height = self._heights.get((block, width))
        if height is None:
            height = self._heights[block, width] = self.height_of(block.content, block)
        return height

    def _line_width(self, width: int, block: Block) -> int:
        return max(1, min(width - block.indent - _MARGIN, LONGEST_LINE))

    def _measure(self) -> None:
        width = self.scrollable_content_region.width
        if not width:
            return
        self._measured_width = width
        heights = (self._height(block, width) + block.after for block in self._blocks)
        self._tops = list(accumulate(heights, initial=0))
        self.virtual_size = Size(width, self._tops[-1])

    def on_resize(self) -> None:
        """Fold the texts anew, keep what was at the top there, and what should stay in view in view."""
        line = round(self.scroll_y)
        self._to_keep = self._to_keep or self._in_view()
        self._seen_height = self.size.height
        if self.scrollable_content_region.width != self._measured_width:
            index = self._block_at(line)
            self._strips.clear()
            self._measure()
            if index is not None and line and not self._on_measured:
                self._scroll_to_top_of(index)
        if self._on_measured:
            self.call_after_refresh(self._on_measured)
            self._on_measured = self._to_keep = None
        else:
            self.call_after_refresh(self._keep)

    def _keep(self) -> None:
        if in_view := self._to_keep:
            self._keep_in_view(in_view)
        self._to_keep = None

    def _in_view(self) -> range:
        """Return of which blocks a part was seen in the size before."""
        top = round(self.scroll_y)
        first, last = self._block_at(top), self._block_at(top + self._seen_height - 1)
        return range(first or 0, len(self._blocks) if last is None else last + 1)

    def _keep_in_view(self, in_view: range) -> None:
        """Bring back what should stay in view, if it was among these blocks: now all lines are others."""

    def notify_style_update(self) -> None:
        """Forget what was drawn in the old style."""
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Return one line of the view."""
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        index = self._block_at(line)
        base = self.visual_style
        if index is None:
            return Strip.blank(width, base.rich_style)
        strips = self._drawn(index, width)
        within = line - self._tops[index]
        return strips[within] if within < len(strips) else Strip.blank(width, base.rich_style)

    def _drawn(self, index: int, width: int) -> list[Strip]:
        block = self._blocks[index]
        state = self._state_of(index)
        key = (block, width, state)
        strips = self._strips.get(key)
        if strips is None:
            strips = self._draw(block, width, state)
            self._strips[key] = strips
        return strips

    def _state_of(self, index: int) -> str:  # noqa: ARG002, for lists
        """Return how a block is set off: "chosen" (by the cursor), "left" (so, without the focus), "hover", or not."""
        return ""

    def _draw(self, block: Block, width: int, state: str) -> list[Strip]:
        style = self.get_visual_style(f"block--{state}") if state else self.visual_style
        edge = self._edge(block, state, style)
        inner = max(1, width - block.indent)
        lines = Content.to_strips(self, block.content, self._line_width(width, block), None, style)
        return [Strip.join([edge, line.extend_cell_length(inner, style.rich_style)]) for line in lines]

    def _edge(self, block: Block, state: str, style: Style) -> Strip:
        if not block.indent:
            return Strip([])
        is_cursor = state in ("chosen", "left")
        bar = "▌" if is_cursor else "│" if block.bar else " "
        bar_style = style + self.get_visual_style("block--bar-chosen" if is_cursor else "block--bar", partial=True)
        return Strip([Segment(bar, bar_style.rich_style), Segment(" " * (block.indent - 1), style.rich_style)])

    def _block_at(self, line: int) -> int | None:
        index = bisect_right(self._tops, line) - 1
        return index if 0 <= index < len(self._blocks) else None
