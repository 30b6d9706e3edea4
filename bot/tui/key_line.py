"""KeyLine: the keys that work here, as many as fit; the rest are in the help."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

from bot.tui.passage_keys import PassageKeys

_GIVEN_UP_FIRST = ("articles", "speakers")
_KEPT = frozenset({"command_palette", "quit", "help", "dismiss", "close", "back"})
"""Actions whose keys lead on to all others, or back."""
_FRAME = 3
"""Columns round a key and its description."""


class KeyLine(Footer):
    """At the foot of every screen."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)

    def compose(self) -> ComposeResult:
        """Lay out the keys that fit."""
        idle = self._idle_actions()
        keys = [key for key in super().compose() if isinstance(key, FooterKey) and _action_of(key) not in idle]
        kept = fitting(keys, self.app.size.width)
        self.styles.grid_size_columns = len(kept)
        yield from kept

    def _idle_actions(self) -> frozenset[str]:
        """Return what the keys would do nothing with where the focus is."""
        around = self.screen.focused.ancestors_with_self if self.screen.focused else ()
        return next((one.idle_actions for one in around if isinstance(one, PassageKeys)), frozenset())

    async def on_resize(self, event: events.Resize) -> None:
        """Lay them out anew."""
        if self.is_attached and event.size.width:
            await self.recompose()


def fitting(keys: Sequence[FooterKey], width: int) -> list[FooterKey]:
    """Return the keys that fit `width` columns in their order; those that come last give way first."""
    kept = list(keys)
    for key in _in_order_given_up(keys):
        if sum(cell_len(one.key_display) + cell_len(one.description) + _FRAME for one in kept) <= width:
            break
        kept.remove(key)
    return kept


def _in_order_given_up(keys: Sequence[FooterKey]) -> Iterable[FooterKey]:
    by_action = {_action_of(key): key for key in keys}
    yield from (by_action[action] for action in _GIVEN_UP_FIRST if action in by_action)
    for action, key in reversed(by_action.items()):
        if action not in _GIVEN_UP_FIRST and action not in _KEPT:
            yield key


def _action_of(key: FooterKey) -> str:
    return key.action.rpartition(".")[2].partition("(")[0]
