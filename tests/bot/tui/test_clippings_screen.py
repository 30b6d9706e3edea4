from __future__ import annotations

import pytest

from bot.tui.clipboard import CopyError, copy_to_file, reaches_clipboard


async def test_a_passage_is_clipped_with_a_note_and_seen_among_the_clippings(open_terminal, archive, tmp_path):
    history = tmp_path / "data" / "history"
    async with open_terminal(120, 40, over=archive, history=history, notifications=True) as terminal:
        await terminal.ask("What did Tom Berg say?")
        await terminal.press("tab", "b")
        assert "Note on this clipping" in terminal.words
        await terminal.type("check this")
        await terminal.press("enter")
        await terminal.waits_for("Clipped; F4 shows it.")
    async with open_terminal(120, 40, over=archive, history=history) as terminal:
        await terminal.press("f4")
        assert "1 Tom Berg, port workers' spokesman" in terminal.words
        assert "Note: check this" in terminal.words
        await terminal.press("enter")
        await terminal.waits_for("Tom Berg · Statement")
        await terminal.press("escape")
        await terminal.waits_for("1 clipping")


async def test_clippings_are_noted_anew_saved_and_taken_out(open_terminal, archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with open_terminal(120, 40, over=archive, notifications=True) as terminal:
        await terminal.press("f4")
        assert "Nothing is clipped yet. On a passage, press b." in terminal.words
        await terminal.press("s", "n", "d", "escape")
        await terminal.ask("What did Tom Berg say?")
        await terminal.press("tab", "b", "enter", "down", "enter", "n", "b", "enter", "f4")
        await terminal.waits_for("2 clippings")
        await terminal.press("n")
        await terminal.type("mine")
        await terminal.press("enter")
        await terminal.waits_for("Note: mine")
        await terminal.press("s")
        assert "Save the clippings as" in terminal.words
        await terminal.press("enter")
        await terminal.waits_for("2 clippings saved in")
        await terminal.press("d")
        await terminal.waits_for("1 clipping")
        assert "Note: mine" not in terminal.words
        await terminal.press("u")
        await terminal.waits_for("2 clippings")
        assert "Note: mine" in terminal.words.partition("2 Tom Berg")[0]
    assert "## mine" in (tmp_path / "clippings.md").read_text()


async def test_where_the_note_is_left_with_escape_nothing_is_clipped(open_terminal, archive):
    async with open_terminal(over=archive) as terminal:
        await terminal.ask("What did Tom Berg say?")
        await terminal.press("tab", "b", "escape", "f4")
        assert "0 clippings" in terminal.words


async def test_without_a_clipboard_copies_go_into_a_file(open_terminal, archive, tmp_path, monkeypatch):
    monkeypatch.setenv("TERM", "linux")
    async with open_terminal(over=archive, history=tmp_path / "history", notifications=True) as terminal:
        await terminal.ask("What did Tom Berg say?")
        await terminal.press("tab", "c")
        await terminal.waits_for("This terminal has no clipboard: added to")
    assert "— Tom Berg, port workers' spokesman" in (tmp_path / "copied.txt").read_text()


@pytest.mark.parametrize(
    ("reaches", "environment"),
    [
        (True, {"TERM": "xterm-256color"}),
        (True, {"TERM": "screen-256color", "TMUX": "/tmp/tmux"}),
        (True, {"TERM": "xterm-256color", "VTE_VERSION": "7800"}),
        (False, {"TERM": "xterm-256color", "VTE_VERSION": "6800"}),
        (False, {"TERM": "screen.xterm"}),
        (False, {"TERM": "linux"}),
        (False, {"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}),
    ],
)
def test_which_terminals_reach_the_clipboard(reaches, environment):
    assert reaches_clipboard("words", environment) is reaches


def test_a_text_too_long_for_terminals_goes_into_the_file():
    assert not reaches_clipboard("x" * 100_000, {"TERM": "xterm"})


def test_copies_stand_one_below_the_other_and_a_file_that_cannot_be_written_is_told(tmp_path):
    copy_to_file("one", tmp_path)
    path = copy_to_file("two \ud800", tmp_path)
    assert path.read_text() == "one\n\ntwo ?\n\n"
    with pytest.raises(CopyError, match="no clipboard"):
        copy_to_file("three", path)
