"""Verbs that lend a noun their subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee took aim at the bank.", ("Lee", "took aim at", ["the bank"])),
        ("Lee raised questions about the bill.", ("Lee", "raised questions about", ["the bill"])),
        ("The club has expressed concern about noise.", ("The club", "has expressed concern about", ["noise"])),
        (
            "The family issued a plea for witnesses to come forward.",
            ("The family", "issued a plea for", ["witnesses to come forward"]),
        ),
        ("Lee made fun of his hat.", ("Lee", "made fun of", ["his hat"])),
        ("Lee expressed her support for the bill.", ("Lee", "expressed", ["her support for the bill"])),
        ("They are supporters of the bill.", ("They", "are supporters of", ["the bill"])),
        ("Lee is an outspoken critic of the bank.", ("Lee", "is an outspoken critic of", ["the bank"])),
    ],
)
def test_verb_and_noun_report_together(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize(
    "text", ["Lee took a train at noon.", "Lee is the owner of the bank.", "Lee has a cup of tea."]
)
def test_verbs_with_nouns_that_tell_no_view_report_nothing(tell: Tell, text: str) -> None:
    assert tell(text) == []
