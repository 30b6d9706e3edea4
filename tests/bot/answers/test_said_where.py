"""Where something was said, read in its sentence or beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.passage_circumstances import Circumstance
from bot.answers.said_where import where_of
from bot.answers.texts import Texts
from index.passage import Passage

Read = Callable[..., tuple[Passage, Texts]]


def words_of(found: Circumstance | None) -> str | None:
    """Return the words of what was found."""
    return found.words if found else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vance said it was late on Radio Nova.\n", "on Radio Nova"),
        ("Vance, speaking to reporters Tuesday, said it was late.\n", None),
        ("Vance, who runs a school on Dock Street, said it was late.\n", None),
        ("Vance, who spoke at a rally in Hull, said it was late.\n", "at a rally in Hull"),
        ("Vance said it was late when she told me so in a pub in Hull.\n", "in a pub in Hull"),
        ("Vance spoke in an interview with Radio Nova.\nVance said it was late.\n", "in an interview with Radio Nova"),
        ("Vance said it was late on Monday.\n", None),
    ],
)
def test_where_is_read_outside_of_asides(read: Read, text: str, place: str | None) -> None:
    assert words_of(where_of(*read(text))) == place


def test_an_interview_named_before_is_named_again(read: Read) -> None:
    text = "She spoke in an interview with Radio Nova.\nVance said it was late in the interview.\n"
    found = where_of(*read(text, medium="the interview"))
    assert words_of(found) == "the interview (“an interview with Radio Nova”)"


def test_an_interview_named_before_is_named_again_beside_what_was_said(read: Read) -> None:
    text = "She gave an interview to  Radio Nova.\nVance noted that in the interview.\nVance said it was late.\n"
    assert words_of(where_of(*read(text))) == "in the interview (“an interview to Radio Nova”)"


def test_who_sits_together_is_where_it_was_said(read: Read) -> None:
    found = where_of(*read("Vance said it was late to the House of Commons.\n", told="the House of Commons"))
    assert words_of(found) == "the House of Commons"


@pytest.mark.parametrize(
    ("text", "told", "place"),
    [
        ("Vance told “Morning Hour” it was late.\n", "Morning Hour", "Morning Hour"),
        ("Vance told The Harlow Star it was late.\n", "The Harlow Star", "The Harlow Star"),
        ("Vance told Ann Lee it was late.\n", "Ann Lee", None),
    ],
)
def test_a_medium_that_is_told_something_is_where_it_was_said(
    read: Read, text: str, told: str, place: str | None
) -> None:
    assert words_of(where_of(*read(text, cue="told", told=told))) == place


@pytest.mark.parametrize(
    ("text", "cue", "place"),
    [
        ("Vance went on Facebook.\nMany read it.\nNobody spoke.\nIn her post Vance posted it was late.\n", "posted",
         "on Facebook"),
        ("Vance tweeted it was late.\n", "tweeted", "tweeted"),
    ],
)  # fmt: skip
def test_what_is_posted_stands_where_it_was_posted(read: Read, text: str, cue: str, place: str) -> None:
    assert words_of(where_of(*read(text, cue=cue))) == place


def test_where_goes_on_beyond_the_day(read: Read) -> None:
    found = where_of(
        *read("Vance said it was late at a debate on May 4 at Harlow Castle in Hull.\n", medium="a debate")
    )
    assert words_of(found) == "a debate on May 4 at Harlow Castle in Hull"


def test_what_follows_a_day_right_after_a_quotation_tells_of_the_saying(read: Read) -> None:
    text, content = "Vance called it “a shame” Friday on the Ann Lee Show.\n", "it “a shame” Friday on the Ann Lee Show"
    assert words_of(where_of(*read(text, cue="called", content=content))) == "on the Ann Lee Show"
