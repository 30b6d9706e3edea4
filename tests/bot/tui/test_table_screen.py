from __future__ import annotations


async def test_speakers_are_listed_with_counts_days_and_roles(open_terminal):
    async with open_terminal(100, 24) as terminal:
        await terminal.press("f2")
        assert "Ada Holm Mayor 2 1 2024-03-04 2024-03-08" in terminal.words
        assert "3 speakers" in terminal.words


async def test_typing_narrows_by_name_and_role(open_terminal):
    async with open_terminal(100, 24) as terminal:
        await terminal.press("f2")
        await terminal.type("UNION")
        await terminal.settle()
        assert "Jon Brandt" in terminal.words
        assert "Ada Holm" not in terminal.words
        assert "1 of 3 speakers" in terminal.words


async def test_a_click_opens_the_page_of_a_speaker_too(open_terminal, archive):
    async with open_terminal(over=archive) as terminal:
        await terminal.press("f2")
        line = next(y for y, text in enumerate(terminal.screen.splitlines()) if "Tom Berg" in text)
        await terminal.pilot.click(offset=(5, line))
        await terminal.pilot.click(offset=(5, line))
        await terminal.waits_for("What did Tom Berg say?")


async def test_escape_clears_what_was_typed_then_goes_back(open_terminal):
    async with open_terminal() as terminal:
        await terminal.press("f2")
        await terminal.type("union")
        await terminal.press("escape")
        assert "Ada Holm" in terminal.words
        await terminal.press("escape")
        assert "Who said what?" in terminal.words


async def test_an_article_is_read_from_the_table_and_the_way_back_leads_there(open_terminal):
    async with open_terminal(120) as terminal:
        await terminal.press("f3")
        assert "2024-03-06 Council puts off the harbour wall The Evening Tide 4" in terminal.words
        await terminal.press("enter")
        assert "The council put off its vote" in terminal.words
        assert "4 statements · n goes to the first" in terminal.words
        await terminal.press("n")
        assert "Ada Holm · Statement 1 of 4" in terminal.words
        await terminal.press("escape")
        assert "2 articles" in terminal.words


async def test_one_table_takes_the_place_of_the_other(open_terminal):
    async with open_terminal() as terminal:
        await terminal.press("f2", "f3", "f2", "escape")
        assert "Who said what?" in terminal.words


async def test_an_empty_table_takes_no_harm_from_keys(open_terminal, a_conversation, a_store):
    async with open_terminal(over=a_conversation(a_store(()))) as terminal:
        await terminal.press("f2", "down", "enter", "pagedown", "up")
        assert "0 speakers" in terminal.words


async def test_what_does_not_fit_its_column_is_told_below(open_terminal):
    async with open_terminal(60, 24) as terminal:
        await terminal.press("f2", "down")
        assert "off…" in terminal.words
        assert "Jon Brandt · Fishers' union leader" in terminal.words


async def test_a_narrow_table_leaves_out_when_somebody_spoke_first_and_sorts_by_what_is_clicked(open_terminal):
    async with open_terminal(80, 24) as terminal:
        await terminal.press("f2")
        assert "First" not in terminal.words
        assert "Jon Brandt Fishers' union leader 2 2 2024-03-08" in terminal.words
        (header,) = [y for y, line in enumerate(terminal.screen.splitlines()) if "Role" in line]
        last = terminal.screen.splitlines()[header].index("Last")
        await terminal.pilot.click(offset=(last + 1, header))
        assert "Last ▲" in terminal.screen
        await terminal.pilot.resize_terminal(120, 24)
        await terminal.settle()
        assert "First" in terminal.words
        assert "Last ▲" in terminal.screen


async def test_a_table_is_sorted_by_one_column_after_the_other(open_terminal):
    async with open_terminal(120, 24) as terminal:
        await terminal.press("f2")

        def names():
            rows = [line.strip() for line in terminal.screen.splitlines() if "2024-" in line]
            return [name for row in rows for name in NAMES if row.startswith(name)]

        before = names()
        await terminal.press("f6")
        assert "Speaker ▲" in terminal.words
        assert names() == ["a senior official", "Ada Holm", "Jon Brandt"]
        await terminal.press("f6")
        assert "Role ▲" in terminal.words
        assert names() == ["Jon Brandt", "Ada Holm", "a senior official"]
        await terminal.press(*["f6"] * 5)
        assert names() == before


async def test_a_click_on_a_title_sorts_and_one_more_turns_the_order_round(open_terminal):
    async with open_terminal(120, 24) as terminal:
        await terminal.press("f3")
        lines = terminal.screen.splitlines()
        line = next(y for y, text in enumerate(lines) if "Said" in text)
        column = lines[line].index("Said")
        await terminal.pilot.click(offset=(column, line))
        await terminal.settle()
        assert "Said ▼" in terminal.words
        assert terminal.words.index("Council puts off") < terminal.words.index("Night ferry")
        await terminal.pilot.click(offset=(column, line))
        await terminal.settle()
        assert "Said ▲" in terminal.words
        assert terminal.words.index("Night ferry") < terminal.words.index("Council puts off")


NAMES = ("Ada Holm", "Jon Brandt", "a senior official")
