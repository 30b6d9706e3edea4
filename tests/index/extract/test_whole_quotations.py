"""Quotations that are all of what the verb before them reports."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell, Told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orlik said, “We’ll see,” when the council asked her again.", ("Orlik", "said", ["“We’ll see,”"])),
        ("Orlik vowed “It will hold,” referring to the wall.", ("Orlik", "vowed", ["“It will hold,”"])),
        ("Orlik tweeted “It will hold” and Ray replied “No it won’t”.", ("Orlik", "tweeted", ["“It will hold”"])),
    ],
)  # fmt: skip
def test_what_follows_the_marks_is_no_more_of_it(text: str, told: Told, tell: Tell) -> None:
    assert told in tell(text)


def test_words_between_two_quotations_belong_to_them(tell: Tell) -> None:
    text = "Orlik said “instead of fixing the old wall,” the mayor “built a new one.”"

    assert tell(text) == [("Orlik", "said", ["“instead of fixing the old wall,” the mayor “built a new one.”"])]
