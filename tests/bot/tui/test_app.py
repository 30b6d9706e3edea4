from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from textual.widgets._toast import Toast

from bot.tui.indexing import IndexingProgress, IndexingReport
from bot.tui.indexing_bar import progress_line
from index.errors import StoreLockedError


def test_progress_is_told_as_far_as_it_is_known():
    assert "Getting ready" in progress_line(IndexingProgress()).plain
    assert progress_line(IndexingProgress(articles=1)).plain == "Indexing 1 article"
    half = progress_line(IndexingProgress(articles=1200, share=0.5, words_per_second=4000, seconds_left=7300))
    assert half.plain == "Indexing ━━━━━━━━──────── 1,200 articles · 4,000 words/s · 2 h 2 min left"


def test_the_screen_opens_without_the_language_model_or_the_full_text_index():
    told = "import sys, bot.tui.app; print(sorted({'spacy', 'whoosh', 'yaml'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class HeldIndexing:
    """Indexing that tells it is half done, then waits for `gate`."""

    def __init__(self, *, failure: Exception | None = None) -> None:
        self.gate = threading.Event()
        self.failure = failure
        self.is_cancelled = False

    def run(self, on_progress):
        on_progress(IndexingProgress(articles=12, share=0.25, words_per_second=3900, seconds_left=40))
        assert self.gate.wait(10)
        if self.failure:
            raise self.failure
        return IndexingReport("84 articles read.", ("[b]bad\x1b.txt: not text",))

    def cancel(self):
        self.is_cancelled = True
        self.gate.set()


async def test_indexing_shows_how_far_it_is_while_questions_are_answered(open_terminal):
    indexing = HeldIndexing()
    async with open_terminal(indexing=indexing, notifications=True) as terminal:
        await terminal.waits_for("12 articles · 3,900 words/s · 40 s left")
        await terminal.ask("What did Holm say?")
        assert "Ada Holm: 2 statements" in terminal.words
        indexing.gate.set()


async def test_an_empty_archive_that_is_being_filled_says_so(open_terminal, a_conversation, a_store):
    indexing = HeldIndexing()
    async with open_terminal(over=a_conversation(a_store(())), indexing=indexing) as terminal:
        await terminal.waits_for("The articles are being read.")
        indexing.gate.set()
        await terminal.waits_for("This archive is empty.")


async def test_after_indexing_the_archive_is_told_anew_and_what_could_not_be_read_is_named(open_terminal):
    indexing = HeldIndexing()
    async with open_terminal(indexing=indexing, notifications=True) as terminal:
        kept = terminal.conversation.store.kept
        await terminal.waits_for("40 s left")
        kept["another"] = kept["ferry"]
        before = terminal.conversation.refreshed
        indexing.gate.set()
        await terminal.waits_for("3 articles · 5 statements")
        assert terminal.conversation.refreshed > before
        await terminal.waits_for("84 articles read.")
        await terminal.waits_for("[b]bad␛.txt: not text")
        assert "40 s left" not in terminal.words


async def test_indexing_that_fails_says_why_and_questions_go_on(open_terminal, tmp_path):
    indexing = HeldIndexing(failure=StoreLockedError(tmp_path, "process 7"))
    async with open_terminal(indexing=indexing, notifications=True) as terminal:
        indexing.gate.set()
        await terminal.waits_for("The archive in")
        assert not terminal.app.faults


async def test_indexing_stops_on_request(open_terminal):
    indexing = HeldIndexing()
    async with open_terminal(indexing=indexing, notifications=True) as terminal:
        await terminal.press("tab", "ctrl+x")
        assert indexing.is_cancelled


async def test_quitting_leaves_no_indexing_behind(open_terminal):
    indexing = HeldIndexing()
    async with open_terminal(indexing=indexing, notifications=True) as terminal:
        await terminal.pilot.press("ctrl+q")
    assert indexing.is_cancelled


