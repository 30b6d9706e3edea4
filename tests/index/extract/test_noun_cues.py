"""Nouns that report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance
from tests.index.extract.conftest import in_words

Find = Callable[[str], list[Attribution]]
Told = tuple[str, str, list[str], Stance]
Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weber's claim that prices fell was wrong.", ("Weber", "claim", ["that prices fell"])),
        ("Her view is that prices will fall.", ("Her", "view is", ["that prices will fall"])),
        ("His criticism of the bank was mild.", ("His", "criticism", ["the bank"])),
        ("Shares fell after a Reuters report that it was broke.", ("Reuters", "report", ["that it was broke"])),
        ("It fell after a police claim that it was late.", ("police", "claim", ["that it was late"])),
        ("It fell after a Harlow report that it was broke.", ("", "report", ["that it was broke"])),
        ("The plan by Weber to cut taxes failed.", None),
    ],
)
def test_whose_the_noun_is_says_so(tell: Tell, text: str, expected: tuple[str, str, list[str]] | None) -> None:
    assert tell(text) == ([expected] if expected else [])


def test_a_refusal_is_declined(attributions: Callable[[str], list[Attribution]]) -> None:
    (found,) = attributions("His refusal to sign the bill was a shock.")

    assert found.stance is Stance.DECLINED


def test_a_room_calls_nobody(attributions: Callable[[str], list[Attribution]]) -> None:
    (found,) = attributions("There were calls from the next room that dinner was ready.")

    assert found.source == ()


def test_a_clause_that_the_verb_cannot_take_is_the_nouns(tell: Tell) -> None:
    assert tell("Others expressed quiet hope on Monday that the dyke would hold.") == [
        ("Others", "expressed quiet hope", ["that the dyke would hold"])
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orlik expressed hope that the dyke would hold.",
            [("Orlik", "expressed hope", ["that the dyke would hold"], Stance.BELIEVED)],
        ),
        (
            "The yard issued a warning that the dyke was weak.",
            [("The yard", "issued a warning", ["that the dyke was weak"], Stance.WARNED)],
        ),
        (
            "Orlik repeated his denial that he had lied.",
            [("Orlik", "repeated", ["his denial that he had lied"], Stance.DENIED)],
        ),
    ],
)
def test_verb_and_noun_report_together(attributions: Find, text: str, told: list[Told]) -> None:
    assert [(*in_words(found, text), found.stance) for found in attributions(text)] == told


def test_who_denies_a_rumour_has_not_spread_it(attributions: Find) -> None:
    text = "Orlik has denied rumours that the dyke was weak."

    denied, rumour = attributions(text)
    assert in_words(denied, text) == ("Orlik", "has denied", ["rumours that the dyke was weak"])
    assert rumour.source == ()


def test_who_says_nothing_of_a_report_does_not_make_it(tell: Tell) -> None:
    (found,) = tell("The yard refused to be drawn on reports that the boat had sunk.")
    assert found == ("The yard", "refused", ["to be drawn on reports that the boat had sunk"])
    assert tell("Lee was quizzed on reports that the boat had sunk.")[-1][0] != "Lee"
