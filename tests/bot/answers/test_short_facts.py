"""Numbers and other short facts in what was said."""

from __future__ import annotations

import pytest

from bot.answers.short_facts import NUMBER, stands_before
from bot.topic import topic_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A 30-year history of strikes", ["30-year"]),
        ("a 15-year-old pupil", ["15-year-old"]),
        ("about 2,500 people and $3 million", ["2,500 people", "$3 million"]),
    ],
)
def test_a_number_has_its_measure(text: str, found: list[str]) -> None:
    assert [match[0] for match in NUMBER.finditer(text)] == found


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Some 400 more pupils came last year.", True),
        ("After a 30-year wait for a bus the pupils came.", False),
        ("The pupils came on 12 buses.", False),
    ],
)
def test_a_number_counts_what_stands_right_after_it(text: str, counts: bool) -> None:
    assert stands_before("number", text, topic_of("pupils came")) is counts
