"""Verbs with a clause or an infinitive after them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee said that prices had fallen.", ("Lee", "said", ["that prices had fallen"])),
        ("Lee said at the time that Weber was a fool.", ("Lee", "said", ["that Weber was a fool"])),
        ("Lee told the paper on Friday that it was safe.", ("Lee", "told", ["that it was safe"])),
        ("Lee told the paper that prices fell.", ("Lee", "told", ["that prices fell"])),
        (
            "Lee asked the minister during a walk if she would resign.",
            ("Lee", "asked", ["if she would resign"]),
        ),
        ("The city is looking to sell the harbour.", ("The city", "is looking", ["to sell the harbour"])),
        ("The party vowed to cut taxes.", ("The party", "vowed", ["to cut taxes"])),
        ("Lee urged the court to act.", ("Lee", "urged", ["the court to act"])),
        ("Lee told the guard to leave.", ("Lee", "told", ["to leave"])),
        (
            "Orlik promised her son before he left that she would write.",
            ("Orlik", "promised", ["that she would write"]),
        ),
        ("Orlik promised the crew to wait.", ("Orlik", "promised", ["to wait"])),
        (
            "The yard published a leaflet explaining how to boil water.",
            ("The yard", "explaining", ["how to boil water"]),
        ),
        (
            "Orlik said in a video posted on Telegram that the town had fallen.",
            ("Orlik", "said", ["that the town had fallen"]),
        ),
        ("Orlik wants the levy scrapped.", ("Orlik", "wants", ["the levy scrapped"])),
        ("Lee declined to comment on Friday.", ("Lee", "declined", ["to comment"])),
        ("The office would not comment.", ("The office", "would not", ["comment"])),
        ("Many remember him as a hero.", ("Many", "remember", ["him as a hero"])),
    ],
)
def test_what_follows_the_verb_is_reported(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


def test_who_begins_something_has_not_said_it(tell: Tell) -> None:
    assert tell("The yard began an inquiry into claims that the steel was cheap.") == [
        ("", "claims", ["that the steel was cheap"])
    ]


def test_a_story_that_is_told_is_not_who_is_told(tell: Tell) -> None:
    assert tell("Lee told the story that he loves.") == []


@pytest.mark.parametrize("wanted", ["wanted to know why it was late", "wants to know whether it is safe"])
def test_who_wants_to_know_asks(attributions: Callable[[str], list[Attribution]], wanted: str) -> None:
    (found,) = attributions(f"Orlik {wanted}.")

    assert found.stance is Stance.ASKED


def test_who_tells_somebody_may_stand_in_a_relative_clause(tell: Tell) -> None:
    text = "A woman who told the court she saw the crash was in tears."

    assert tell(text) == [("who", "told", ["she saw the crash"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Half of them said so.", ("Half of them", "said", ["so"])),
        ("The council said no to the bridge.", ("The council", "said", ["no to the bridge"])),
        ("Asked if it was safe, the mayor said yes.", ("the mayor", "said", ["yes"])),
    ],
)
def test_a_word_may_stand_for_what_is_said(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text)[-1] == expected


def test_no_boats_is_no_answer(tell: Tell) -> None:
    assert tell("She said no boats had come.") == [("She", "said", ["no boats had come"])]


def test_what_somebody_would_or_should_say_is_no_answer_yet(tell: Tell) -> None:
    assert tell("The mayor should have said so.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Economists say taxing milk encourages thrift.",
            ("Economists", "say", ["taxing milk encourages thrift"]),
        ),
        ("Half said using a car was wrong.", ("Half", "said", ["using a car was wrong"])),
    ],
)
def test_a_gerund_may_begin_what_is_said(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


def test_a_clause_after_a_comma_is_not_what_was_announced(tell: Tell) -> None:
    found = tell("At the moment Lee announced his candidacy last spring, Orlik was ill.")
    assert found == [("Lee", "announced", ["his candidacy"])]
