"""QuestionInput: where questions are typed, with the earlier ones an arrow key away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from bot.next_questions import MORE, OPEN_ENDED
from bot.terminal_text import printable
from bot.tui.question_completion import QuestionCompletion
from bot.tui.question_history import QuestionHistory

_BEGINNING = "Ask who said what  (↑ earlier questions)"


class QuestionInput(Input):
    """One line; Enter asks, the arrows bring earlier questions, Tab takes the completion or goes to the answers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Ask", id="question.submit"),
        Binding("up", "earlier", "Earlier", show=False, id="question.earlier"),
        Binding("down", "later", "Later", show=False, id="question.later"),
        Binding("tab", "complete_or_leave", "Answers", id="question.complete_or_leave"),
        Binding("ctrl+r", "search_history", "Search earlier", show=False, id="question.search_history"),
        Binding("pageup", "scroll_answers(-1)", "Scroll up", show=False, id="question.scroll_up"),
        Binding("pagedown", "scroll_answers(1)", "Scroll down", show=False, id="question.scroll_down"),
    ]

    @dataclass
    class Asked(Message):
        """A question was asked."""

        question: str

    class Left(Message):
        """The answers should get the focus."""

    class HistoryWanted(Message):
        """Earlier questions should be searched."""

    @dataclass
    class Scrolled(Message):
        """The answers should scroll, a view up (-1) or down (1)."""

        direction: int

    def __init__(self, history: QuestionHistory, *, id: str | None = None) -> None:
        self.completion = QuestionCompletion()
        super().__init__(
            placeholder=_BEGINNING,
            suggester=self.completion,
            id=id,
            select_on_focus=False,
        )
        self.history = history
        self._recalled: str | None = None

    def offer(self, follow_ups: Sequence[str]) -> None:
        """Offer what makes sense to ask next."""
        self.completion.follow_ups = follow_ups
        shown = [question for question in follow_ups if question not in (MORE, *OPEN_ENDED)]
        self.placeholder = f"Go on:  {'  '.join(shown)}  And …?" if shown else _BEGINNING

    def validate_value(self, value: str) -> str:
        """Show control characters, that a paste may bring, instead of obeying them."""
        return printable(value).replace("\n", " ").replace("\t", " ")

    def put(self, text: str) -> None:
        """Replace what is typed, the cursor at its end."""
        self.value = text
        self.cursor_position = len(self.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Ask what is typed."""
        event.stop()
        question = self.value.strip()
        if not question:
            return
        self.history.add(question)
        self.value = ""
        self.post_message(self.Asked(question))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Leave the earlier questions when something is typed."""
        if event.value != self._recalled:
            self._recalled = None
            self.history.typed()

    def action_earlier(self) -> None:
        """Show the question asked before."""
        self._recall(self.history.earlier(self.value))

    def action_later(self) -> None:
        """Show the question asked after."""
        self._recall(self.history.later())

    def _recall(self, question: str | None) -> None:
        if question is not None:
            self._recalled = question
            self.put(question)

    def action_complete_or_leave(self) -> None:
        """Take the completion that is offered; where none is, go to the answers."""
        before = self.value
        if self.cursor_position == len(before):
            self.action_cursor_right()
        if self.value == before:
            self.post_message(self.Left())

    def action_search_history(self) -> None:
        """Search the earlier questions."""
        self.post_message(self.HistoryWanted())

    def action_scroll_answers(self, direction: int) -> None:
        """Scroll the answers without leaving the input."""
        self.post_message(self.Scrolled(direction))
