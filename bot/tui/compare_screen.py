"""CompareScreen: what two speakers said, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from bot.answer import Answer
from bot.answers.repeats import fold_repeats
from bot.compare import compare
from bot.comparison import Comparison
from bot.tui.article_screen import ArticleScreen
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.choices import AskQuestion, OpenPassage
from bot.tui.fault import Fault
from bot.tui.key_line import KeyLine
from bot.tui.passage_list import PassageList
from bot.tui.passage_text import card, one_line
from bot.tui.question_wanted import QuestionWanted

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation
    from index.passage import Passage


class CompareScreen(Screen[None]):
    """Two columns; the arrows go from one to the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "other", "Other side", id="compare.other"),
        Binding("left,h", "side(0)", "Left", show=False, id="compare.left"),
        Binding("right,l", "side(1)", "Right", show=False, id="compare.right"),
        Binding("escape", "dismiss", "Back", id="compare.close"),
    ]

    @dataclass
    class Compared(Message):
        """What is found of each is there."""

        answers: Sequence[Answer]

    def __init__(self, conversation: AnyConversation, wanted: Comparison) -> None:
        super().__init__()
        self.conversation = conversation
        self.wanted = wanted
        self._columns = PassageList(classes="compared"), PassageList(classes="compared")

    def compose(self) -> ComposeResult:
        """Title, two columns, keys."""
        title = f"{self.wanted.one} and {self.wanted.other}"
        yield Static(
            one_line(f"{title} on {self.wanted.topic}" if self.wanted.topic else title),
            classes="table-title",
            markup=False,
        )
        with Horizontal():
            yield from self._columns
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the answers come from a thread."""
        for column in self._columns:
            column.show([Block(Content.assemble(("Looking …", ".part--faint")))])
        self._columns[0].focus()
        self.archive_changed()

    @work(thread=True, exclusive=True)
    def archive_changed(self) -> None:
        """Look up what the two said."""
        try:
            answers = compare(self.conversation.store, self.wanted)
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.Compared(answers))

    @on(Compared)
    def _show(self, event: Compared) -> None:
        for column, answer in zip(self._columns, event.answers, strict=True):
            column.show(answer_blocks(answer))
            if column.cursor is None:
                column.cursor = next(iter(column.choosable()), None)

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        match event.choice:
            case OpenPassage(passage):
                self.app.push_screen(ArticleScreen(self.conversation, passage.article.id, passage))
            case AskQuestion(question):
                self.post_message(QuestionWanted(question))

    def action_other(self) -> None:
        """Go to the other side."""
        self.action_side(int(self._columns[0].has_focus))

    def action_side(self, side: int) -> None:
        """Go to the left side (0) or the right side (1)."""
        self._columns[side].focus()


def answer_blocks(answer: Answer) -> Iterator[Block]:
    """Yield one side: the short answer, each statement once, and what is left out."""
    yield Block(Content.assemble((one_line(answer.answer), ".part--short")), after=1)
    above: Passage | None = None
    for first, *others in fold_repeats(answer.passages):
        passage = answer.passages[first]
        content = card(passage, first + 1, explained=False, after=above)
        above = passage
        if others:
            content = content + Content.assemble((f"\nalso in {len(others)} more", ".part--faint"))
        yield Block(content, OpenPassage(passage), bar=True, after=1)
    if answer.total > len(answer.passages):
        told = f"{len(answer.passages)} of {answer.total} passages"
        yield Block(Content.assemble((told, ".part--faint")), after=1)
    for suggestion in answer.suggestions:
        line = Content.assemble(("› ", ".part--faint"), (one_line(suggestion), ".part--choice"))
        yield Block(line, AskQuestion(suggestion))
