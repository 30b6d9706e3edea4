"""Where words without marks stand in the article: each at its own place, whatever the text."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.charspan import CharSpan
from index.markup.unmarked import Unmarked, find_marks

PIECES = [
    "Ada Okafor", "said", "the harbour", "will open", "a_b", " ", " ", "\n", "\n\n", "**", "*", "_", "***", "__",
    "[", "]", "](https://post.example/a_b)", "![quay](q.jpg)", "(", ")", "# ", "> ", "* ", "- ", "<p>", "</p>",
    "<b>", "</b>", "<br/>", "<!-- ", "-->", "<script>", "</script>", "&amp;", "&quot;", "&#27;", "&nbsp;", "&", ";",
    "\\", "\\*", '\\"', "“", "”", '"', "[1]", "[^n]", "[^n]: ", "[1]: https://post.example", "²", ".", ",", "é",
    "😀", "\x1b", "\u202e",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.text(alphabet="*_[]()<>&;\\#> \nab.\"'!:/1", max_size=60),
    st.text(max_size=200),
)


@settings(max_examples=400, deadline=None)
@given(text=TEXTS)
@example(text="")
@example(text="**")
@example(text="[**a**](b.c)[1]\n")
def test_every_character_that_is_no_mark_is_read_once_in_order_and_found_again(text: str) -> None:
    unmarked = Unmarked(text)
    marks = {place: mark for mark in find_marks(text) for place in range(mark.span.start, mark.span.end)}
    unread = iter(place for place in range(len(text)) if place not in marks)
    end = 0
    for place, character in enumerate(unmarked.text):
        span = unmarked.character_at(place)
        assert span.start >= end
        end = span.end
        if span.start in marks:
            assert marks[span.start].read_as == character
            assert marks[span.start].span == span
        else:
            assert span.start == next(unread)
            assert character == span.of(text) or (character == " " and span.of(text) == "\n")
    assert next(unread, None) is None


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, ends=st.tuples(st.integers(0, 300), st.integers(0, 300)))
def test_a_stretch_of_words_keeps_all_of_its_characters(text: str, ends: tuple[int, int]) -> None:
    unmarked = Unmarked(text)
    start, end = sorted(min(place, len(unmarked.text)) for place in ends)
    if start == end:
        return
    span = unmarked.in_article(CharSpan(start, end))
    assert span.start <= unmarked.character_at(start).start
    assert span.end >= unmarked.character_at(end - 1).end
    assert unmarked.with_marks(span).holds(span)
    assert unmarked.with_marks(span).end <= len(text)


def test_a_closing_mark_comes_with_the_one_that_it_closes() -> None:
    text = "Its chief, _Ann Lee_, and **Tom** came."
    unmarked = Unmarked(text)
    assert unmarked.text == "Its chief, Ann Lee, and Tom came."
    assert unmarked.in_article(CharSpan(0, 18)).of(text) == "Its chief, _Ann Lee_"
    assert unmarked.in_article(CharSpan(11, 18)).of(text) == "Ann Lee"
    assert unmarked.with_marks(unmarked.in_article(CharSpan(11, 18))).of(text) == "_Ann Lee_"


def test_text_without_marks_is_read_as_it_is() -> None:
    text = "He said: “I paid 5 * 3 euros.”\n- Ann Lee\n\nWe don't *know, she said. @ann_lee_ wrote f*** off & left <3."
    assert Unmarked(text).text == text
