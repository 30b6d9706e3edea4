"""What the screens look like at two sizes, as text. After a change that is meant: QUOTH_UPDATE_SCREENS=1 pytest ..."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SIZES = ((80, 24), (140, 40))
KEYS = {"tab", "w", "e", "p", "a", "enter", "s", "ctrl+r", "f1", "f2", "f3", "f4"}

ASK = ("What did mayor Holm say?",)
SCREENS = {
    "greeting": (),
    "answer": (*ASK, "tab"),
    "why": (*ASK, "tab", "w"),
    "article": (*ASK, "tab", "enter"),
    "statements": (*ASK, "tab", "enter", "s"),
    "correct": (*ASK, "tab", "e"),
    "clippings": ("f4",),
    "history": (*ASK, "ctrl+r"),
    "not_found": ("What about the weather?",),
    "not_understood": ("hm",),
    "failed": ("locked",),
    "speakers": ("f2",),
    "articles": ("f3",),
    "help": ("f1",),
}
ARCHIVE_SCREENS = {
    "speaker": ("f2", "enter"),
    "compare": ("Compare Ruiz with Weiss on the bridge",),
    "corrections": ("What did Tom Berg say?", "tab", "e", "p", "p", "e", "a"),
}
"""These over a real archive."""


def looks_as_before(terminal, name, size):
    shown = terminal.screen + "\n"
    kept = Path(__file__).parent / "screens" / f"{name}-{size[0]}x{size[1]}.txt"
    if os.environ.get("QUOTH_UPDATE_SCREENS"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(shown, encoding="utf-8")
    return shown == kept.read_text(encoding="utf-8")


async def do(terminal, steps):
    for step in steps:
        if step in KEYS:
            await terminal.press(step)
        else:
            await terminal.ask(step)
        await terminal.settle()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request):
    return request.param


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_before(open_terminal, name, size):
    async with open_terminal(*size) as terminal:
        await do(terminal, SCREENS[name])
        assert looks_as_before(terminal, name, size), terminal.screen


@pytest.mark.parametrize("name", ARCHIVE_SCREENS)
async def test_the_screen_over_an_archive_looks_as_before(open_terminal, archive, name, size):
    async with open_terminal(*size, over=archive) as terminal:
        await do(terminal, ARCHIVE_SCREENS[name])
        assert looks_as_before(terminal, name, size), terminal.screen


async def test_an_empty_archive_looks_as_before(open_terminal, a_conversation, a_store, size):
    async with open_terminal(*size, over=a_conversation(a_store(()))) as terminal:
        assert looks_as_before(terminal, "empty", size), terminal.screen


async def test_asking_looks_as_before(open_terminal, size):
    async with open_terminal(*size) as terminal:
        terminal.conversation.gate.clear()
        await terminal.ask("What did Holm say?")
        assert looks_as_before(terminal, "asking", size), terminal.screen


async def test_indexing_looks_as_before(open_terminal, held_indexer, tmp_path, size):
    indexer = held_indexer(tmp_path)
    async with open_terminal(*size, indexer=indexer) as terminal:
        await terminal.press("f3", "f5")
        await terminal.waits_for("40 s left")
        assert looks_as_before(terminal, "indexing", size), terminal.screen
        indexer.gate.set()
