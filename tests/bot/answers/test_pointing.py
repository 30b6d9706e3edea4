"""Which words point back to what was named before."""

from __future__ import annotations

import pytest

from bot.answers.pointing import known_thing, names_somebody, points_to_person, points_to_thing


@pytest.mark.parametrize("content", ["that he lied", "who is a coward", "She must go", "I never trusted him"])
def test_a_pronoun_points_to_somebody_named_before(content: str) -> None:
    assert points_to_person(content)


@pytest.mark.parametrize("content", ["that Orlik has lost his way", "the men who sailed", "we will see"])
def test_a_pronoun_of_somebody_named_in_the_statement_does_not(content: str) -> None:
    assert not points_to_person(content)


@pytest.mark.parametrize("content", ["That's a shame", "that it was late", "these are old", "I will fight that"])
def test_a_pronoun_points_to_a_thing(content: str) -> None:
    assert points_to_thing(content)


def test_the_conjunction_that_points_to_nothing() -> None:
    assert not points_to_thing("that nobody came")


def test_a_thing_taken_as_known_opens_a_statement() -> None:
    assert known_thing("that the loss was great") == "loss was"
    assert not known_thing("that losses were great")


def test_a_capital_that_begins_a_sentence_is_no_name() -> None:
    assert not names_somebody("Boats are old. Nobody knows, and I do not either")
    assert names_somebody("boats of Berg")
