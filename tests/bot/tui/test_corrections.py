from __future__ import annotations

from textual.events import Paste

from index.corrections import Merge, Rename, read_corrections


async def test_a_statement_that_is_none_goes_and_comes_back_with_u(open_terminal, archive):
    async with open_terminal(height=40, over=archive, notifications=True) as terminal:
        await terminal.ask("What did Tom Berg say?")
        assert "Tom Berg: 2 statements" in terminal.words
        await terminal.press("tab", "e")
        assert "What is wrong?" in terminal.words
        await terminal.press("x", "x")
        await terminal.waits_for("Not a statement. Ctrl+Z takes that back.")
        await terminal.waits_for("Tom Berg: 1 statement")
        await terminal.press("u")
        await terminal.waits_for("Taken back: Not a statement.")
        await terminal.waits_for("Tom Berg: 2 statements")
        await terminal.press("u")
        await terminal.waits_for("There is nothing to take back.")


async def test_a_statement_of_somebody_else_stays_with_nobody_as_its_speaker(open_terminal, archive, tmp_path):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Tom Berg say?")
        await terminal.press("tab", "e", "p", "p")
        await terminal.waits_for("Tom Berg: 1 statement")
    (kept,) = read_corrections(tmp_path / "archive")
    assert kept.speaker_only


