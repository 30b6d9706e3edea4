from __future__ import annotations

from index.markup.front_matter import end_of_front_matter, front_matter_of
from index.markup.unmarked import Unmarked

FRONT = '---\ntitle: "The dyke: it holds"\ndate: 2024-05-04\ntags:\n  - water\nempty:\n---\n'


def test_fields_above_the_text_are_told_and_not_read() -> None:
    text = FRONT + "Ann Lee said so."
    assert front_matter_of(text) == {"title": "The dyke: it holds", "date": "2024-05-04"}
    assert text[end_of_front_matter(text) :] == "Ann Lee said so."
    assert Unmarked(text).text == "Ann Lee said so."


def test_a_line_of_hyphens_alone_is_no_front_matter() -> None:
    text = "---\nLee: I said so.\n\nRay: No.\n"
    assert front_matter_of(text) == {}
    assert Unmarked(text).text == text
