"""ComparisonScreen: whom to compare, and on what."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from bot.comparison import Comparison, read_comparison
from bot.tui.fault import Fault
from bot.tui.speaker_completion import SpeakerCompletion

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

_COMPLETED_SPEAKERS = 2000
_FOOT = "Tab completes a name or goes on, Enter compares"
_SLOTS = {"one": ("Whom", "a speaker"), "other": ("with", "another speaker"), "topic": ("on", "all they said")}


class ComparisonScreen(ModalScreen[Comparison | None]):
    """A line a name, and one for the topic; what is missing is told, and nothing typed is lost."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="comparison.close"),
        Binding("down", "app.focus_next", "Next", show=False, priority=True, id="comparison.down"),
        Binding("up", "app.focus_previous", "Previous", show=False, priority=True, id="comparison.up"),
        Binding("tab", "complete", "Complete", show=False, priority=True, id="comparison.complete"),
    ]

    def __init__(self, conversation: AnyConversation, one: str = "") -> None:
        super().__init__()
        self.conversation = conversation
        self._completion = SpeakerCompletion()
        self._inputs = {
            slot: Input(
                one if slot == "one" else "",
                placeholder=hint,
                suggester=None if slot == "topic" else self._completion,
                select_on_focus=False,
                id=f"compare-{slot}",
            )
            for slot, (_, hint) in _SLOTS.items()
        }
        self._told = Static(_FOOT, id="reading-foot", markup=False)

    def compose(self) -> ComposeResult:
        """Lay out a box with a line a slot."""
        with Vertical(id="reading-box"):
            yield Static("Compare", id="reading-title", markup=False)
            for slot, (label, _) in _SLOTS.items():
                with Horizontal(classes="slot"):
                    yield Static(label, classes="slot-name", markup=False)
                    yield self._inputs[slot]
            yield self._told

    def on_mount(self) -> None:
        """Begin with what is missing, and have the names come from a thread."""
        self._inputs["other" if self._inputs["one"].value else "one"].focus()
        self._look_up()

    @work(thread=True)
    def _look_up(self) -> None:
        try:
            self._completion.know_speakers(
                entry.name for entry in self.conversation.store.speakers(limit=_COMPLETED_SPEAKERS)
            )
        except Exception as error:
            self.post_message(Fault(error))

    def action_complete(self) -> None:
        """Take the completion that is offered; where none is, go on."""
        typing = next((one for one in self._inputs.values() if one.has_focus), None)
        before = typing.value if typing else ""
        if typing and typing.cursor_position == len(before):
            typing.action_cursor_right()
        if typing is None or typing.value == before:
            self.app.action_focus_next()

    @on(Input.Submitted)
    def _take(self) -> None:
        one, other, topic = (self._inputs[slot].value.strip() for slot in _SLOTS)
        if one and not other and (typed := read_comparison(f"compare {one}")):
            self.dismiss(typed)  # "Ruiz with Weiss", in one line
        elif one and other:
            self.dismiss(Comparison(one, other, topic or None))
        else:
            missing = "other" if one else "one"
            self._told.update("Two speakers are compared: name one more." if one or other else "Name two speakers.")
            self._inputs[missing].focus()
