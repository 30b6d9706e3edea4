from __future__ import annotations

from datetime import date

from bot.tui.timeline import timeline


async def test_a_speakers_page_tells_who_when_to_whom_and_where(open_terminal, archive):
    async with open_terminal(100, 60, over=archive) as terminal:
        await terminal.press("f2", "enter")
        await terminal.waits_for("Karl Weiss finance minister")
        assert "also Weiss" in terminal.words
        assert "4 statements · in 1 article" in terminal.words
        assert "statements by day" in terminal.words
        assert "Speaks to › Ana Ruiz 1" in terminal.words
        assert "In › Morning Post · 12 May 2023 · Minister calls bridge a waste 4" in terminal.words
        assert "Says 1 Karl Weiss, finance minister" in terminal.words


async def test_its_statements_open_in_their_article_and_the_way_back_leads_here(open_terminal, archive):
    async with open_terminal(100, 60, over=archive) as terminal:
        await terminal.press("f2", "enter", "end", "enter")
        await terminal.waits_for("Karl Weiss · Statement")
        await terminal.press("escape")
        await terminal.waits_for("Speaks to")
        await terminal.press("escape")
        assert "Type to narrow" in terminal.words


async def test_what_is_told_there_can_be_asked(open_terminal, archive):
    async with open_terminal(100, 60, over=archive) as terminal:
        await terminal.press("f2", "enter", "a")
        await terminal.waits_for("❯ What did Karl Weiss say?")
        await terminal.waits_for("Karl Weiss: 3 statements")
        await terminal.press("f2", "enter", "down", "down", "enter")
        await terminal.waits_for("❯ What did Karl Weiss tell Ana Ruiz?")
        await terminal.waits_for("It is a monument to vanity")


async def test_a_speaker_renamed_on_its_page_is_seen_there_under_the_new_name(open_terminal, archive):
    async with open_terminal(100, 60, over=archive) as terminal:
        await terminal.press("f2", "enter", "e", "r", "ctrl+u")
        await terminal.type("Carl Weiss")
        await terminal.press("enter")
        await terminal.waits_for("Carl Weiss finance minister")
        await terminal.press("u")
        await terminal.waits_for("also Weiss")
        assert "Carl" not in terminal.words


async def test_where_there_is_room_what_was_said_stands_beside_the_rest(open_terminal, archive):
    async with open_terminal(140, 40, over=archive) as terminal:
        await terminal.press("f2", "enter")
        await terminal.waits_for("Karl Weiss")
        assert any("Karl Weiss" in line and "Says" in line for line in terminal.screen.splitlines())
        await terminal.press("tab", "down", "enter")
        await terminal.waits_for("Karl Weiss · Statement")
        await terminal.press("escape")
        await terminal.pilot.resize_terminal(80, 40)
        await terminal.settle()
        assert not any("Karl Weiss" in line and "Says" in line for line in terminal.screen.splitlines())
        await terminal.press("end", "enter")
        await terminal.waits_for("Karl Weiss · Statement")


async def test_long_pages_are_shown_a_part_at_a_time(open_terminal, archive, monkeypatch):
    monkeypatch.setattr("bot.tui.speaker_screen._SHOWN_AT_ONCE", 1)
    async with open_terminal(100, 60, over=archive) as terminal:
        await terminal.press("f2", "enter")
        await terminal.waits_for("1 of 4 statements · show more")
        await terminal.press("end", "enter")
        await terminal.waits_for("2 of 4 statements · show more")


async def test_where_all_was_said_on_one_day_there_is_no_plot_of_it(open_terminal, archive):
    async with open_terminal(100, 60, over=archive) as terminal:
        await terminal.press("f2")
        await terminal.type("julia")
        await terminal.press("enter")
        await terminal.waits_for("1 statement · in 1 article")
        assert "statements by day" not in terminal.words
        assert "┼" not in terminal.screen


async def test_the_last_line_offers_what_needs_a_statement_only_on_one(open_terminal, archive):
    async with open_terminal(120, 60, over=archive) as terminal:
        await terminal.press("f2", "enter")
        await terminal.waits_for("Speaks to")
        assert "c Copy" not in terminal.screen
        assert "w Why" not in terminal.screen
        assert "e Correct" in terminal.screen
        await terminal.press("end")
        assert "c Copy b Clip e Correct" in " ".join(terminal.screen.split())
        await terminal.press("w")
        assert "written down; confidence high" in terminal.words.partition("Why: ")[2]
        await terminal.press("w", "home")
        assert "Why:" not in terminal.words
        assert "c Copy" not in terminal.screen


def test_a_timeline_has_a_bar_a_month_and_gaps_where_nothing_was_said():
    lines = timeline([(date(2023, 5, 1), 8), (date(2023, 7, 1), 2)], 60)
    assert lines == [
        "    8 ┤███",
        "      │███",
        "      │███",
        "      │███     ███",
        "    0 ┼────────────",
        "       May 2023 to July 2023, statements by month",
    ]


def test_a_timeline_of_a_few_weeks_goes_by_day_with_both_ends_below_it():
    lines = timeline([(date(2023, 5, 1), 1), (date(2023, 5, 28), 4)], 70, by_day=True)
    assert lines[4] == "    0 ┼" + "─" * 56
    assert lines[5] == "       1 May 2023" + " " * 35 + "28 May 2023"
    assert lines[6] == "       statements by day"
    assert "statements by week" in timeline([(date(2023, 1, 1), 1), (date(2023, 7, 1), 1)], 70, by_day=True)[-1]


def test_a_timeline_of_more_months_than_columns_goes_by_quarters_or_years():
    months = [(date(2000 + number // 12, number % 12 + 1, 1), 1) for number in range(120)]
    assert "statements by quarter" in timeline(months, 60)[-1]
    assert "statements by year" in timeline(months, 30)[-1]
    assert max(len(line) for line in timeline(months, 60)[:-1]) <= 60
    assert timeline([], 60) == []
