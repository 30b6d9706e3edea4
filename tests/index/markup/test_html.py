from __future__ import annotations

from index.markup.unmarked import Unmarked


def test_tags_are_not_read_and_those_of_paragraphs_end_a_line() -> None:
    text = (
        '<p>&quot;Never,&quot; <b>Ofwat</b> said.</p><p class="x">AT&amp;T <a href="https://a.example">agreed</a>.</p>'
    )
    assert Unmarked(text).text == '\n"Never," Ofwat said.\n\nAT&T agreed.\n'


def test_what_no_page_shows_is_not_read() -> None:
    text = "He left.<!-- said Lee --><script>if (a < b) said()</script><sup>2</sup>"
    assert Unmarked(text).text == "He left."


def test_what_is_no_tag_and_no_printable_character_stays() -> None:
    text = "I <3 you, a < b > c, R&D; <tweet>no</tweet> &#27;[31m &zzz;"
    assert Unmarked(text).text == text
