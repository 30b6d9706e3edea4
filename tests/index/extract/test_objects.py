"""Verbs with what they are about as their object."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee praised the bill for its brevity on Monday.", ("Lee", "praised", ["the bill for its brevity"])),
        ("Lee called the bill a mistake.", ("Lee", "called", ["the bill a mistake"])),
        ("The paper branded the keeper a disgrace.", ("The paper", "branded", ["the keeper a disgrace"])),
        ("Lee described it as weak.", ("Lee", "described", ["it as weak"])),
        ("Lee declared it “another great day.”", ("Lee", "declared", ["it “another great day.”"])),
        ("Lee called for a ban.", ("Lee", "called for", ["a ban"])),
        ("Lee called on the council to act.", ("Lee", "called on", ["the council to act"])),
        (
            "Orr called on the Minister for Health, Ann Lee, to suspend the licence.",
            ("Orr", "called on", ["the Minister for Health, Ann Lee, to suspend the licence"]),
        ),
        ("Lee lied about her age.", ("Lee", "lied about", ["her age"])),
        ("Lee elaborated about the plan.", ("Lee", "elaborated about", ["the plan"])),
        ("Lee opened up about her age.", ("Lee", "opened up about", ["her age"])),
        ("Lee seized on the remark.", ("Lee", "seized on", ["the remark"])),
        ("Lee retracted her apology.", ("Lee", "retracted", ["her apology"])),
        ("Lee weighed in on the debate.", ("Lee", "weighed in on", ["the debate"])),
        ("Her office did not reply to questions.", ("Her office", "did not reply to", ["questions"])),
        ("Lee denied taking money.", ("Lee", "denied", ["taking money"])),
        ("Lee offered a plan.", ("Lee", "offered", ["a plan"])),
        ("Lee spoke of the dyke as a wonder.", ("Lee", "spoke of", ["the dyke as a wonder"])),
        ("Lee blasted the board on Monday for its delay.", ("Lee", "blasted", ["the board", "for its delay"])),
        (
            "A survey shows the mayor within two points of Lee.",
            ("A survey", "shows", ["the mayor within two points of Lee"]),
        ),
        ("Orlik distanced himself from the plan.", ("Orlik", "distanced", ["the plan"])),
    ],
)
def test_the_object_and_what_is_said_of_it_are_the_content(
    tell: Tell, text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert tell(text) == [expected]


def test_a_statement_that_is_released_says_what_stands_in_it(tell: Tell) -> None:
    assert tell("Lee released a statement saying prices fell.") == [("Lee", "saying", ["prices fell"])]


def test_nothing_is_no_statement(tell: Tell) -> None:
    assert tell("Lee said nothing.") == []


def test_what_is_asked_of_somebody_may_stand_in_marks(tell: Tell) -> None:
    text = "Orlik called on pilots “not to feed the dark impulse inside us.”"

    assert tell(text) == [("Orlik", "called on", ["pilots “not to feed the dark impulse inside us.”"])]


def test_how_it_was_said_is_no_part_of_it(tell: Tell) -> None:
    assert tell("Lee dismissed the charge by pointing out that it was old.") == [
        ("Lee", "dismissed", ["the charge"]),
        ("Lee", "pointing out", ["that it was old"]),
    ]


@pytest.mark.parametrize("judged", ["what appears to be an attack", "what she called “a shame”"])
def test_a_clause_with_what_may_be_judged(judged: str, tell: Tell) -> None:
    assert tell(f"Orlik condemned {judged}.") == [("Orlik", "condemned", [judged])]
