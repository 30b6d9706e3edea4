"""What stands between single marks, which look like apostrophes."""

from __future__ import annotations

import pytest

from index.extract.single_marks import singles


def quoted(text: str) -> list[tuple[str, bool]]:
    line_end = (text + "\n").index("\n")
    return [(span.of(text), is_closed) for span, is_closed in singles(text, 0, line_end)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'I can't defend it,' he said.", "'I can't defend it,'"),
        ("‘I can’t defend it,’ he said.", "‘I can’t defend it,’"),
        ("'The voters' choice is clear,' he said.", "'The voters' choice is clear,'"),
        ("'We were goin' home,' he said.", "'We were goin' home,'"),
        ("He said: 'It's the ministers' fault. They have known since '83.'",
         "'It's the ministers' fault. They have known since '83.'"),
        ("He said: 'Get 'em out.'", "'Get 'em out.'"),
        ("He called it ‘the end of an era’ again.", "‘the end of an era’"),
    ],
)  # fmt: skip
def test_an_apostrophe_closes_nothing(text: str, expected: str) -> None:
    assert quoted(text) == [(expected, True)]


@pytest.mark.parametrize("text", ["the voters' choice", "rock 'n' roll's end", "the '90s and the boys' club", "'"])
def test_an_apostrophe_opens_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_speech_goes_on_where_the_next_paragraph_opens_again() -> None:
    text = "'We were lucky. Nobody could complain.\n\n'The fans may boo.'"

    assert quoted(text) == [("'We were lucky. Nobody could complain.", False)]


def test_an_opening_mark_that_nothing_closes_is_none_where_no_speech_goes_on() -> None:
    assert quoted("'We were lucky. Nobody could complain.\n\nThe fans may boo.") == []
