from __future__ import annotations

import time
from dataclasses import replace

from bot.question_files.read_script import read_script
from index.attribution import Stance

ASK = "What did Holm say?"


async def test_an_empty_screen_offers_questions_that_this_archive_answers(open_terminal):
    async with open_terminal() as terminal:
        assert "2 articles, 5 statements by 3 speakers 4 March 2024 to 9 March 2024" in terminal.words
        assert "What did Ada Holm say?" in terminal.words


async def test_an_offered_question_is_asked_with_the_keyboard(open_terminal):
    async with open_terminal() as terminal:
        await terminal.press("tab", "down", "enter")
        assert terminal.conversation.asked == ["What did Jon Brandt say?"]
        assert "strangle the old port" in terminal.words


async def test_an_offered_question_is_asked_with_the_mouse(open_terminal):
    async with open_terminal() as terminal:
        line = next(y for y, text in enumerate(terminal.screen.splitlines()) if "Ada Holm" in text)
        await terminal.pilot.click(offset=(8, line))
        await terminal.settle()
        assert terminal.conversation.asked == ["What did Ada Holm say?"]


async def test_an_empty_archive_says_how_to_fill_it(open_terminal, a_conversation, a_store):
    async with open_terminal(over=a_conversation(a_store(()))) as terminal:
        assert "This archive is empty. › Add articles F7 does so anywhere" in terminal.words


async def test_an_answer_shows_question_reading_short_answer_and_cards(open_terminal):
    async with open_terminal(height=30) as terminal:
        await terminal.ask(ASK)
        assert ASK in terminal.words
        assert "Read as: What did Ada Holm say?" in terminal.words
        assert "Ada Holm: 2 statements" in terminal.words
        assert "1 Ada Holm, Mayor Mayor Ada Holm told the Evening Tide on Monday" in terminal.words
        assert "promised · paraphrased · to the Evening Tide · on Monday (4 March 2024)" in terminal.words
        assert "The Evening Tide · 6 March 2024 · Council puts off the harbour wall" in terminal.words
        assert "said · exact words · at a briefing" in terminal.words


