from __future__ import annotations

import pytest


@pytest.mark.parametrize("keys", [(), ("tab",), ("tab", "enter"), ("f2",), ("f2", "enter"), ("f3",), ("f4",)])
async def test_at_80_columns_the_ways_to_all_commands_and_out_are_always_in_the_foot(open_terminal, archive, keys):
    async with open_terminal(over=archive) as terminal:
        await terminal.ask("What did Ana Ruiz say?")
        await terminal.press(*keys)
        await terminal.settle()
        foot = terminal.screen.splitlines()[-1]
        assert "F1 Help" in foot
        assert foot.endswith("^P Commands  ^Q Quit")


async def test_where_there_is_room_all_keys_are_told(open_terminal, archive):
    async with open_terminal(over=archive) as terminal:
        await terminal.ask("What did Ana Ruiz say?")
        await terminal.pilot.resize_terminal(140, 24)
        await terminal.settle()
        assert "F2 Speakers  F3 Articles" in terminal.screen.splitlines()[-1]


async def test_news_never_covers_what_is_being_typed(open_terminal):
    async with open_terminal(notifications=True) as terminal:
        await terminal.press("ctrl+s")
        await terminal.waits_for("There is nothing to save yet")
        lines = terminal.screen.splitlines()
        (line,) = [place for place, text in enumerate(lines) if "There is nothing to save yet" in text]
        assert line == len(lines) - 2
        assert "Ask who said what" in lines[-3]
