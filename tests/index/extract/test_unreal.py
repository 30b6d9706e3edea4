"""Verbs that tell nothing that was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance

Tell = Callable[[str], list[tuple[str, str, list[str]]]]
Attributions = Callable[[str], list[Attribution]]


@pytest.mark.parametrize(
    "text",
    [
        "If Lee backs the bill, it will pass.",
        "Nobody knew why Lee backed the bill.",
        "She worked hard to persuade people to support the plan.",
        "They ripped the heart out of the town.",
        "No family will see its rent go up.",
    ],
)
def test_what_is_asked_supposed_or_aimed_at_is_no_statement(tell: Tell, text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Friends said it would seek a review of the ban.", ["said"]),
        ("She declined to say whether she would seek a second term.", ["declined"]),
        ("Asked if she had discussed the matter with the mayor, Lee nodded.", ["Asked"]),
        ('"I am well, thank you. My son says I look tired," Lee said.', ["said", "says"]),
        ("A tenant, who did not want to be named, said that she saw him.", ["said"]),
    ],
)
def test_nothing_of_it_is_a_statement_inside_another(attributions: Attributions, text: str, cues: list[str]) -> None:
    assert sorted(found.cue[0].of(text) for found in attributions(text)) == cues


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Lee supported the plan.", Stance.PRAISED),
        ("The bank sold gold to support the crown.", Stance.BELIEVED),
        ("The mayor travelled to Bonn to praise the crew.", Stance.PRAISED),
        ("Lee voted for the bill.", Stance.BELIEVED),
    ],
)
def test_an_attitude_needs_no_words(attributions: Attributions, text: str, stance: Stance) -> None:
    (found,) = attributions(text)
    assert found.stance is stance
