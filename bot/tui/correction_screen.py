"""CorrectionScreen: what is wrong about a passage or a speaker; a key or Enter says it, and that key is the result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from bot.language.sentences import in_sentence
from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.passage_text import one_line
from index.speaker import SpeakerType

if TYPE_CHECKING:
    from bot.tui.correction_wanted import CorrectionWanted

_FOOT = "Corrections stay, and can be undone"
_DONE_AT_ONCE = frozenset("pxu")
"""Keys of lines that ask nothing further."""


class CorrectionScreen(ModalScreen[str | None]):
    """What opens another box needs one key; what is done at once needs it twice, or Enter: typing does no harm."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Close", id="correction.close"),
        Binding("enter", "take", "Choose", id="correction.take"),
        Binding("s", "choose('s')", show=False, id="correction.choose_s"),
        Binding("p", "choose('p')", show=False, id="correction.choose_p"),
        Binding("x", "choose('x')", show=False, id="correction.choose_x"),
        Binding("r", "choose('r')", show=False, id="correction.choose_r"),
        Binding("m", "choose('m')", show=False, id="correction.choose_m"),
        Binding("u", "choose('u')", show=False, id="correction.choose_u"),
        Binding("a", "choose('a')", show=False, id="correction.choose_a"),
    ]

    def __init__(self, wanted: CorrectionWanted) -> None:
        super().__init__()
        self.wanted = wanted
        self._listed = BlockList(id="corrections-menu")
        self._told = Static(_FOOT, id="correction-foot", markup=False)
        self._offered = dict(self._offers())
        self._pressed = ""
        """The key of what would be done at once."""

    def _offers(self) -> Iterator[tuple[str, str]]:
        """Yield the keys that make sense here with what they do."""
        passage, name = self.wanted.passage, self.wanted.speaker and in_sentence(self.wanted.speaker)
        if passage and passage.attribution:
            yield "s", f"Not said by {name}, but by …" if name else "Said by …"
            if name:
                yield "p", f"Not said by {name}; who did is not known"
            yield "x", "This is not a statement"
        is_named = not (passage and passage.speaker and passage.speaker.type is SpeakerType.UNNAMED)
        if name and is_named:
            yield "r", f"Rename {name}"
            yield "m", f"{name} is the same as another speaker"
        yield "u", "Undo the last change"
        yield "a", "All corrections"

    def compose(self) -> ComposeResult:
        """Lay out a box with a line for each thing that may be wrong."""
        with Vertical(id="correction-box"):
            yield Static("What is wrong?", id="correction-title", markup=False)
            yield self._listed
            yield self._told

    def on_mount(self) -> None:
        """List what may be wrong."""
        self._listed.show(
            Block(Content.assemble((key, ".part--choice"), f"  {one_line(words)}"), key)
            for key, words in self._offered.items()
        )
        self._listed.cursor = 0
        self._listed.focus()

    def action_take(self) -> None:
        """Choose the line under the cursor."""
        self._listed.choose()

    def action_choose(self, key: str) -> None:
        """Take what a line says; first go there, where that would change the archive."""
        if key not in self._offered:
            return
        if key in _DONE_AT_ONCE and key != self._pressed:
            self._pressed = key
            self._listed.cursor = list(self._offered).index(key)
            self._told.update(f"Enter, or {key} again, does it")
        else:
            self.dismiss(key)

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        self.dismiss(str(event.choice))
