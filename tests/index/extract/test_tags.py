"""Tags beside or amid what is reported without marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.extract.quotations import Quoted
from index.extract.tags import inverted_tags
from index.tokens import Tokens
from tests.index.extract.hand_parsed import parsed

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices will fall, the minister said.", ("the minister", "said", ["Prices will fall"])),
        ("Prices will rise, a study has found.", ("a study", "has found", ["Prices will rise"])),
        ("The mill was sold in May, court records show.", ("court records", "show", ["The mill was sold in May"])),
        (
            "In all, the host raised $57 million, Federal Harbour Commission records show.",
            ("Federal Harbour Commission records", "show", ["In all, the host raised $57 million"]),
        ),
        ("The bill, Ms. Lee said, is a disaster.", ("Ms. Lee", "said", ["The bill", "is a disaster"])),
        ("This stance has not changed, states Weber.", ("Weber", "states", ["This stance has not changed"])),
    ],
)
def test_the_rest_of_the_sentence_is_reported(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The serum, two doctors argue in a paper on Friday, protects mice.",
            ("two doctors", "argue", ["The serum", "protects mice"]),
        ),
        (
            "The cause, said fire chief Ana Gil, was a candle.",
            ("fire chief Ana Gil", "said", ["The cause", "was a candle"]),
        ),
        (
            "The tower will be built, Orlik insisted, but not this year.",
            ("Orlik", "insisted", ["The tower will be built", "but not this year"]),
        ),
        (
            "Rates, Orlik hinted on Thursday night, may have to rise again.",
            ("Orlik", "hinted", ["Rates", "may have to rise again"]),
        ),
        ("His knee, Lee insisted afterwards, was fine.", ("Lee", "insisted", ["His knee", "was fine"])),
        (
            "The accounts, the fund said in a letter to Weber, had been audited twice.",
            ("the fund", "said", ["The accounts", "had been audited twice"]),
        ),
        (
            "It will be cold, she said, because the wind has turned.",
            ("she", "said", ["It will be cold", "because the wind has turned"]),
        ),
        (
            "The boat had no papers, the harbour said, and it had been painted twice.",
            ("the harbour", "said", ["The boat had no papers", "and it had been painted twice"]),
        ),
        (
            "The wall would stop the water, she said, but also the view.",
            ("she", "said", ["The wall would stop the water", "but also the view"]),
        ),
        ("By then, she recalled, the water was low.", ("she", "recalled", ["By then", "the water was low"])),
        (
            "Sales will halve this year, experts at the bank predict, and may vanish the next.",
            ("experts at the bank", "predict", ["Sales will halve this year", "and may vanish the next"]),
        ),
    ],
)
def test_a_tag_may_part_what_is_reported(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


def test_what_somebody_else_says_after_a_tag_is_another_statement(tell: Tell) -> None:
    assert tell("He came late, she said, and Lee agreed that it was rude.") == [
        ("she", "said", ["He came late"]),
        ("Lee", "agreed", ["that it was rude"]),
    ]


def test_the_subject_of_a_tag_may_have_an_insertion_after_it(tell: Tell) -> None:
    text = "The two boats have been found, Ben Orlik, the head of the harbour, wrote in a memo."
    assert tell(text) == [("Ben Orlik, the head of the harbour", "wrote", ["The two boats have been found"])]


def test_a_verb_taken_for_a_noun_after_a_plural_tells(tell: Tell) -> None:
    text = "The boat was bought for $9 million in 2011, records show, and brokers say it is worth $4 million."
    assert ("records", "show", ["The boat was bought for $9 million in 2011"]) in tell(text)


def test_a_noun_in_a_list_tells_nothing(tell: Tell) -> None:
    assert tell("She sings and acts in films, talk shows, and plays.") == []


def test_a_gesture_tells_nothing_without_marks(tell: Tell) -> None:
    assert tell("When told Orlik was in the hall, Lee smiled.") == []
    assert tell("“It rained,” Lee smiled.") == [("Lee", "smiled", ["“It rained,”"])]


def test_an_office_that_could_be_a_verb_tells_nothing(tell: Tell) -> None:
    found = tell("The governor's rival, state Sen. Ron Hill, said that it rained.")
    assert [cue for _, cue, _ in found] == ["said"]


def test_a_noun_may_be_one_token_with_its_full_stop() -> None:
    """Rates rose , states. Lee"""
    doc = parsed(
        ("Rates", "NNS", "nsubj", 1), ("rose", "VBD", "ROOT", 1), (",", ",", "punct", 1), ("states.", "NNS", "dep", 1),
        ("Lee", "NNP", "dep", 1),
    )  # fmt: skip
    assert [each.token for each in inverted_tags(doc, Tokens(doc), Quoted([]))] == [3]


def test_a_verb_after_the_tag_may_be_of_whoever_speaks(tell: Tell) -> None:
    assert tell("Prices will fall, she said, and left.") == [("she", "said", ["Prices will fall"])]


def test_a_tag_may_part_a_name_from_its_verb(tell: Tell) -> None:
    text = "Brutus, Orlik told me, was the third of that name."

    assert tell(text) == [("Orlik", "told", ["Brutus", "was the third of that name"])]


def test_who_speaks_half_joking_is_the_one_who_said_it(tell: Tell) -> None:
    text = "“I prefer my hands,” said Orlik, half joking. “They are good hands.”"

    assert tell(text) == [("Orlik", "said", ["“I prefer my hands,”", "“They are good hands.”"])]


def test_what_another_said_is_no_part_of_the_report_before_the_tag(tell: Tell) -> None:
    text = "Talks on the mill have stalled, three farmers said, and a clerk in Oru blamed the weather."

    assert tell(text) == [
        ("three farmers", "said", ["Talks on the mill have stalled"]),
        ("a clerk in Oru", "blamed", ["the weather"]),
    ]
