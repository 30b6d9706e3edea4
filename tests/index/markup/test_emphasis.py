from __future__ import annotations

import pytest

from index.markup.unmarked import Unmarked


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("**Ofwat** said the *old* dyke held.", "Ofwat said the old dyke held."),
        ("_Ann Lee_ and __Tom Ray__ told ***everybody***.", "Ann Lee and Tom Ray told everybody."),
        ("She told the *Orlik Post*’s reporter: “**Never**.”", "She told the Orlik Post’s reporter: “Never.”"),
        ('**"We won"**, she said.', '"We won", she said.'),
        ("**Lee said *they* would go.**", "Lee said they would go."),
        ("What **Ann\nLee** said", "What Ann\nLee said"),
    ],
)
def test_marks_of_emphasis_are_not_read(text: str, read: str) -> None:
    assert Unmarked(text).text == read


@pytest.mark.parametrize(
    "text",
    [
        "He called it f***ing sh*t and b***.",
        "Prices rose 5%* in May.\n\n*Without rents.",
        "Write to ann_lee_ray@post.example or @tom_ray_ about 2 * 3 * 4.",
        "“*****” and “****”, he typed.",
        "______\n\nLater _\n\nit rained_",
        "See https://post.example/_news_/a_b.",
    ],
)
def test_other_asterisks_and_lines_stay(text: str) -> None:
    assert Unmarked(text).text == text


def test_a_mark_with_a_backslash_stands_for_itself() -> None:
    text = r"\"We won,\" she said, and wrote \*never\*."
    assert Unmarked(text).text == '"We won," she said, and wrote *never*.'