async def test_a_name_typed_into_the_menu_changes_nothing(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Tom Berg say?")
        await terminal.press("tab", "e")
        await terminal.type("xup")
        assert "Enter, or p again, does it" in terminal.words
        assert "▌ p Not said by Tom Berg; who did is not known" in " ".join(terminal.screen.split())
        await terminal.press("escape")
        assert archive.store.corrections() == ()


async def test_a_statement_is_ascribed_to_whom_is_typed_and_goes_back_with_ctrl_z(open_terminal, archive):
    async with open_terminal(height=40, over=archive, notifications=True) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        before = len(terminal.conversation.store.passages_of("budget"))
        await terminal.press("tab", "e", "s")
        assert "Who said this?" in terminal.words
        await terminal.type("ber")
        await terminal.waits_for("Tom Berg port workers' spokesman · 2 statements")
        await terminal.press("enter")
        await terminal.waits_for("Said by Tom Berg. Ctrl+Z takes that back.")
        await terminal.press("escape")
        await terminal.ask("What did Tom Berg say?")
        await terminal.waits_for("Tom Berg: 3 statements in 2 articles")
        await terminal.press("ctrl+z")
        await terminal.waits_for("Taken back: Said by Tom Berg.")
        await terminal.waits_for("Tom Berg: 2 statements in 1 article")
        assert len(terminal.conversation.store.passages_of("budget")) == before


async def test_a_statement_of_an_unnamed_speaker_is_ascribed_to_a_name_that_is_new(open_terminal, archive):
    async with open_terminal(height=40, over=archive, notifications=True) as terminal:
        await terminal.ask("What did port officials say?")
        await terminal.press("tab", "e", "enter")
        await terminal.press("enter")  # with nothing typed nobody is taken
        assert archive.store.corrections() == ()
        await terminal.type("Ida  Falk")
        await terminal.waits_for("Ida Falk a name that is new here")
        await terminal.press("enter")
        await terminal.waits_for("Said by Ida Falk. Ctrl+Z takes that back.")
        await terminal.press("escape")
        await terminal.ask("Did Ida Falk comment?")
        await terminal.waits_for("Port officials declined to comment.")
        assert archive.store.corrections()[0].speaker == "Ida Falk"
        await terminal.press("f2")
        await terminal.type("falk")
        await terminal.waits_for("Ida Falk")


async def test_what_a_terminal_would_obey_is_no_part_of_a_name(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "e", "s")
        terminal.app.focused.post_message(Paste("Ida\x1b[2J Falk"))
        await terminal.waits_for("Ida␛[2J Falk a name that is new here")
        await terminal.press("enter")
        await terminal.settle()
        assert "\x1b" not in archive.store.corrections()[0].speaker


async def test_tab_completes_the_name_and_another_one_can_be_made_of_it(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "e", "s")
        await terminal.type("julia")
        await terminal.press("tab")
        await terminal.type("-Falk")
        await terminal.waits_for("Julia Ruiz-Falk a name that is new here")
        await terminal.press("escape")
        assert archive.store.corrections() == ()


async def test_who_speaks_in_the_article_is_offered_first(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "e", "s")
        await terminal.waits_for("Harbour Council")
        assert terminal.words.index("Julia Ruiz teacher") < terminal.words.index("Tom Berg port workers")
        await terminal.press("down", "enter")
        await terminal.settle()
        (made,) = archive.store.corrections()
        assert made.speaker == "Julia Ruiz"


async def test_a_speaker_renamed_is_seen_under_the_new_name(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "e", "r")
        assert "Karl Weiss should go by" in terminal.words
        await terminal.press("ctrl+u")
        await terminal.type("Carl Weiss")
        await terminal.press("enter")
        await terminal.waits_for("Carl Weiss, finance minister")
        assert archive.store.corrections() == (Rename("Karl Weiss", "Carl Weiss"),)


async def test_a_line_of_the_menu_can_be_taken_with_enter(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "e", "down", "down", "down", "enter")
        assert "Karl Weiss should go by" in terminal.words
        await terminal.press("ctrl+u")
        await terminal.type("Carl Weiss")
        await terminal.press("enter")
        await terminal.waits_for("Carl Weiss, finance minister")


async def test_a_speaker_merged_speaks_as_the_other(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Julia Ruiz say?")
        await terminal.press("tab", "e", "m")
        assert "Julia Ruiz is the same as" in terminal.words
        await terminal.type("ana")
        await terminal.press("enter")
        await terminal.settle()
        await terminal.press("escape")
        assert archive.store.corrections() == (Merge("Julia Ruiz", "Ana Ruiz"),)
        await terminal.ask("What did Ana Ruiz say?")
        await terminal.waits_for("Ana Ruiz: 4 statements")


async def test_earlier_answers_and_follow_ups_are_asked_again_in_their_order(open_terminal, archive):
    async with open_terminal(height=60, over=archive) as terminal:
        await terminal.ask("What did Ana Ruiz say?")
        await terminal.ask("And Tom Berg?")
        await terminal.press("tab", "e", "x", "x")
        await terminal.waits_for("Tom Berg: 1 statement")
        assert "Ana Ruiz: 3 statements" in terminal.words


async def test_corrections_are_told_undone_and_saved(open_terminal, archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    archive.store.correct(Merge("Julia Ruiz", "Ana Ruiz"))
    archive.store.correct(Rename("Tom Berg", "Thomas Berg"))
    async with open_terminal(over=archive, notifications=True) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "e", "a")
        await terminal.waits_for("2 corrections")
        assert "Tom Berg goes by Thomas Berg Julia Ruiz is Ana Ruiz" in terminal.words
        await terminal.press("s", "enter")
        await terminal.waits_for("2 corrections saved in")
        await terminal.press("u")
        await terminal.waits_for("1 correction")
        await terminal.press("escape")
    saved = (tmp_path / "corrections.jsonl").read_text()
    assert saved.splitlines()[0] == '{"merge": "Julia Ruiz", "into": "Ana Ruiz"}'


async def test_a_correction_before_the_last_one_is_taken_back_alone(open_terminal, archive):
    archive.store.correct(Merge("Julia Ruiz", "Ana Ruiz"), Rename("Tom Berg", "Thomas Berg"))
    async with open_terminal(over=archive) as terminal:
        terminal.app.action_corrections()
        await terminal.waits_for("2 corrections")
        await terminal.press("j", "u")
        await terminal.waits_for("1 correction")
        assert archive.store.corrections() == (Rename("Tom Berg", "Thomas Berg"),)


async def test_saved_corrections_are_loaded_into_another_archive_and_taken_back_at_once(
    open_terminal, archive, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "theirs.jsonl").write_text(
        '{"merge": "Julia Ruiz", "into": "Ana Ruiz"}\n{"rename": "Tom Berg", "to": "Thomas Berg"}\n'
    )
    async with open_terminal(over=archive, notifications=True) as terminal:
        terminal.app.action_corrections()
        await terminal.press("l")
        await terminal.type("their")
        await terminal.waits_for("theirs.jsonl")
        await terminal.press("tab", "enter")
        await terminal.waits_for("2 corrections. Ctrl+Z takes that back.")
        assert archive.store.corrections() == (Merge("Julia Ruiz", "Ana Ruiz"), Rename("Tom Berg", "Thomas Berg"))
        await terminal.press("l")
        await terminal.type("theirs.jsonl")
        await terminal.press("enter")
        await terminal.waits_for("All of these corrections are made already.")
        await terminal.press("ctrl+z")
        await terminal.waits_for("Taken back: 2 corrections.")
        assert archive.store.corrections() == ()


async def test_a_file_that_holds_no_corrections_is_told_and_changes_nothing(
    open_terminal, archive, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("Ruiz is right\n")
    async with open_terminal(120, 30, over=archive, notifications=True) as terminal:
        terminal.app.action_corrections()
        await terminal.press("l")
        await terminal.type("notes.txt")
        await terminal.press("enter")
        await terminal.waits_for("line 1: this is no correction")
        assert "notes.txt" in terminal.words
        await terminal.press("ctrl+u")
        await terminal.type("~nobody-here/x")
        await terminal.press("enter")
        await terminal.waits_for("a user who is not known here")
        await terminal.press("escape")
        assert archive.store.corrections() == ()


async def test_a_rejected_statement_is_told_in_its_words(open_terminal, archive):
    async with open_terminal(over=archive) as terminal:
        await terminal.ask("What did Julia Ruiz say?")
        await terminal.press("tab", "e", "x", "x")
        await terminal.settle()
        await terminal.press("ctrl+p")
        await terminal.type("corrections")
        await terminal.pilot.pause(0.5)
        await terminal.press("enter")
        await terminal.waits_for("Not a statement: the bridge (Minister calls bridge a waste)")


async def test_correcting_beside_the_article_is_seen_in_the_article(open_terminal, archive):
    async with open_terminal(140, 40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.press("tab", "enter")
        await terminal.waits_for(" of 6 ·")
        await terminal.press("e", "x", "x")
        await terminal.waits_for("5 statements · n goes to the first")
        await terminal.press("u")
        await terminal.waits_for(" of 6 ·")


async def test_a_new_conversation_knows_nothing_of_the_old_one(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Ana Ruiz say?")
        await terminal.press("ctrl+l")
        await terminal.ask("What about the bridge?")
        assert "Read as: What do the articles say about the bridge?" in terminal.words


async def test_after_a_correction_the_cursor_stands_on_the_statement_that_follows(open_terminal, archive):
    async with open_terminal(height=40, over=archive) as terminal:
        await terminal.ask("What did Karl Weiss say?")
        await terminal.ask("What did Ana Ruiz say?")
        await terminal.press("tab", "down", "e", "x", "x")
        await terminal.waits_for("Ana Ruiz: 2 statements")
        await terminal.press("e")
        assert "What is wrong?" in terminal.words
