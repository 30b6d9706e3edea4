"""ConversationView: the questions asked and what was answered, the oldest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from bot.answer import Answer
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.choices import AskQuestion, LoadMore, OpenPassage
from bot.tui.passage_list import PassageList
from bot.tui.turn import Turn
from bot.tui.turn_blocks import turn_blocks
from bot.tui.welcome_blocks import welcome_blocks
from index.store import Status


class ConversationView(PassageList):
    """Turns of a conversation; their passages, suggestions and readings can be chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "explain", "Why", id="answers.explain"),
        Binding("r", "doubt_reading", "Reading", id="answers.reading"),
    ]

    @dataclass
    class ReadingDoubted(Message):
        """The question of a turn may have been meant otherwise."""

        turn: Turn

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.turns: list[Turn] = []
        self._earlier: list[list[Turn]] = []
        """The turns of conversations that are no longer on the screen."""
        self._status: Status | None = None
        self._examples: Sequence[str] = ()
        self._is_indexing = False
        self._first_block_of: list[int] = []

    def on_mount(self) -> None:
        """Greet."""
        self.refresh_turns()

    def welcome(self, status: Status | None, examples: Sequence[str], *, is_indexing: bool) -> None:
        """Tell what the archive holds, and what can be asked; seen until the first question."""
        self._status, self._examples, self._is_indexing = status, examples, is_indexing
        if not self.turns:
            self.refresh_turns()

    def begin(self, question: str) -> Turn:
        """Show a question that is being asked."""
        turn = Turn(question)
        self.turns.append(turn)
        self.set_reactive(BlockList.cursor, None)
        self.refresh_turns()
        self.scroll_to_top_of(self._first_block_of[-1])
        return turn

    def refresh_turns(self) -> None:
        """Show the turns as they now are."""
        blocks: list[Block] = []
        self._first_block_of = []
        for number, turn in enumerate(self.turns):
            self._first_block_of.append(len(blocks))
            blocks += turn_blocks(turn, number, is_last=turn is self.turns[-1])
        self.show(blocks if self.turns else self._welcome())

    def _welcome(self) -> Iterator[Block]:
        return welcome_blocks(self._status, self._examples, is_indexing=self._is_indexing)

    def answered(self, turn: Turn, answer: Answer) -> None:
        """Show the answer, its question at the top."""
        turn.answered(answer)
        self.refresh_turns()
        self.scroll_to_top_of(self._first_block_of[self.turns.index(turn)])

    def failed(self, turn: Turn, reason: str) -> None:
        """Show why there is no answer."""
        turn.failure = reason
        self.refresh_turns()

    @property
    def conversations(self) -> list[list[Turn]]:
        """The turns of each conversation of this run."""
        return [*self._earlier, self.turns]

    def answers(self) -> Iterator[Answer]:
        """Yield the answers with all passages that were loaded."""
        for turn in self.turns:
            if turn.answer:
                yield replace(turn.answer, passages=tuple(turn.passages))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Load more when one has scrolled to the end of what is loaded."""
        super().watch_scroll_y(old_value, new_value)
        if new_value > old_value and new_value >= self.max_scroll_y:
            self._load_more()

    def _load_more(self) -> None:
        for block in reversed(self.blocks):
            if isinstance(block.choice, LoadMore):
                self.post_message(self.Chosen(self, block.choice))
                return

    def show_whole(self, turn_number: int) -> None:
        """Show all of a short answer that is long."""
        self.turns[turn_number].is_whole = True
        self.refresh_turns()

    def show_variants(self, turn_number: int, place: int) -> None:
        """Show, or no longer, where else a statement is told."""
        self.turns[turn_number].unfolded ^= {place}
        self.refresh_turns()

    def clear(self) -> None:
        """Begin anew, with a greeting."""
        self._earlier.append(self.turns)
        self.turns = []
        self.set_reactive(BlockList.cursor, None)
        self.refresh_turns()
        self.scroll_home(animate=False)

    def enter(self) -> None:
        """Put the cursor on the first thing to choose in the last turn, unless it stands somewhere."""
        if self.cursor is not None:
            return
        first = self._first_block_of[-1] if self._first_block_of else 0
        choosable = [index for index in self.choosable() if index >= first]
        passages = [index for index in choosable if isinstance(self.blocks[index].choice, OpenPassage)]
        questions = [index for index in choosable if isinstance(self.blocks[index].choice, AskQuestion)]
        self.cursor = next(iter(passages or questions or choosable), None)

    def watch_cursor(self, before: int | None, now: int | None) -> None:
        """Load more when the cursor comes to the end of what is loaded."""
        super().watch_cursor(before, now)
        if now is not None and before is not None and isinstance(self.blocks[now].choice, LoadMore):
            self.choose()

    def _turn(self) -> Turn | None:
        """Return the turn that the cursor stands in, else the last one."""
        if self.cursor is None:
            return next(reversed(self.turns), None)
        return self.turns[sum(first <= self.cursor for first in self._first_block_of) - 1] if self.turns else None

    def action_explain(self) -> None:
        """Show or hide why the passage under the cursor has the speaker it has."""
        turn, passage = self._turn(), self.passage
        if turn and passage:
            turn.explained ^= {turn.passages.index(passage)}
            self.refresh_turns()
            self.show_end_of_cursor()

    def action_doubt_reading(self) -> None:
        """Let the reading of the question be changed."""
        if turn := self._turn():
            self.post_message(self.ReadingDoubted(turn))
