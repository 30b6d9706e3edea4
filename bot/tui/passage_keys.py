"""PassageKeys: what can be done with a passage, by the same keys wherever one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding, BindingType
from textual.widget import Widget

from bot.tui.changes import UndoWanted
from bot.tui.clipboard import ClippingWanted, CopyWanted
from bot.tui.correction_wanted import CorrectionWanted
from bot.tui.passage_text import citation

if TYPE_CHECKING:
    from index.passage import Passage


PASSAGE_KEYS: tuple[BindingType, ...] = (
    Binding("c", "copy", "Copy", id="passage.copy"),
    Binding("b", "clip", "Clip", id="passage.clip"),
    Binding("e", "correct", "Correct", id="passage.correct"),
    Binding("u", "undo", "Undo", show=False, id="passage.undo"),
)
"""Of whoever has the actions below, among keys of its own."""

_OF_PASSAGE = frozenset({"copy", "clip", "correct", "explain"})


class PassageKeys(Widget):
    """A widget that shows passages, one of which the keys work on; the app does what they say."""

    _idle_before: frozenset[str] | None = None

    @property
    def passage(self) -> Passage | None:
        """The passage that the keys work on."""
        raise NotImplementedError

    @property
    def idle_actions(self) -> frozenset[str]:
        """What needs a passage, while there is none: the last line need not offer it."""
        return frozenset() if self.passage else _OF_PASSAGE

    def tell_keys(self) -> None:
        """Have the last line offer other keys, where the passage has come or gone."""
        idle = self.idle_actions
        if idle != self._idle_before:
            self._idle_before = idle
            self.screen.refresh_bindings()

    def action_copy(self) -> None:
        """Copy the passage with its citation."""
        if passage := self._passage_or_word():
            self.post_message(CopyWanted(citation(passage)))

    def action_clip(self) -> None:
        """Keep the passage, with a note."""
        if passage := self._passage_or_word():
            self.post_message(ClippingWanted(passage))

    def action_correct(self) -> None:
        """Let the user say what is wrong with the passage."""
        if passage := self._passage_or_word():
            self.post_message(CorrectionWanted.of(passage))

    def _passage_or_word(self) -> Passage | None:
        """Return the passage; where there is none, say so: a key should never do nothing."""
        if self.passage is None:
            self.notify("Go to a statement first.", markup=False, timeout=3)
        return self.passage

    def action_undo(self) -> None:
        """Take the last change back."""
        self.post_message(UndoWanted())