async def test_without_colour_the_content_is_underlined(open_terminal, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with open_terminal() as terminal:
        await terminal.ask("What did Holm say?")
        (content,), (rest,) = terminal.styles_of("the wall would be"), terminal.styles_of("on Monday that")
        assert content.underline
        assert not rest.underline


async def test_quitting_while_an_answer_is_computed_ends_quietly(open_terminal):
    for _ in range(3):
        async with open_terminal() as terminal:
            terminal.conversation.gate.clear()
            await terminal.ask("What did Holm say?")
            terminal.conversation.gate.set()
            await terminal.pilot.press("ctrl+q")


@pytest.mark.parametrize("keys", [("ctrl+q",), ("tab", "q")])
async def test_quit(open_terminal, keys):
    async with open_terminal() as terminal:
        await terminal.pilot.press(*keys)
        assert terminal.app._exit


@pytest.mark.parametrize("keys", [("f1",), ("tab", "question_mark")])
async def test_help_lists_the_keys_and_the_way_back(open_terminal, keys):
    async with open_terminal(height=80) as terminal:
        await terminal.press(*keys)
        assert "next, previous statement" in terminal.words
        assert "How a statement is marked who says what to whom" in terminal.words
        await terminal.press("escape")
        assert "next, previous statement" not in terminal.words


async def test_the_footer_tells_the_keys_that_work_here(open_terminal):
    async with open_terminal() as terminal:
        foot = terminal.screen.splitlines()[-1]
        assert "Ask" in foot
        assert "Quit" in foot
        await terminal.ask("What did Holm say?")
        await terminal.press("tab")
        assert "Why" in terminal.screen.splitlines()[-1]


async def test_every_screen_is_reached_through_the_command_palette(open_terminal):
    async with open_terminal(height=40) as terminal:
        await terminal.press("ctrl+p")
        await terminal.type("speakers")
        await terminal.pilot.pause(0.5)
        await terminal.press("enter")
        assert "Type to narrow" in terminal.words


async def test_ctrl_c_clears_what_is_typed_and_then_tells_once_how_to_leave(open_terminal):
    async with open_terminal(notifications=True) as terminal:
        await terminal.type("zebras")
        assert "zebras" in terminal.words
        await terminal.press("ctrl+c")
        assert "zebras" not in terminal.words
        assert terminal.news == ""
        await terminal.press("ctrl+c", "ctrl+c", "ctrl+c")
        assert terminal.news == "Ctrl+Q leaves Quoth."


async def test_what_is_told_hides_neither_the_answer_nor_what_is_typed_nor_the_keys(open_terminal):
    async with open_terminal(notifications=True) as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.type("And Brandt")
        before = terminal.screen.splitlines()
        terminal.app.notify("Copied, with its source.", markup=False)
        await terminal.settle()
        (toast,) = terminal.app.screen.query(Toast)
        assert toast.region.height == 1
        assert toast.region.y == len(before) - 2
        assert before[toast.region.y][toast.region.x :].strip("─ │") == "╯"


async def test_of_two_things_told_the_later_one_is_seen(open_terminal):
    async with open_terminal(notifications=True) as terminal:
        terminal.app.notify("The clipping is gone.", markup=False)
        terminal.app.notify("The clipping is back.", markup=False)
        await terminal.settle()
        terminal.app.notify("Clipped.", markup=False)
        terminal.app.notify("Copied.", markup=False)
        await terminal.settle()
        seen = [toast for toast in terminal.app.screen.query(Toast) if toast.region]
        assert [toast._notification.message for toast in seen] == ["Copied."]


async def test_the_theme_chosen_last_is_put_on_again(open_terminal, tmp_path):
    history = tmp_path / "data" / "history"
    async with open_terminal(history=history) as terminal:
        terminal.app.theme = "quoth-light"
        await terminal.settle()
    async with open_terminal(history=history) as terminal:
        assert terminal.app.theme == "quoth-light"


async def test_a_theme_file_with_rubbish_costs_nothing(open_terminal, tmp_path):
    (tmp_path / "theme").write_bytes(b"\xff\x00no such")
    async with open_terminal(history=tmp_path / "history") as terminal:
        assert terminal.app.theme == "quoth-dark"


async def test_the_conversation_is_saved_under_a_name_of_ones_own(open_terminal, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with open_terminal(notifications=True) as terminal:
        await terminal.ask("What did Holm say?")
        await terminal.press("ctrl+s")
        assert ".csv for a spreadsheet" in terminal.words
        await terminal.press("enter")
        await terminal.waits_for("2 passages saved in")
    assert "We have waited twenty years" in (tmp_path / "quoth.md").read_text()


async def test_before_the_first_answer_there_is_nothing_to_save(open_terminal):
    async with open_terminal(notifications=True) as terminal:
        await terminal.press("ctrl+s")
        await terminal.waits_for("There is nothing to save yet")
