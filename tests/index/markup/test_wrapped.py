from __future__ import annotations

from textwrap import fill

from index.markup.wrapped import unwrapped

PARAGRAPHS = [
    "Mayor Ann Lee said on Tuesday that the old dyke would hold for another ten years, and that nobody in the lower "
    "town needed to leave before the autumn.",
    "“We have looked at every stone of it,” she told the council. “I would sleep there myself, and so would my whole "
    "family, if anybody asked us to.”",
]


def test_lines_of_a_wrapped_paragraph_are_read_as_one() -> None:
    text = "Dyke holds\n\n" + "\n\n".join(fill(paragraph, 60) for paragraph in PARAGRAPHS)
    assert unwrapped(text) == "\n\n".join(["Dyke holds", *PARAGRAPHS])


def test_lines_that_end_early_are_paragraphs() -> None:
    text = "\n".join([*PARAGRAPHS[0].split(", "), *PARAGRAPHS[1].split(". ")])
    assert unwrapped(text) == text


def test_a_list_in_a_wrapped_text_keeps_its_lines() -> None:
    text = fill(PARAGRAPHS[0], 50) + "\n\n" + fill(PARAGRAPHS[1], 50) + "\n\n- Ann Lee\n- Tom Ray\n"
    assert unwrapped(text).endswith("\n\n- Ann Lee\n- Tom Ray\n")
