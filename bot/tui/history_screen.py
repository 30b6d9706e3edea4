"""HistoryScreen: search the earlier questions and take one back into the input."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from bot.tui.block_view import Block
from bot.tui.narrowing_screen import NarrowingScreen
from bot.tui.passage_text import one_line
from bot.tui.question_history import QuestionHistory


class HistoryScreen(NarrowingScreen[str]):
    """The last asked first."""

    def __init__(self, history: QuestionHistory) -> None:
        super().__init__("Search earlier questions")
        self.history = history

    def blocks(self, typed: str) -> Sequence[Block]:
        """Return the questions that have the words."""
        nothing = "No earlier question has these words." if typed else "Nothing was asked yet."
        found = [Block(Content(one_line(question)), question) for question in self.history.search(typed)]
        return found or [Block(Content.assemble((nothing, ".part--faint")))]

    def take(self, choice: object) -> None:
        """End with the question."""
        self.dismiss(str(choice))
