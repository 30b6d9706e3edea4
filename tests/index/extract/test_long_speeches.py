"""Speeches over several paragraphs."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(("opening", "closing"), ["“”", "‘’", "''", '""'])
def test_a_speech_whose_paragraphs_lack_their_closing_mark_is_one(opening: str, closing: str, tell: Tell) -> None:
    parts = [
        f"{opening}I can't defend it,{closing}",
        f"{opening}We were lucky. Nobody could complain.",
        f"{opening}The fans may boo. I would.{closing}",
    ]
    text = f"{parts[0]} Orlik told the radio. {parts[1]}\n\n{parts[2]}\n\nThe board met on Monday."

    assert tell(text) == [("Orlik", "told", parts)]


def test_a_speech_that_is_introduced_by_a_colon_is_one(tell: Tell) -> None:
    text = "Orlik wrote to the council:\n\n“The dyke is old.\n\n“It will not hold another winter.”"

    assert tell(text) == [("Orlik", "wrote", ["“The dyke is old.", "“It will not hold another winter.”"])]


def test_a_tag_in_the_second_paragraph_is_that_of_the_whole_speech(tell: Tell) -> None:
    text = "“The dyke is old.\n\n“It will not hold another winter,” Orlik said."

    assert tell(text) == [("Orlik", "said", ["“The dyke is old.", "“It will not hold another winter,”"])]


def test_a_paragraph_with_a_tag_of_its_own_begins_another_statement(tell: Tell) -> None:
    text = "“It is done,” Orlik said. “The wall stands.\n\n“It cost a lot,” she said. “It was worth it.”"

    assert tell(text) == [
        ("Orlik", "said", ["“It is done,”", "“The wall stands."]),
        ("she", "said", ["“It cost a lot,”", "“It was worth it.”"]),
    ]
