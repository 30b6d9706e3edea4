from __future__ import annotations


async def test_where_nothing_can_be_written_the_name_is_asked_for_again_with_the_reason(
    open_terminal, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    async with open_terminal(120, 30, notifications=True) as terminal:
        await terminal.ask("What did Ada Holm say?")
        terminal.app.action_save()
        await terminal.settle()
        await terminal.press("ctrl+u")
        await terminal.type("no-such-folder/out.md")
        await terminal.press("enter")
        await terminal.waits_for("could not be written")
        assert "no-such-folder/out.md" in terminal.words
        await terminal.press("ctrl+u")
        await terminal.type("out.md")
        await terminal.press("enter")
        await terminal.waits_for("saved in")
    assert (tmp_path / "out.md").exists()
