"""ReadingScreen: how a question was read, slot by slot, to change one and ask again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static

from bot.reading.reading_slots import SLOTS, question_of, unreadable
from bot.tui.passage_text import KIND_WORDS, one_line
from index.attribution import Kind, Stance

_HINTS = {
    "by": "everybody",
    "about": "anything",
    "to": "anybody",
    "since": "2024-03-01, March 2024, 2024",
    "until": "2024-03-31, March 2024, 2024",
    "in": "all",
    "kind": f"any, or: {', '.join(KIND_WORDS.values())}",
    "stance": "any, or: denied, warned, promised, …",
}
_KINDS = {words: kind.value for kind, words in KIND_WORDS.items()}


class ReadingScreen(ModalScreen[str | None]):
    """Tab and the arrows go from slot to slot, Enter asks."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="reading.close"),
        Binding("down", "app.focus_next", "Next", show=False, priority=True, id="reading.down"),
        Binding("up", "app.focus_previous", "Previous", show=False, priority=True, id="reading.up"),
    ]

    def __init__(self, slots: Mapping[str, str], speakers: Sequence[str], outlets: Sequence[str]) -> None:
        super().__init__()
        known = {"by": speakers, "in": outlets, "kind": list(_KINDS), "stance": [one.value for one in Stance]}
        self._inputs = {
            name: Input(
                _shown(name, slots[name]),
                placeholder=_HINTS[name],
                suggester=SuggestFromList(known[name], case_sensitive=False) if name in known else None,
                select_on_focus=False,
                id=f"slot-{name}",
            )
            for name in SLOTS
        }
        self._told = Static("", id="reading-foot", markup=False)

    def compose(self) -> ComposeResult:
        """Lay out a box with a line a slot."""
        with Vertical(id="reading-box"):
            yield Static("How this was read", id="reading-title", markup=False)
            for name, label in SLOTS.items():
                with Horizontal(classes="slot"):
                    yield Static(label, classes="slot-name", markup=False)
                    yield self._inputs[name]
            yield self._told

    def on_mount(self) -> None:
        """Begin with the first slot that says something."""
        next((one for one in self._inputs.values() if one.value), self._inputs["by"]).focus()

    def _slots(self) -> dict[str, str]:
        values = {name: one.value.strip() for name, one in self._inputs.items()}
        return values | {"kind": _KINDS.get(values["kind"].casefold(), values["kind"])}

    @on(Input.Changed)
    def _tell(self) -> None:
        self._told.update(f"Enter asks  {one_line(question_of(self._slots())) or '…'}")

    @on(Input.Submitted)
    def _ask(self) -> None:
        slots = self._slots()
        if name := unreadable(slots):
            self._told.update(f"{SLOTS[name]}: {one_line(slots[name])} means nothing here. {_HINTS[name]}")
            self._inputs[name].focus()
        elif question := question_of(slots):
            self.dismiss(question)


def _shown(name: str, value: str) -> str:
    return KIND_WORDS[Kind(value)] if name == "kind" and value else one_line(value)
