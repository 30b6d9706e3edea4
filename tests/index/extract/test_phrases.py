"""Cues that are phrases."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices fell, according to the bank.", ("the bank", "according to", ["Prices fell"])),
        ("According to the bank, prices fell.", ("the bank", "According to", ["prices fell"])),
        (
            "According to Lee, speaking on “The Hour,” the mayor is wrong.",
            ("Lee", "According to", ["the mayor is wrong"]),
        ),
        ("Prices, according to the bank, fell.", ("the bank", "according to", ["Prices", "fell"])),
        (
            "The minister resigned, as reported by the Gazette.",
            ("the Gazette", "reported by", ["The minister resigned"]),
        ),
        ("In the words of one reviewer, the data are bad.", ("one reviewer", "In the words of", ["the data are bad"])),
        ("In a new poll, most voters are undecided.", ("a new poll", "In", ["most voters are undecided"])),
        ("In the judge's words, the data are bad.", ("the judge", "words", ["the data are bad"])),
        (
            "The inn is, in the words of its owner, a place of rest.",
            ("its owner", "in the words of", ["The inn is", "a place of rest"]),
        ),
        ("In his view, the second phase will lose money.", ("his", "view", ["the second phase will lose money"])),
        (
            "According to a speech Lee gave in May, prices fell.",
            ("Lee", "According to", ["prices fell"]),
        ),
        ("Prices, in Lee's opinion, will fall.", ("Lee", "opinion", ["Prices", "will fall"])),
    ],
)
def test_who_is_named_in_the_phrase_is_the_source_of_the_rest(
    tell: Tell, text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize(
    "text", ["It was the only house in her view.", "She stood in Lee's view, with a bag of bread."]
)
def test_what_stands_in_a_view_that_opens_nothing_is_no_report(tell: Tell, text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    "tag",
    ["according to a police report unsealed on Monday", "according to the Gazette"],
)
def test_who_is_named_last_relays_what_somebody_told(tag: str, tell: Tell) -> None:
    told = "A sailor told a baker days earlier that he “hated the smell of other people's bread,”"

    assert [(cue, content) for _, cue, content in tell(f"{told} {tag}.")] == [("according to", [told])]


@pytest.mark.parametrize("cue", ["To quote", "To paraphrase"])
def test_whom_a_sentence_begins_by_quoting_says_the_rest(cue: str, tell: Tell) -> None:
    assert tell(f"{cue} Orlik, the well is dry.") == [("Orlik", cue, ["the well is dry"])]


def test_who_wants_to_quote_somebody_is_not_quoted_by_it(tell: Tell) -> None:
    assert ("Weber", "to quote", ["Orlik wants"]) not in tell("Orlik wants to quote Weber, but he is late.")
