"""BlockList: a page of texts that a cursor walks through, by keys or with the mouse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive

from bot.tui.block_view import Block, BlockView


class BlockList(BlockView):
    """Blocks some of which can be chosen."""

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
        self._hover: int | None = None

    def show(self, blocks: Iterable[Block], *, keep_cursor: bool = True) -> None:
        """Replace what is listed."""
        super().show(blocks)
        stays = self.cursor is not None and keep_cursor
        self.set_reactive(BlockList.cursor, self._nearest_to(self.cursor) if stays else None)

    def _nearest_to(self, index: int | None) -> int | None:
        """Return where the cursor stands when what it stood on is gone: on what follows, else on the last."""
        choosable = self.choosable()
        return next((one for one in choosable if index is not None and one >= index), next(reversed(choosable), None))

    def _state_of(self, index: int) -> str:
        if index == self.cursor:
            return "chosen" if self.has_focus or self.always_shows_cursor else "left"
        return "hover" if index == self._hover and self._blocks[index].choice is not None else ""

    # The cursor

    def watch_cursor(self, before: int | None, now: int | None) -> None:
        """Draw the two blocks anew and bring the new one into view."""
        for index in (before, now):
            self._refresh_block(index)
        if now is not None:
            self._bring_to_view(now)

    def show_cursor(self) -> None:
        """Bring the block under the cursor into view once it is known where it stands."""
        self.when_measured(lambda: None if self.cursor is None else self._bring_to_view(self.cursor))

    def show_end_of_cursor(self) -> None:
        """Bring its end into view: what is new stands there, and it may be higher than the view."""
        self.when_measured(lambda: None if self.cursor is None else self._bring_to_view(self.cursor, at_end=True))

    def _bring_to_view(self, index: int, *, at_end: bool = False) -> None:
        if index + 1 >= len(self._tops):
            return  # not measured yet
        top, bottom = self._tops[index], self._tops[index + 1] - self._blocks[index].after
        height = max(1, min(bottom - top, self.size.height))
        region = Region(0, bottom - height if at_end else top, max(1, self._measured_width), height)
        self.scroll_to_region(region, animate=False, force=True)

    def _keep_in_view(self, in_view: range) -> None:
        """Keep the block under the cursor."""
        if self.cursor is not None and self.cursor in in_view:
            self._bring_to_view(self.cursor)

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
