"""SaidByScreen: who said a statement, of the archive's speakers or somebody new; or that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from bot.language.sentences import counted
from bot.speaker_choice import is_called, named_so, speakers_to_name
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.fault import Fault
from bot.tui.passage_text import SEPARATOR, one_line

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation
    from index.passage import Passage
    from index.speaker import SpeakerEntry

_MOST_LISTED = 50


class SaidByScreen(ModalScreen[str | None]):
    """Type to narrow, arrows to choose, Enter to take; what fits nobody is a new name."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="said_by.close"),
        Binding("down", "move(1)", "Next", show=False, priority=True, id="said_by.down"),
        Binding("up", "move(-1)", "Previous", show=False, priority=True, id="said_by.up"),
        Binding("tab", "complete", "Complete", show=False, priority=True, id="said_by.complete"),
    ]

    @dataclass
    class SpeakersKnown(Message):
        """The speakers are there, those of the article first."""

        speakers: Sequence[SpeakerEntry]

    def __init__(self, conversation: AnyConversation, passage: Passage) -> None:
        super().__init__()
        self.conversation = conversation
        self.passage = passage
        self._listed = BlockList(id="said-by-speakers")
        self._typed = Input(placeholder="A name of the archive, or a new one", id="said-by-name")
        self._speakers: Sequence[SpeakerEntry] = ()

    def compose(self) -> ComposeResult:
        """Lay out the statement, an input, a list."""
        with Vertical(id="said-by-box"):
            yield Static("Who said this?", id="said-by-title", markup=False)
            yield Static(one_line(self.passage.text), id="said-by-passage", markup=False)
            yield self._typed
            yield self._listed
            yield Static("Enter takes the name at the bar, Tab completes it", id="said-by-foot", markup=False)

    def on_mount(self) -> None:
        """Have the speakers come from a thread."""
        self._listed.always_shows_cursor = True
        self._look_up()

    @work(thread=True)
    def _look_up(self) -> None:
        try:
            speakers = speakers_to_name(self.conversation.store, self.passage.article.id)
        except Exception as error:
            self.post_message(Fault(error))
            return
        self.post_message(self.SpeakersKnown(speakers))

    @on(SpeakersKnown)
    def _take_speakers(self, event: SpeakersKnown) -> None:
        now = self.passage.speaker_id
        self._speakers = [entry for entry in event.speakers if entry.id != now]
        self._list()

    @on(Input.Changed)
    def _list(self) -> None:
        typed = self._name_typed()
        self._listed.show(self._blocks(typed, named_so(self._speakers, typed)), keep_cursor=False)
        self._listed.cursor = next(iter(self._listed.choosable()), None) if typed else None

    def _blocks(self, typed: str, fitting: Sequence[SpeakerEntry]) -> Iterator[Block]:
        for entry in fitting[:_MOST_LISTED]:
            told = SEPARATOR.join(part for part in (entry.role, counted(entry.statements, "statement")) if part)
            line = Content.assemble((one_line(entry.name), ".part--name"), (f"  {one_line(told)}", ".part--faint"))
            yield Block(line, entry.name)
        if typed and not any(is_called(entry, typed) for entry in fitting):
            told = "  a name that is new here"
            yield Block(Content.assemble((one_line(typed), ".part--name"), (told, ".part--faint")), typed)

    def _name_typed(self) -> str:
        return " ".join(one_line(self._typed.value).split())

    def action_move(self, direction: int) -> None:
        """Move the cursor of the list while typing goes on."""
        if direction > 0:
            self._listed.action_cursor_down()
        else:
            self._listed.action_cursor_up()

    def action_complete(self) -> None:
        """Put the name under the cursor into the input, to be changed there."""
        if (place := self._listed.cursor) is not None:
            self._typed.value = one_line(str(self._listed.blocks[place].choice))
            self._typed.cursor_position = len(self._typed.value)

    @on(Input.Submitted)
    def _take(self) -> None:
        self._listed.choose()

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        self.dismiss(str(event.choice))
