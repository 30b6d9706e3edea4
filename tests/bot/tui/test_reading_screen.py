"""How a question was read, to be changed slot by slot."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from tests.bot.tui.conftest import OpenTerminal, Terminal

Reading = Callable[[str], AbstractAsyncContextManager[Terminal]]


@pytest.fixture
def reading_of(open_terminal: OpenTerminal, archive) -> Reading:
    """Opens how a question was read."""

    @asynccontextmanager
    async def opened(question: str) -> AsyncIterator[Terminal]:
        async with open_terminal(height=40, over=archive) as terminal:
            await terminal.ask(question)
            await terminal.press("tab", "r")
            await terminal.waits_for("How this was read")
            yield terminal

    return opened


async def test_every_slot_shows_what_was_said_or_what_may_be(reading_of):
    async with reading_of("by:Weiss to:Ruiz kind:direct since:2023-05-01") as terminal:
        for line in ("Who Karl Weiss", "About anything", "To whom Ana Ruiz", "Since 2023-05-01", "Outlet all"):
            assert line in terminal.words
        assert "Words exact words" in terminal.words


async def test_the_question_of_the_slots_is_told_while_they_are_changed(reading_of):
    async with reading_of("What did Weiss say?") as terminal:
        await terminal.press("down")
        await terminal.type("taxes")
        await terminal.waits_for('Enter asks by:"Karl Weiss" about:taxes')


async def test_the_words_for_a_kind_of_quotation_are_understood_however_they_are_written(reading_of):
    async with reading_of("What did Weiss say?") as terminal:
        await terminal.press(*["down"] * 6)
        await terminal.type("Exact words")
        await terminal.press("enter")
        await terminal.waits_for("Karl Weiss: 1 statement")
        assert "monument to vanity" in terminal.words


async def test_what_means_nothing_keeps_the_slots_open_and_says_what_would(reading_of):
    async with reading_of("What did Weiss say?") as terminal:
        await terminal.press(*["down"] * 7)
        await terminal.type("sang")
        await terminal.press("enter")
        await terminal.waits_for("How: sang means nothing here. any, or: denied, warned")
        assert "How this was read" in terminal.words


async def test_without_anything_said_nothing_is_asked(reading_of):
    async with reading_of("What did Weiss say?") as terminal:
        await terminal.press("ctrl+u", "enter")
        assert "How this was read" in terminal.words
        assert "Enter asks …" in terminal.words


async def test_before_any_question_there_is_nothing_to_change(open_terminal, archive):
    async with open_terminal(height=40, over=archive, notifications=True) as terminal:
        terminal.app.screen.change_reading()
        await terminal.waits_for("No question was read yet: ask something.")
