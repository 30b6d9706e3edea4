"""SaidByScreen: who said a statement, of the archive's speakers or somebody new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from bot.language.sentences import counted
from bot.speaker_choice import is_called, named_so, speakers_to_name
from bot.tui.block_view import Block
from bot.tui.fault import Fault
from bot.tui.narrowing_screen import NarrowingScreen
from bot.tui.passage_text import SEPARATOR, one_line

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation
    from index.passage import Passage
    from index.speaker import SpeakerEntry

_MOST_LISTED = 50


class SaidByScreen(NarrowingScreen[str]):
    """Those of the article first; what fits nobody is a new name."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "complete", "Complete", show=False, priority=True, id="said_by.complete"),
    ]

    @dataclass
    class SpeakersKnown(Message):
        """The speakers are there, those of the article first."""

        speakers: Sequence[SpeakerEntry]

    def __init__(self, conversation: AnyConversation, passage: Passage) -> None:
        super().__init__("A name of the archive, or a new one")
        self.conversation = conversation
        self.passage = passage
        self._speakers: Sequence[SpeakerEntry] = ()

    def above(self) -> Sequence[Widget]:
        """Return the statement."""
        title = Static("Who said this?", classes="narrowing-title", markup=False)
        return title, Static(one_line(self.passage.text), id="said-by-passage", markup=False)

    def below(self) -> Sequence[Widget]:
        """Return what the keys do."""
        foot = "Enter takes the name at the bar, Tab completes it"
        return (Static(foot, classes="narrowing-foot", markup=False),)

    def on_mount(self) -> None:
        """Have the speakers come from a thread."""
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
        self.list_anew()

    def blocks(self, typed: str) -> Sequence[Block]:
        """Return who is called so, and the name itself where nobody is called just so."""
        typed = one_line(typed)
        fitting = named_so(self._speakers, typed)
        found = [_speaker_block(entry) for entry in fitting[:_MOST_LISTED]]
        if typed and not any(is_called(entry, typed) for entry in fitting):
            told = "  a name that is new here"
            found.append(Block(Content.assemble((typed, ".part--name"), (told, ".part--faint")), typed))
        return found

    def first(self, typed: str) -> int | None:
        """Begin nowhere while nothing is typed: Enter by itself should ascribe nothing to anybody."""
        return super().first(typed) if typed else None

    def action_complete(self) -> None:
        """Put the name under the cursor into the input, to be changed there."""
        if (place := self.listed.cursor) is not None:
            self.typed.value = one_line(str(self.listed.blocks[place].choice))
            self.typed.cursor_position = len(self.typed.value)

    def take(self, choice: object) -> None:
        """End with the name."""
        self.dismiss(str(choice))


def _speaker_block(entry: SpeakerEntry) -> Block:
    told = SEPARATOR.join(part for part in (entry.role, counted(entry.statements, "statement")) if part)
    line = Content.assemble((one_line(entry.name), ".part--name"), (f"  {one_line(told)}", ".part--faint"))
    return Block(line, entry.name)
