from __future__ import annotations

from index.markup.unmarked import Unmarked


def test_headings_block_quotations_and_lists_are_read_without_their_marks() -> None:
    text = "# Dyke holds\n\n> “Never,” she said.\n> > No.\n\n* One said yes.\n • Two said no."
    assert Unmarked(text).text == "Dyke holds\n\n“Never,” she said.\nNo.\n\nOne said yes.\nTwo said no."


def test_a_hyphen_or_a_hashtag_begins_a_line_as_any_word() -> None:
    text = "“We won.”\n- Ann Lee\n#dyke is up\n>"
    assert Unmarked(text).text == "“We won.”\n- Ann Lee\n#dyke is up\n"
