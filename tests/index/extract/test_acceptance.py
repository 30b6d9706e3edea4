"""Where a verb reports, and where it only tells what happens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance

Find = Callable[[str], list[Attribution]]
Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("report", "deed"),
    [
        ("Lee backed the bill.", "Anybody who backs the bill will pay."),
        ("Lee hoped to discuss the plan.", "Lee was not allowed to discuss the plan."),
        ("Lee offered a plan.", "Lee came to offer a plan."),
        ("Lee ignored the rules.", "A man who ignored the rules won."),
        ("Lee remembers that the shop was open.", "Lee came to see whether the shop was open."),
        ("Lee praised him.", "Before praising him, Lee sat down."),
    ],
)
def test_a_verb_reports_in_a_main_clause_of_somebody(tell: Tell, report: str, deed: str) -> None:
    assert [source for source, _, _ in tell(report)] == ["Lee"]
    assert tell(deed) == []


@pytest.mark.parametrize("text", ["I know that it is late.", "That praised the bill.", "Nothing suggests a fire."])
def test_who_says_nothing_is_no_source(tell: Tell, text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("She declined to say who was responsible.", "declined"),
        ("A spokesman refused to confirm or deny that it was sold.", "refused"),
        ("Weber wants to say that it is over.", "wants"),
    ],
)
def test_what_somebody_declines_or_wants_to_say_is_not_said(attributions: Find, text: str, cue: str) -> None:
    (found,) = attributions(text)

    assert [span.of(text) for span in found.cue] == [cue]
    assert found.stance in {Stance.DECLINED, Stance.WANTED}


def test_who_fails_to_explain_something_has_not_told_it(attributions: Find) -> None:
    (found,) = attributions("The bank failed to explain why prices fell.")

    assert found.stance is Stance.DECLINED


def test_a_talk_that_somebody_means_to_have_is_not_said(attributions: Find) -> None:
    (found,) = attributions("The ministers met in Oslo to discuss the lease.")

    assert found.stance is Stance.WANTED


def test_what_words_refer_to_is_told_by_whoever_writes(attributions: Find) -> None:
    text = "“That was a poor month,” Lee said, referring to the jobs forecast."
    (found,) = attributions(text)

    assert [span.of(text) for span in found.cue] == ["said"]


def test_saying_it_in_some_way_reports_nothing(attributions: Find) -> None:
    assert attributions("He said it with the face of a man who had lost.") == []


@pytest.mark.parametrize(
    ("told", "picked_out"),
    [
        ("Orlik, who endorsed Weber in May, left the hall.", "The man who endorsed Weber in May left the hall."),
        ("Orlik, who spoke about Weber, left the hall.", "The man who spoke about Weber left the hall."),
        ("Orlik, who has promised to resign, left the hall.", "A man who has promised to resign left the hall."),
    ],
)
def test_a_relative_clause_tells_something_after_a_comma(tell: Tell, told: str, picked_out: str) -> None:
    assert [source for source, _, _ in tell(told)] == ["who"]
    assert tell(picked_out) == []


def test_a_poll_shows_what_it_finds_wherever_it_is_told(tell: Tell) -> None:
    assert tell("A survey found broad support for the dyke.") == [
        ("A survey", "found", ["broad support for the dyke"])
    ]  # fmt: skip
    assert tell("Despite polls showing a narrow lead, the mayor resigned.") == [("polls", "showing", ["a narrow lead"])]
    assert tell("A boy found broad support for the shelf.") == []


def test_what_we_know_is_a_claim_and_what_you_know_is_none(tell: Tell) -> None:
    assert tell("We know that the dyke is old.") == [("We", "know", ["that the dyke is old"])]
    assert tell("You know that the dyke is old.") == []


@pytest.mark.parametrize("text", ["Do you support the plan?", "Never mind whether it works."])
def test_what_is_asked_or_bidden_is_no_report(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_who_sees_something_judges_and_who_saw_it_was_there(tell: Tell) -> None:
    assert tell("Rivals see an opening in Bonn.") == [("Rivals", "see", ["an opening in Bonn"])]
    assert tell("Rivals saw a lorry in Bonn.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Orlik denied telling the mayor that the dyke was safe.",
        "Orlik denied having told the mayor that the dyke was safe.",
    ],
)
def test_what_somebody_denies_to_have_said_is_not_said(attributions: Find, text: str) -> None:
    assert [found.stance for found in attributions(text)] == [Stance.DENIED]


def test_what_somebody_is_unwilling_to_discuss_is_not_discussed(tell: Tell) -> None:
    assert tell("Orlik was unwilling to discuss the fee.") == [("Orlik", "was unwilling", ["to discuss the fee"])]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The yard issued a statement condemning the attack.", ("The yard", "condemning", ["the attack"])),
        ("Forty men signed a letter urging the club to wait.", ("Forty men", "urging", ["the club to wait"])),
        (
            "The union sent an email to staff accusing the bank of greed.",
            ("The union", "accusing", ["the bank of greed"]),
        ),
        ("Orlik released an ad calling it dangerous.", ("Orlik", "calling", ["it dangerous"])),
    ],
)
def test_what_a_writing_does_is_done_by_whoever_issues_it(
    tell: Tell, text: str, told: tuple[str, str, list[str]]
) -> None:
    assert tell(text) == [told]


def test_a_participle_after_another_noun_only_tells_which(tell: Tell) -> None:
    assert tell("The police led off a man mocking the mayor.") == []