async def test_a_question_read_as_it_was_typed_is_not_told_twice(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("what did Ada Holm say")
        assert "Read as" not in terminal.screen


async def test_source_cue_and_content_are_told_apart_without_colour(open_terminal):
    async with open_terminal(height=30) as terminal:
        await terminal.ask(ASK)
        (source,) = terminal.styles_of("Mayor Ada Holm told"[:14])
        (cue,) = terminal.styles_of("told")
        (content,) = terminal.styles_of("We have waited")
        (rest,) = terminal.styles_of("at a briefing,")
        attributes = [(style.bold, style.italic, style.underline) for style in (source, cue, content)]
        assert len(set(attributes)) == 3
        assert content.color != rest.color


async def test_why_is_told_on_demand(open_terminal):
    async with open_terminal(height=30) as terminal:
        await terminal.ask(ASK)
        await terminal.press("tab", "down", "w")
        assert "Why: “Holm” in the article; Holm = Ada Holm, one sentence back; confidence high" in terminal.words
        await terminal.press("w")
        assert "Why:" not in terminal.screen


async def test_an_uncertain_speaker_is_told_so(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("the senior official")
        assert "denied · paraphrased · speaker uncertain" in terminal.words


async def test_nothing_found_says_so_and_offers_the_nearest(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("what about the weather?")
        assert "No statement about weather in 2 articles" in terminal.words
        await terminal.press("tab", "enter")
        assert terminal.conversation.asked[-1] == "What did Ada Holm say?"
        assert "Ada Holm: 2 statements" in terminal.words


async def test_what_is_not_understood_shows_what_would_work(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("hm")
        assert "I did not understand that." in terminal.words
        assert "› What did Jon Brandt say?" in terminal.words


async def test_what_went_wrong_is_said_and_the_question_can_be_asked_again(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("locked")
        assert "Could not answer. The archive in archive is being updated by process 7." in terminal.words
        await terminal.press("tab", "enter")
        assert terminal.conversation.asked == ["locked", "locked"]


async def test_a_bug_does_not_end_the_program_and_is_kept_for_the_end(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask("break")
        assert "This is a fault in Quoth" in terminal.words
        assert "KeyError" in terminal.app.faults[0]
        await terminal.ask(ASK)
        assert "Ada Holm: 2 statements" in terminal.words


async def test_typing_goes_on_while_an_answer_is_computed_and_questions_wait_their_turn(open_terminal):
    async with open_terminal() as terminal:
        terminal.conversation.gate.clear()
        await terminal.ask(ASK)
        assert "Looking" in terminal.screen
        await terminal.ask("And Brandt?")
        began = time.monotonic()
        await terminal.type("someth")
        assert terminal.app.focused.value == "someth"
        assert time.monotonic() - began < 5
        assert terminal.conversation.asked == [ASK]
        terminal.conversation.gate.set()
        await terminal.settle()
        await terminal.settle()
        assert terminal.conversation.asked == [ASK, "And Brandt?"]
        assert "Looking" not in terminal.screen
        assert "Jon Brandt: 2 statements" in terminal.words


async def test_a_short_answer_that_is_long_is_shown_whole_on_demand(open_terminal):
    async with open_terminal(height=40) as terminal:
        ask = terminal.conversation.ask
        names = "Ada, " * 200 + "and Zoë"
        terminal.conversation.ask = lambda text: replace(ask(text), answer=names)
        await terminal.ask("the weather")
        assert "Zoë" not in terminal.words
        await terminal.press("tab", "up", "enter")
        assert "and Zoë" in terminal.words


async def test_a_long_answer_tells_how_much_is_shown_and_loads_more(open_terminal, a_conversation):
    async with open_terminal(height=40, over=a_conversation(limit=1)) as terminal:
        await terminal.ask(ASK)
        assert "1 of 2 passages · load more" in terminal.words
        await terminal.press("tab", "down")
        assert terminal.conversation.asked == [ASK, "more"]
        assert "2 Ada Holm, Mayor “We have waited" in terminal.words
        assert "load more" not in terminal.words


async def test_the_rest_of_an_older_answer_is_asked_for_again(open_terminal, a_conversation):
    async with open_terminal(height=40, over=a_conversation(limit=1)) as terminal:
        await terminal.ask(ASK)
        await terminal.ask("the senior official")
        assert "1 of 2 passages · ask again to see the rest" in terminal.words


async def test_enter_opens_the_passage_over_the_answers_on_a_narrow_screen(open_terminal):
    async with open_terminal(80, 24) as terminal:
        await terminal.ask(ASK)
        await terminal.press("tab", "enter")
        assert "The debate goes on next week" in terminal.words
        assert ASK not in terminal.words
        await terminal.press("escape")
        assert ASK in terminal.words


async def test_and_beside_them_on_a_wide_one(open_terminal):
    async with open_terminal(140, 40) as terminal:
        await terminal.ask(ASK)
        await terminal.press("tab", "enter")
        assert "The debate goes on next week" in terminal.words
        assert ASK in terminal.words


async def test_an_article_beside_the_answers_goes_over_them_when_the_window_gets_narrow(open_terminal):
    async with open_terminal(140, 40) as terminal:
        await terminal.ask(ASK)
        await terminal.press("tab", "enter")
        await terminal.pilot.resize_terminal(70, 20)
        await terminal.settle()
        assert ASK not in terminal.words
        assert "We have waited twenty years" in terminal.words


async def test_a_new_conversation_clears_the_screen(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask(ASK)
        await terminal.press("ctrl+l")
        assert ASK not in terminal.words
        assert "Who said what?" in terminal.words


async def test_a_passage_is_copied_with_its_source(open_terminal):
    async with open_terminal() as terminal:
        await terminal.ask(ASK)
        await terminal.press("tab", "c")
        assert terminal.app.clipboard.splitlines() == [
            "Mayor Ada Holm told the Evening Tide on Monday that the wall would be built whatever it costs.",
            "— Ada Holm, Mayor",
            "Council puts off the harbour wall, The Evening Tide, 6 March 2024 [110:204]",
        ]


async def test_what_was_asked_is_saved_as_a_question_file_conversation_by_conversation(
    open_terminal, archive, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    async with open_terminal(over=archive, notifications=True) as terminal:
        terminal.app.action_record()
        await terminal.waits_for("There is nothing to record yet")
        await terminal.ask("What did Tom Berg say?")
        await terminal.ask("When?")
        await terminal.press("ctrl+l")
        await terminal.ask("What did Karl Weiss say?")
        terminal.app.action_record()
        await terminal.waits_for("Save the conversation as")
        await terminal.press("enter")
        await terminal.waits_for("3 turns saved in")
    first, second = read_script(tmp_path / "questions.yaml").conversations
    assert [turn.ask for turn in first.turns] == ["What did Tom Berg say?", "When?"]
    assert [turn.ask for turn in second.turns] == ["What did Karl Weiss say?"]
    assert first.turns[0].expect.speaker == ("Tom Berg",)


async def test_a_reading_is_changed_slot_by_slot_and_asked_again(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Weiss say about the bridge?")
        await terminal.press("tab", "r")
        await terminal.waits_for("How this was read")
        assert "Who Karl Weiss About the bridge To whom" in terminal.words
        await terminal.press("ctrl+u")
        await terminal.type("ana")
        await terminal.waits_for("Ana Ruiz")
        await terminal.press("right", "down", "down", "down")
        await terminal.type("some day")
        await terminal.press("enter")
        assert "Since: some day means nothing here." in terminal.words
        await terminal.press("ctrl+u", "enter")
        await terminal.waits_for('❯ by:"Ana Ruiz" about:"the bridge"')
        await terminal.waits_for("Ana Ruiz: 2 statements")


async def test_the_line_that_tells_the_reading_leads_to_its_slots(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Weiss say?")
        await terminal.press("tab", "up", "enter")
        await terminal.waits_for("How this was read")
        await terminal.press("escape")
        assert "How this was read" not in terminal.words


async def test_why_is_brought_into_view_where_it_stands_below_the_edge(open_terminal):
    async with open_terminal(80, 17) as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.press("tab", "down")
        assert "Why:" not in terminal.words
        await terminal.press("w")
        assert "Why:" in terminal.words


async def test_the_passage_at_the_cursor_stays_in_view_whatever_the_size(open_terminal):
    async with open_terminal(100, 40) as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.ask("What did official say?")
        await terminal.ask("What did Brandt say?")
        await terminal.press("tab", "down")
        for size in ((100, 14), (40, 14), (60, 12)):
            await terminal.pilot.resize_terminal(*size)
            await terminal.settle()
            assert "▌ 2 Jon Brandt" in terminal.screen


async def test_the_statements_of_one_sentence_are_folded_under_it(open_terminal):
    async with open_terminal(100, 40) as terminal:
        store = terminal.conversation.store
        first = store.passages[0]
        words = first.attribution.content[0]
        other = replace(first, id=99, number=99, attribution=replace(first.attribution, stance=Stance.WARNED))
        store.passages = (replace(first, speaker_id=7), replace(other, speaker_id=7), *store.passages[1:])
        await terminal.ask("What did Holm say?")
        assert terminal.words.count(first.text[:60]) == 1
        said = first.words_at(words)
        assert (
            f"2 also warned · paraphrased · to the Evening Tide · on Monday (4 March 2024) “{said}”" in terminal.words
        )
        assert "in the same sentence" in terminal.words
        assert terminal.words.count("Council puts off the harbour wall") == 1
        await terminal.press("tab", "down", "enter")
        await terminal.waits_for("Ada Holm · Statement")
