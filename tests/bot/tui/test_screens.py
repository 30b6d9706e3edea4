"""What the screens look like at two sizes, as text. After a change that is meant: QUOTH_UPDATE_SCREENS=1 pytest ..."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ASK = ("What did mayor Holm say?",)
SCREENS = {
    "greeting": (),
    "answer": (*ASK, "tab"),
    "why": (*ASK, "tab", "w"),
    "article": (*ASK, "tab", "enter"),
    "statements": (*ASK, "tab", "enter", "s"),
    "correct": (*ASK, "tab", "e"),
    "clippings": ("f4",),
    "not_found": ("What about the weather?",),
    "not_understood": ("hm",),
    "failed": ("locked",),
    "speakers": ("f2",),
    "articles": ("f3",),
    "help": ("f1",),
}
KEYS = {"tab", "w", "e", "enter", "s", "f1", "f2", "f3", "f4"}


@pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_before(open_terminal, name, size):
    async with open_terminal(*size) as terminal:
        for step in SCREENS[name]:
            if step in KEYS:
                await terminal.press(step)
            else:
                await terminal.ask(step)
        await terminal.settle()
        shown = terminal.screen + "\n"
    kept = Path(__file__).parent / "screens" / f"{name}-{size[0]}x{size[1]}.txt"
    if os.environ.get("QUOTH_UPDATE_SCREENS"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(shown, encoding="utf-8")
    assert shown == kept.read_text(encoding="utf-8")
