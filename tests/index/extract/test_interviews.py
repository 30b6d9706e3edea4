from __future__ import annotations

from tests.index.extract.conftest import Tell

INTERVIEW = (
    "Ann Orlik kept the dyke for ten years.\n\nWill the dyke hold, do you think?\n\nIt did in May. I slept there."
    "\n\nMy sister did not.\n\nWould you do it again?\n\nI would, tomorrow.\n\nAnd what do you tell the council?\n\n"
    "They know what we did.\n\nThe dyke was built in 1911.\n"
)


def test_paragraphs_after_questions_are_answers(tell: Tell) -> None:
    assert tell(INTERVIEW) == [
        ("", "", ["It did in May. I slept there.", "My sister did not."]),
        ("", "", ["I would, tomorrow."]),
        ("", "", ["They know what we did."]),
    ]


def test_a_writer_who_asks_himself_gives_no_interview(tell: Tell) -> None:
    text = (
        INTERVIEW.replace(" do you think", " does one think")
        .replace("you", "they")
        .replace("I ", "She ")
        .replace("My ", "Her ")
        .replace(" we ", " she ")
    )

    assert not [told for told in tell(text) if not told[0]]
