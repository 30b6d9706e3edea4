"""Quotations that go on with the report before them."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“The dyke will hold,” Orlik said. “It held in May.”", ["“The dyke will hold,”", "“It held in May.”"]),
        ("Orlik said that the dyke would hold. “It held in May, and it will hold again.”",
         ["that the dyke would hold", "“It held in May, and it will hold again.”"]),
        ("“The dyke will hold,” Orlik said in the hall.\n\n“It held in May, and it will hold again.”",
         ["“The dyke will hold,”", "“It held in May, and it will hold again.”"]),
    ],
)  # fmt: skip
def test_a_quotation_with_nobody_beside_it_belongs_to_the_report_before(
    text: str, content: list[str], tell: Tell
) -> None:
    assert ("Orlik", "said", content) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "“The dyke will hold,” Orlik said.\n\nIn the hall\n\n“It held in May, and it will hold again.”",
        "“The dyke will hold,” Orlik said. She left at noon. The crowd stayed. “It has never held in a storm.”",
    ],
)
def test_a_quotation_farther_on_is_a_statement_of_its_own(text: str, tell: Tell) -> None:
    assert ("Orlik", "said", ["“The dyke will hold,”"]) in tell(text)


def test_marks_closed_at_the_end_of_a_paragraph_end_the_speech(tell: Tell) -> None:
    text = "“The dyke,” Orlik said, “will hold.”\n\n“It held in May, and it will hold again.”"

    assert ("Orlik", "said", ["“The dyke,”", "“will hold.”"]) in tell(text)


def test_a_quotation_that_another_introduces_is_not_joined(tell: Tell) -> None:
    text = "“The dyke will hold,” Orlik said.\n\nWeber answered, “It has never held.”"

    assert tell(text) == [("Orlik", "said", ["“The dyke will hold,”"]), ("Weber", "answered", ["“It has never held.”"])]
