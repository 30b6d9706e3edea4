"""Lines that begin with who speaks."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell

INTERVIEW = """Ann Orlik has kept the dyke since 2021. She spoke with Harbour Monthly.

Harbour Monthly: You closed the gate in March. Was that right?

Ann Orlik: Yes. It was late.

HM: And now?

Ann Orlik: Now we wait."""


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("ORLIK: I never said it was over.", "ORLIK", "I never said it was over."),
        ("“ORLIK: I never said it was over.", "ORLIK", "I never said it was over."),
        ("Poll: Voters undecided on the dyke", "Poll", "Voters undecided on the dyke"),
        ("Orlik: Dyke Beyond Repair", "Orlik", "Dyke Beyond Repair"),
        ("Weber on Fish: Eat More of It", "Weber", "Eat More of It"),
        ("Insiders: Orlik will resign", "Insiders", "Orlik will resign"),
    ],
)
def test_a_label_names_who_speaks(text: str, source: str, content: str, tell: Tell) -> None:
    assert (source, ":", [content]) in tell(text)


def test_a_surname_that_is_a_word_is_known_by_the_rest_of_the_article(tell: Tell) -> None:
    text = "Trump: My plans aren't set in stone\n\nMr. Trump spoke in Port Salis."

    assert ("Trump", ":", ["My plans aren't set in stone"]) in tell(text)
    assert tell("Stone: My plans aren't set in stone\n\nMr. Trump left.") == []


def test_what_a_list_has_under_a_name_is_not_said_by_it(tell: Tell) -> None:
    text = "What they need\n\nHere is what each needs.\n\nOrlik: {}\n\nMs. Orlik leads by nine points."

    assert tell(text.format("Win in a walk.")) == []
    assert ("Orlik", ":", ["I will win."]) in tell(text.format("I will win."))
    assert ("Orlik", ":", ["Why not now?"]) in tell(text.format("Why not now?"))


def test_where_labels_take_turns_each_names_a_speaker(tell: Tell) -> None:
    assert [(source, content) for source, cue, content in tell(INTERVIEW) if cue == ":"] == [
        ("Harbour Monthly", ["You closed the gate in March. Was that right?"]),
        ("Ann Orlik", ["Yes. It was late."]),
        ("HM", ["And now?"]),
        ("Ann Orlik", ["Now we wait."]),
    ]


def test_questions_and_answers_are_statements_of_their_own(tell: Tell) -> None:
    text = "Q: Will the dyke hold?\n\nA: I think it will.\n\nQ: And in May?\n\nA: Nobody knows."

    assert [(source, cue) for source, cue, _ in tell(text)] == [("Q", ":"), ("A", ":"), ("Q", ":"), ("A", ":")]


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: The road is open again now.",
        "Name: Ann Orlik of Port Salis",
        "In short: the dyke is old.",
        "Seats: 46.\n\nVotes: 1,547.\n\nSeats: 12.",
    ],
)
def test_a_label_that_names_nobody_is_none(text: str, tell: Tell) -> None:
    assert tell(text) == []


def test_the_place_where_an_article_was_written_says_nothing(tell: Tell) -> None:
    text = (
        "ORU: The old dyke, the one below the mill that was closed in May after the great storm of the year before, "
        "the mayor said on Monday, will be torn down.\n\nIt is old."
    )

    assert "ORU" not in [source for source, _, _ in tell(text)]


def test_an_answer_goes_on_up_to_the_next_label(tell: Tell) -> None:
    text = "Q: Will it hold?\n\nA: It will.\n\nI slept there.\n\nQ: When?\n\nA: In May. It rained.\n\nThe dyke is old."

    assert [(source, content) for source, _, content in tell(text)] == [
        ("Q", ["Will it hold?"]),
        ("A", ["It will.", "I slept there."]),
        ("Q", ["When?"]),
        ("A", ["In May. It rained."]),
    ]


def test_a_stage_direction_is_nobodys_turn(tell: Tell) -> None:
    text = "RUIZ: Will it hold?\n\nORLIK: It will.\n\n(Laughter.)\n\nRUIZ: When was that?\n\nORLIK: In May, I think."

    assert [content for _, _, content in tell(text)][1] == ["It will."]


def test_a_text_that_begins_with_a_label_is_spoken_throughout(tell: Tell) -> None:
    speech = "ORLIK: Thank you.\n\nThe sea forgives nothing.\n\nIt forgets it all.\n\n(Applause.)\n\nSo we build.\n\n"
    text = speech + "HALE: Who pays, and when?\n\nORLIK: You do, of course."

    first, *_ = tell(text)
    assert first[2] == ["Thank you.", "The sea forgives nothing.", "It forgets it all.", "So we build."]


@pytest.mark.parametrize(
    "text",
    [
        "THE CLAIM: The town has lost a hundred boats.",
        "THE FACTS: It has lost two, and both were old.",
        "Fact Check: Orlik's boats are still there",
        "CLAIM 2: The mill is closed for good.",
        "Q&A: What will happen to the dyke now?",
    ],
)
def test_a_heading_is_no_speaker(text: str, tell: Tell) -> None:
    assert ":" not in [cue for _, cue, _ in tell(text)]


def test_after_a_name_on_a_topic_only_a_quotation_is_speech(tell: Tell) -> None:
    told = (
        "Orlik on the dyke: The mayor walked out of the hall twice while others spoke, came back late with wet boots, "
        "sat down by the door and left again before the vote, which was lost."
    )
    quoted = "ORLIK, on the dyke: “It will hold for a year.” There is no proof of that."

    assert ":" not in [cue for _, cue, _ in tell(told)]
    assert ("ORLIK", ":", ["“It will hold for a year.”"]) in tell(quoted)


def test_a_label_before_a_quotation_has_no_more_than_that(tell: Tell) -> None:
    text = "ORLIK: “The mill burned twice.” It never did."

    assert tell(text)[0] == ("ORLIK", ":", ["“The mill burned twice.”"])
