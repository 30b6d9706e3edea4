"""CorrectionScreen: what is wrong about a passage or a speaker; one key says it."""

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

from bot.tui.block_list import BlockList
from bot.tui.block_view import Block
from bot.tui.changes import ChangeWanted, Correcting, UndoWanted
from bot.tui.passage_text import one_line
from index.corrections import Correction, Merge, Rename, rejection_of
from index.speaker import SpeakerEntry, SpeakerType

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation
    from bot.tui.correction_wanted import CorrectionWanted


class CorrectionScreen(ModalScreen[None]):
    """No questions back: what is put right can be taken back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "Close", id="correction.close"),
        Binding("enter", "take", "Choose", id="correction.take"),
        Binding("p", "choose('p')", show=False, id="correction.choose_p"),
        Binding("x", "choose('x')", show=False, id="correction.choose_x"),
        Binding("r", "choose('r')", show=False, id="correction.choose_r"),
        Binding("m", "choose('m')", show=False, id="correction.choose_m"),
        Binding("u", "choose('u')", show=False, id="correction.choose_u"),
        Binding("a", "choose('a')", show=False, id="correction.choose_a"),
    ]

    def __init__(self, conversation: AnyConversation, wanted: CorrectionWanted) -> None:
        super().__init__()
        self.conversation = conversation
        self.wanted = wanted
        self._listed = BlockList(id="corrections-menu")
        self._offered = dict(self._offers())

    def _offers(self) -> Iterator[tuple[str, str]]:
        """Yield the keys that make sense here with what they do."""
        passage, name = self.wanted.passage, self.wanted.speaker
        if passage and passage.attribution:
            if name:
                yield "p", f"Not said by {name}: leave open who did"
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
            yield Static("Corrections stay, and can be undone", id="correction-foot", markup=False)

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

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        self.action_choose(str(event.choice))

    def action_choose(self, key: str) -> None:
        """Do what a line says."""
        if key not in self._offered:
            return
        passage, name, app = self.wanted.passage, self.wanted.speaker or "", self.app
        self.dismiss()
        match key:
            case "p" | "x":
                assert passage is not None
                app.post_message(_correcting(rejection_of(passage, speaker_only=key == "p")))
            case "r":
                self._rename(name)
            case "m":
                self._merge(name)
            case "u":
                app.post_message(UndoWanted())
            case _:
                from bot.tui.corrections_screen import CorrectionsScreen

                app.push_screen(CorrectionsScreen(self.conversation))

    def _rename(self, name: str) -> None:
        from bot.tui.name_screen import NameScreen

        app = self.app

        def renamed(to: str | None) -> None:
            if to and to != name:
                app.post_message(_correcting(Rename(name, to)))

        app.push_screen(NameScreen(f"{name} should go by", name), renamed)

    def _merge(self, name: str) -> None:
        from bot.tui.merge_screen import MergeScreen

        app = self.app

        def merged(into: SpeakerEntry | None) -> None:
            if into:
                app.post_message(_correcting(Merge(name, into.name)))

        app.push_screen(MergeScreen(self.conversation, name), merged)


def _correcting(correction: Correction) -> ChangeWanted:
    return ChangeWanted(Correcting((correction,)))
