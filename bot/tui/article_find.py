"""ArticleFind: find words in the article, match by match."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class ArticleFind(Input):
    """Seen only while words are looked for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,down", "next(1)", "Next match", id="find.next"),
        Binding("up", "next(-1)", "Previous match", id="find.previous"),
        Binding("escape", "leave", "Done", id="find.leave"),
    ]

    @dataclass
    class Wanted(Message):
        """These words should be found."""

        words: str

    @dataclass
    class Stepped(Message):
        """The next match (1) or the one before (-1) should be shown."""

        direction: int

    class Left(Message):
        """Enough was found."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(placeholder="Find in this article", id=id)

    @on(Input.Changed)
    def _look(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Wanted(self.value))

    def action_next(self, direction: int) -> None:
        """Go on to another match."""
        self.post_message(self.Stepped(direction))

    def action_leave(self) -> None:
        """Stop looking."""
        self.value = ""
        self.post_message(self.Left())
