"""Questions about the occasion of a statement, in the many ways in which they are put."""

from __future__ import annotations

from datetime import date

import pytest

from bot.question import Asks
from bot.reading.read_question import read_question


class NoArchive:
    """An archive of which nothing is known."""

    def has_word(self, _word: str) -> bool:
        return False

    def publisher(self, _phrase: str) -> str | None:
        return None

    def is_name(self, word: str) -> bool:
        return word == "falk"


def asked(text: str) -> tuple[Asks, str, str] | None:
    """Return what `text` asks for, of whom, and by which noun."""
    reading = read_question(text, date(2023, 5, 12), NoArchive()).reading
    return reading and (reading.asks, reading.who, reading.venue)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on what radio station?", (Asks.WHERE, "", "station")),
        ("which radio show?", (Asks.WHERE, "", "show")),
        ("which TV show was it?", (Asks.WHERE, "", "show")),
        ("Which interview was all of this taken from?", (Asks.WHERE, "", "interview")),
        ("which city was she in when she said it?", (Asks.WHERE, "she", "city")),
        ("On what morning programme did Okafor say that?", (Asks.WHERE, "Okafor", "programme")),
        ("Where was the debate at which she said that taxes must fall?", (Asks.WHERE, "she", "debate")),
        ("where did Okafor make those remarks on dams?", (Asks.WHERE, "Okafor", "")),
        ("in what setting was that?", (Asks.WHERE, "", "")),
        ("On which TV programme did the energy minister appear?", (Asks.WHERE, "the energy minister", "programme")),
        ("From where did Okafor speak?", (Asks.WHERE, "Okafor", "")),
        ("At which event did Okafor make fun of the critics?", (Asks.WHERE, "Okafor", "event")),
        ("where does that come from?", (Asks.WHERE, "", "")),
        ("what did she say it on?", (Asks.WHERE, "she", "")),
        ("was that in an interview?", (Asks.WHERE, "", "")),
        ("was it a tweet?", (Asks.WHERE, "", "tweet")),
    ],
)
def test_where_is_asked_by_what_it_was_said_in(text: str, expected: tuple[Asks, str, str]) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On which day was that?", (Asks.WHEN, "", "")),
        ("what day of the week was that?", (Asks.WHEN, "", "")),
        ("When was that interview with him?", (Asks.WHEN, "", "interview")),
        ("when was the debate where he said that?", (Asks.WHEN, "he", "debate")),
        ("When was the interview with Okafor published?", (Asks.WHEN, "Okafor", "interview")),
        ("When did Okafor issue his statement?", (Asks.WHEN, "Okafor", "")),
        ("was that on Tuesday?", (Asks.WHEN, "", "")),
        ("when, roughly?", (Asks.WHEN, "", "")),
        ("what was the date?", (Asks.WHEN, "", "")),
    ],
)
def test_when_is_asked_by_the_day_or_the_occasion(text: str, expected: tuple[Asks, str, str]) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to which radio host did he say so?", (Asks.ADDRESSEE, "he", "")),
        ("Which TV station did Okafor talk to?", (Asks.ADDRESSEE, "Okafor", "station")),
        ("Which news outlet did she tell that the dam was safe?", (Asks.ADDRESSEE, "she", "outlet")),
        ("who interviewed him about that", (Asks.ADDRESSEE, "him", "")),
        ("who interviewed Okafor about the dam?", (Asks.ADDRESSEE, "Okafor", "")),
        ("To whom was he speaking when he said that?", (Asks.ADDRESSEE, "he", "")),
        ("said to whom?", (Asks.ADDRESSEE, "", "")),
        ("who carried out the interview?", (Asks.ADDRESSEE, "", "")),
        ("who hosted the show?", (Asks.ADDRESSEE, "", "show")),
        ("In front of whom did he say that?", (Asks.ADDRESSEE, "he", "")),
        ("to whom did she make that promise?", (Asks.ADDRESSEE, "she", "")),
    ],
)
def test_to_whom_is_asked_by_outlet_host_or_promise(text: str, expected: tuple[Asks, str, str]) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize("text", ["was it Okafor?", "what was the speech about?", "who was the man?"])
def test_other_questions_are_none_about_an_occasion(text: str) -> None:
    found = asked(text)
    assert found is None or found[0] not in {Asks.WHEN, Asks.WHERE, Asks.ADDRESSEE}
