"""NarrowingScreen: a list in a box that is narrowed by typing; earlier questions and speakers are two of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input

from bot.tui.block_list import BlockList
from bot.tui.block_view import Block

Result = TypeVar("Result")


class NarrowingScreen(ModalScreen[Result | None]):
    """Type to narrow, arrows to choose, Enter to take. What is listed, the screens made from this say."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="narrowing.close"),
        Binding("down", "move(1)", "Next", show=False, priority=True, id="narrowing.down"),
        Binding("up", "move(-1)", "Previous", show=False, priority=True, id="narrowing.up"),
        Binding("pagedown", "page(1)", "Page down", show=False, priority=True, id="narrowing.page_down"),
        Binding("pageup", "page(-1)", "Page up", show=False, priority=True, id="narrowing.page_up"),
    ]

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.typed = Input(placeholder=hint, classes="narrowing-words")
        self.listed = BlockList(classes="narrowing-list")

    def above(self) -> Sequence[Widget]:
        """Return what stands above the input."""
        return ()

    def below(self) -> Sequence[Widget]:
        """Return what stands below the list."""
        return ()

    def blocks(self, typed: str) -> Sequence[Block]:
        """Return what fits; its choices are what is taken."""
        raise NotImplementedError

    def first(self, typed: str) -> int | None:  # noqa: ARG002, for those that begin elsewhere while nothing is typed
        """Return where the cursor begins."""
        return next(iter(self.listed.choosable()), None)

    def take(self, choice: object) -> None:
        """End with what was chosen."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Lay out the input above the list, in a box."""
        with Vertical(classes="narrowing-box"):
            yield from self.above()
            yield self.typed
            yield self.listed
            yield from self.below()

    def on_mount(self) -> None:
        """List all."""
        self.listed.always_shows_cursor = True
        self.list_anew()

    @on(Input.Changed)
    def list_anew(self) -> None:
        """List what fits now."""
        typed = " ".join(self.typed.value.split())
        self.listed.show(self.blocks(typed), keep_cursor=False)
        self.listed.cursor = self.first(typed)
        self.listed.show_cursor()

    def action_move(self, direction: int) -> None:
        """Move the cursor of the list while typing goes on."""
        (self.listed.action_cursor_down if direction > 0 else self.listed.action_cursor_up)()

    def action_page(self, direction: int) -> None:
        """Move it by a view."""
        (self.listed.action_page_down if direction > 0 else self.listed.action_page_up)()

    @on(Input.Submitted)
    def _choose(self) -> None:
        self.listed.choose()

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        self.take(event.choice)
