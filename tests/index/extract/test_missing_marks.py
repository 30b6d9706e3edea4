"""Quotations one of whose marks is missing."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ('"The dyke will hold, said Orlik, the mayor.\n\nIt rained.', "Orlik, the mayor", ['"The dyke will hold,']),
        ('"The dyke will hold, Orlik said.\n\nIt rained.', "Orlik", ['"The dyke will hold,']),
        ("The dyke will hold,” said Orlik. “It held in May.”", "Orlik", ["The dyke will hold,”", "“It held in May.”"]),
        ('"The dyke will hold, Orlik said. "It did in May."', "Orlik", ['"The dyke will hold,', '"It did in May."']),
        ('The dyke will hold," Orlik said.', "Orlik", ['The dyke will hold,"']),
    ],
)
def test_the_tag_is_no_part_of_it(text: str, source: str, content: list[str], tell: Tell) -> None:
    assert tell(text) == [(source, "said", content)]


def test_a_speech_that_the_next_paragraph_goes_on_with_keeps_its_reports(tell: Tell) -> None:
    text = "Orlik wrote: “The dyke will hold, he said to me.\n\n“It never did.”"

    assert tell(text) == [("Orlik", "wrote", ["“The dyke will hold, he said to me.", "“It never did.”"])]


def test_a_mark_amid_a_sentence_ends_no_speech(tell: Tell) -> None:
    assert tell('The board is 6" wide, said Orlik.') == [("Orlik", "said", ['The board is 6" wide'])]
