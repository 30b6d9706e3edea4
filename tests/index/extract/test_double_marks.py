"""What stands between double marks, whole or damaged."""

from __future__ import annotations

import pytest

from index.extract.double_marks import doubles


def quoted(line: str) -> list[str]:
    return [span.of(line) for span, _ in doubles(line, 0, len(line))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“Prices fell,“ she said. “They fell again.“", ["“Prices fell,“", "“They fell again.“"]),
        ("”Prices fell,” she said.", ["”Prices fell,”"]),
        ('"It is no “fair deal” at all," she said.', ['"It is no “fair deal” at all,"']),
        ('"“Prices fell,” she said, and left.', ['"“Prices fell,”']),
        ('"Prices fell, she said. "Again."', ['"Prices fell, she said. ', '"Again."']),
        ('"He told me, "I will go," and went," she said.', ['"He told me, "I will go," and went,"']),
        ("»Prices fell«, she said. »Again.«", ["»Prices fell«", "»Again.«"]),
        ("«Prices fell», she said.", ["«Prices fell»"]),
        ('"Prices fell,” she said. “Again."', ['"Prices fell,”', '“Again."']),
    ],
)
def test_marks_that_editors_and_machines_damaged_cost_nothing_else(line: str, expected: list[str]) -> None:
    assert quoted(line) == expected


def test_a_mark_without_its_partner_reaches_to_the_end_of_its_line() -> None:
    line = "She wrote: “I have your letter."

    assert [(span.of(line), is_closed) for span, is_closed in doubles(line, 0, len(line))] == [
        ("“I have your letter.", False)
    ]


@pytest.mark.parametrize("line", ["Prices fell” she said", 'a 6" board', "it rose to 9.” Then it fell", '"', "”"])
def test_a_stray_closing_mark_opens_nothing(line: str) -> None:
    assert quoted(line) == []


def test_inches_are_no_mark() -> None:
    assert quoted("""He is 6'3" tall and 90 kilos heavy.""") == []
    assert quoted("""“He’s like 6’2”,” she said.""") == ["“He’s like 6’2”,”"]
