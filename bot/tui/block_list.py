"""BlockList: a scrolling list of texts that a cursor walks through; only the lines in view are made.

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
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.content import Content
from textual.css.styles import RulesMap
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

LONGEST_LINE = 100
"""Columns of text: longer lines are hard to read, however wide the window is."""


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


class BlockList(ScrollView, can_focus=True):
    """Blocks of text from top to bottom, some of which can be chosen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "block--chosen",
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
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor_up", "Up", show=False, id="list.cursor_up"),
        Binding("down,j", "cursor_down", "Down", show=False, id="list.cursor_down"),
        Binding("pageup,ctrl+b", "page_up", "Page up", show=False, id="list.page_up"),
        Binding("pagedown,ctrl+f,space", "page_down", "Page down", show=False, id="list.page_down"),
        Binding("home,g", "first", "First", show=False, id="list.first"),
        Binding("end,G", "last", "Last", show=False, id="list.last"),
    ]

    always_shows_cursor = False
    """Is the cursor seen even while the keys go elsewhere?"""

    cursor: reactive[int | None] = reactive(None, repaint=False)
    """Which block is chosen by the next Enter."""

    @dataclass
    class Chosen(Message):
        """A block was chosen, by Enter or by a click."""

        block_list: BlockList
        choice: object

        @property
        def control(self) -> BlockList:
            """Where it happened."""
            return self.block_list

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._blocks: list[Block] = []
        self._tops: list[int] = [0]
        """The line each block begins at, and one past the last line."""
        self._measured_width = 0
        self._hover: int | None = None
        self._on_measured: Callable[[], None] | None = None
        self._strips: LRUCache[tuple[Block, int, str], list[Strip]] = LRUCache(512)

    @property
    def blocks(self) -> Sequence[Block]:
        """What is listed."""
        return self._blocks

    def show(self, blocks: Iterable[Block], *, keep_cursor: bool = True) -> None:
        """Replace what is listed."""
        self._blocks = list(blocks)
        if not keep_cursor or (self.cursor is not None and not self._is_choosable(self.cursor)):
            self.set_reactive(BlockList.cursor, None)
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

    def _line_width(self, width: int, block: Block) -> int:
        return max(1, min(width - block.indent, LONGEST_LINE))

    def _measure(self) -> None:
        width = self.scrollable_content_region.width
        if not width:
            return
        self._measured_width = width
        heights = (self.height_of(block.content, block) + block.after for block in self._blocks)
        self._tops = list(accumulate(heights, initial=0))
        self.virtual_size = Size(width, self._tops[-1])

    def on_resize(self) -> None:
        """Fold the texts anew, and keep what was at the top there."""
        if self.scrollable_content_region.width == self._measured_width:
            return
        line = round(self.scroll_y)
        index = self._block_at(line)
        self._strips.clear()
        self._measure()
        if self._on_measured:
            self.call_after_refresh(self._on_measured)
            self._on_measured = None
        elif index is not None and line:
            self._scroll_to_top_of(index)

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

    def _state_of(self, index: int) -> str:
        if index == self.cursor and (self.has_focus or self.always_shows_cursor):
            return "chosen"
        return "hover" if index == self._hover and self._blocks[index].choice is not None else ""

    def _draw(self, block: Block, width: int, state: str) -> list[Strip]:
        style = self.get_visual_style(f"block--{state}") if state else self.visual_style
        edge = self._edge(block, state, style)
        inner = max(1, width - block.indent)
        lines = Content.to_strips(self, block.content, self._line_width(width, block), None, style)
        return [Strip.join([edge, line.extend_cell_length(inner, style.rich_style)]) for line in lines]

    def _edge(self, block: Block, state: str, style: Style) -> Strip:
        if not block.indent:
            return Strip([])
        bar = "▌" if state == "chosen" else "│" if block.bar else " "
        bar_style = style + self.get_visual_style(
            "block--bar-chosen" if state == "chosen" else "block--bar", partial=True
        )
        return Strip([Segment(bar, bar_style.rich_style), Segment(" " * (block.indent - 1), style.rich_style)])

    def _block_at(self, line: int) -> int | None:
        index = bisect_right(self._tops, line) - 1
        return index if 0 <= index < len(self._blocks) else None

    # The cursor

    def watch_cursor(self, before: int | None, now: int | None) -> None:
        """Draw the two blocks anew and bring the new one into view."""
        for index in (before, now):
            self._refresh_block(index)
        if now is not None and now + 1 < len(self._tops):
            self.scroll_to_region(self._region_of(now), animate=False, force=True)

    def _region_of(self, index: int) -> Region:
        top, bottom = self._tops[index], self._tops[index + 1] - self._blocks[index].after
        return Region(0, top, max(1, self._measured_width), max(1, min(bottom - top, self.size.height)))

    def _refresh_block(self, index: int | None) -> None:
        if index is not None and index + 1 < len(self._tops):
            top = self._tops[index]
            self.refresh_lines(top, self._tops[index + 1] - top)

    def _is_choosable(self, index: int) -> bool:
        return 0 <= index < len(self._blocks) and self._blocks[index].choice is not None

    def choosable(self) -> list[int]:
        """Return which blocks the cursor can stand on."""
        return [index for index, block in enumerate(self._blocks) if block.choice is not None]

    def action_cursor_down(self) -> None:
        """Go to the next block that can be chosen, or scroll where there is none."""
        following = [index for index in self.choosable() if self.cursor is None or index > self.cursor]
        if following:
            self.cursor = following[0]
        else:
            self.scroll_relative(y=2, animate=False, force=True)

    def action_cursor_up(self) -> None:
        """Go to the block before, or scroll where there is none."""
        preceding = [index for index in self.choosable() if self.cursor is not None and index < self.cursor]
        if preceding:
            self.cursor = preceding[-1]
        else:
            self.scroll_relative(y=-2, animate=False, force=True)

    def action_page_down(self) -> None:
        """Go one view down, the cursor too."""
        self._move_page(1)

    def action_page_up(self) -> None:
        """Go one view up, the cursor too."""
        self._move_page(-1)

    def _move_page(self, direction: int) -> None:
        page = max(1, self.size.height - 2) * direction
        self.scroll_relative(y=page, animate=False, force=True)
        if self.cursor is None:
            return
        goal = self.top_of(self.cursor) + page
        near = min(self.choosable(), key=lambda index: abs(self.top_of(index) - goal), default=None)
        self.cursor = near

    def action_first(self) -> None:
        """Go to the very top."""
        self.cursor = next(iter(self.choosable()), None)
        self.scroll_home(animate=False, force=True)

    def action_last(self) -> None:
        """Go to the very end."""
        self.cursor = next(reversed(self.choosable()), None)
        self.scroll_end(animate=False, force=True)

    def choose(self) -> None:
        """Choose the block under the cursor."""
        if self.cursor is not None and self._is_choosable(self.cursor):
            self.post_message(self.Chosen(self, self._blocks[self.cursor].choice))

    # The mouse and the focus

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Show what a click would choose."""
        self._set_hover(self._block_under(event))

    def on_leave(self) -> None:
        """Stop showing it."""
        self._set_hover(None)

    def _block_under(self, event: events.MouseEvent) -> int | None:
        place = event.get_content_offset(self)
        return None if place is None else self._block_at(place.y + self.scroll_offset.y)

    def _set_hover(self, index: int | None) -> None:
        if index == self._hover:
            return
        before, self._hover = self._hover, index
        self._refresh_block(before)
        self._refresh_block(index)

    def on_click(self, event: events.Click) -> None:
        """Choose the block under the mouse."""
        index = self._block_under(event)
        if index is None or not self._is_choosable(index):
            return
        self.cursor = index
        self.choose()

    def on_focus(self) -> None:
        """Show the cursor."""
        self._refresh_block(self.cursor)

    def on_blur(self) -> None:
        """Hide the cursor."""
        self._refresh_block(self.cursor)
