from __future__ import annotations


async def test_the_arrows_bring_earlier_questions_and_what_was_being_typed(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.ask("And Brandt?")
        await terminal.type("wh")
        await terminal.press("backspace", "backspace", "up")
        assert terminal.app.focused.value == "And Brandt?"
        await terminal.press("up")
        assert terminal.app.focused.value == "What did Holm say?"
        await terminal.press("down", "down")
        assert terminal.app.focused.value == ""


async def test_earlier_questions_are_there_in_the_next_run(open_terminal, tmp_path):
    history = tmp_path / "not yet" / "history"
    async with open_terminal(history=history) as terminal:
        await terminal.ask("What did Holm say?")
    async with open_terminal(history=history) as terminal:
        await terminal.press("up")
        assert terminal.app.focused.value == "What did Holm say?"


async def test_earlier_questions_are_searched(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.ask("And Brandt?")
        await terminal.press("ctrl+r")
        await terminal.type("did holm")
        await terminal.press("enter")
        assert terminal.app.focused.value == "What did Holm say?"


async def test_tab_takes_the_completion(open_terminal):
    async with open_terminal() as terminal:
        await terminal.type("what did bra")
        await terminal.pilot.pause(0.1)
        await terminal.press("tab")
        assert terminal.app.focused.value == "what did Brandt"[: len("what did ")] + "brandt"


async def test_a_question_mark_is_typed_and_not_taken_for_help(open_terminal):
    async with open_terminal() as terminal:
        await terminal.type("q?")
        assert terminal.app.focused.value == "q?"


async def test_an_empty_question_is_not_asked(open_terminal):
    async with open_terminal() as terminal:
        await terminal.press("space", "enter")
        assert terminal.conversation.asked == []


async def test_page_keys_scroll_the_answers_while_the_cursor_stays_in_the_input(open_terminal):
    async with open_terminal(height=16) as terminal:
        await terminal.ask("What did Holm say?")
        assert "· exact words" not in terminal.screen
        await terminal.press("pagedown")
        assert "· exact words" in terminal.screen
        assert terminal.app.focused.id == "question"


async def test_what_makes_sense_to_ask_next_is_told_in_the_empty_input_and_completed(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("What did Holm say?")
        assert "Go on: When? To whom? Where? Only the exact words And …?" in terminal.words
        await terminal.type("to")
        await terminal.waits_for("to whom?")
        await terminal.press("ctrl+u", "ctrl+l")
        assert "Ask who said what" in terminal.words
