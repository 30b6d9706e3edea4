"""Quotations that are introduced before them, credited after them, or stand alone."""

from __future__ import annotations

from tests.index.extract.conftest import Tell


def test_a_subheading_in_capitals_is_no_statement(tell: Tell) -> None:
    text = "Orlik said that the dyke would hold.\n\n“WATER WILL COME AND WE WILL BE READY”\n\nThe river rose in May."

    assert tell(text) == [("Orlik", "said", ["that the dyke would hold"])]


def test_a_subheading_in_single_marks_is_no_statement(tell: Tell) -> None:
    text = "Orlik said that the dyke would hold.\n\n‘We are ready.’\n\nThe river rose in May."

    assert tell(text) == [("Orlik", "said", ["that the dyke would hold"])]
