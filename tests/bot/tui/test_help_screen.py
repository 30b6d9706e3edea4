"""The help tells the keys that there are."""

from __future__ import annotations

import pytest

from bot.tui.help_screen import KEYS
from bot.tui.key_file import known_bindings

TOLD = {key for _, group in KEYS for keys, _ in group for key in keys.split()}
LABELS = {
    "escape": "Esc", "enter": "Enter", "tab": "Tab", "up": "↑", "down": "↓", "pageup": "PgUp", "pagedown": "PgDn",
    "question_mark": "?", "slash": "/",
}  # fmt: skip
EVERYDAY = ("app.", "conversation.", "question.", "answers.", "passage.", "article.")
"""Where people spend their time; other screens show their keys in their last line."""


def label(key: str) -> str:
    """Return a key as the help writes it: "ctrl+r" is "Ctrl+R"."""
    if key in LABELS:
        return LABELS[key]
    if key.startswith("ctrl+"):
        return f"Ctrl+{key.removeprefix('ctrl+').upper()}"
    return key.upper() if len(key) > 1 else key


@pytest.mark.parametrize("name", [name for name in known_bindings() if name.startswith(EVERYDAY)])
def test_an_everyday_key_is_in_the_help(name: str) -> None:
    assert TOLD & set(map(label, known_bindings()[name]))


async def test_the_help_opens_over_what_was_there_and_goes_again(open_terminal) -> None:
    async with open_terminal(height=40) as terminal:
        await terminal.press("f1")
        assert "Esc closes" in terminal.words
        await terminal.press("escape")
        assert "Esc closes" not in terminal.words
