from __future__ import annotations


async def test_a_question_to_compare_shows_two_columns(open_terminal, archive):
    async with open_terminal(120, 40, over=archive) as terminal:
        await terminal.ask("Compare Ana Ruiz with Karl Weiss on the bridge")
        await terminal.waits_for("Ana Ruiz and Karl Weiss on the bridge")
        await terminal.waits_for("the bridge as a waste of money")
        (line,) = [one for one in terminal.screen.splitlines() if "1 Ana Ruiz" in one]
        assert "1 Karl Weiss" in line
        await terminal.press("tab", "enter")
        await terminal.waits_for("Karl Weiss · Statement")
        await terminal.press("escape", "escape")
        assert "Who said what?" in terminal.words


async def test_in_few_columns_both_are_asked_about_at_once(open_terminal, a_conversation):
    conversation = a_conversation()
    async with open_terminal(70, 24, over=conversation) as terminal:
        await terminal.ask("Compare Holm with Brandt")
        assert conversation.asked == ["Compare Holm with Brandt"]


async def test_comparing_is_in_the_command_palette(open_terminal, archive):
    async with open_terminal(120, 40, over=archive, notifications=True) as terminal:
        await terminal.press("ctrl+p")
        await terminal.type("compare")
        await terminal.pilot.pause(0.5)
        await terminal.press("enter")
        await terminal.waits_for("another speaker")
        await terminal.type("Weiss with Julia Ruiz")
        await terminal.press("enter")
        await terminal.waits_for("Weiss and Julia Ruiz")
        await terminal.waits_for("1 Julia Ruiz, teacher")


async def test_one_name_is_kept_and_the_other_asked_for(open_terminal, archive):
    async with open_terminal(120, 40, over=archive) as terminal:
        terminal.app.action_compare()
        await terminal.settle()
        await terminal.press("enter")
        await terminal.waits_for("Name two speakers.")
        await terminal.type("Weiss")
        await terminal.press("enter")
        await terminal.waits_for("Two speakers are compared: name one more.")
        assert "Whom Weiss" in terminal.words
        await terminal.type("Berg")
        await terminal.press("tab")
        await terminal.type("cranes")
        await terminal.press("enter")
        await terminal.waits_for("Weiss and Berg on cranes")


async def test_names_are_completed_and_whoever_said_the_statement_at_the_cursor_is_there_already(
    open_terminal, archive
):
    async with open_terminal(120, 40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab")
        terminal.app.action_compare()
        await terminal.waits_for("Whom Karl Weiss")
        await terminal.type("jul")
        await terminal.waits_for("julia Ruiz")
        await terminal.press("tab", "tab", "enter")
        await terminal.waits_for("Karl Weiss and julia Ruiz")
        await terminal.waits_for("1 Julia Ruiz, teacher")


async def test_a_side_where_nothing_is_found_says_so(open_terminal, archive):
    async with open_terminal(120, 40, over=archive) as terminal:
        await terminal.ask("Compare Ana Ruiz with Karl Weiss on ferries")
        await terminal.waits_for("No statement by Karl Weiss about ferries")


async def test_corrections_are_seen_in_both_columns_at_once(open_terminal, archive):
    async with open_terminal(120, 40, over=archive) as terminal:
        await terminal.ask("Compare Tom Berg with Karl Weiss")
        await terminal.waits_for("Tom Berg: 2 statements")
        await terminal.press("e", "x", "x")
        await terminal.waits_for("Tom Berg: 1 statement")
        await terminal.press("u")
        await terminal.waits_for("Tom Berg: 2 statements")
