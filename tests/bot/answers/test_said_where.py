"""Where something was said, read in its sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answers.circumstance import Circumstance
from bot.answers.said_where import where_told, written_from
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
        ("Vance said in an alley behind the Grand Hotel it was late.\n", "in an alley behind the Grand Hotel"),
        ("Vance lashed out at the Senate on Facebook and said it was late.\n", "on Facebook"),
        ("Vance said it was late on Monday.\n", None),
        ("Vance, on Radio Nova's “Drive Home,” said it was late.\n", "on Radio Nova's “Drive Home”"),
        ("Vance said to a loud crowd in Hull it was late.\n", "in Hull"),
        ("Vance said it was late in a debate at Hull College, the second of three.\n", "in a debate at Hull College"),
        ("Vance said it was late at a rally in Hull even though it was noon.\n", "at a rally in Hull"),
        ("Vance said it was late in the journal Bees and Wasps.\n", "in the journal Bees and Wasps"),
        ("Vance, a critic of laws on emails, said it was late.\n", None),
        ("Vance said it was late during a charity lunch on Friday in Hull.\n", "during a charity lunch in Hull"),
        ("Vance said it was late at the end of the war in Hull.\n", "in Hull"),
        ("Vance turned on the Post and said it was late at a rally in Hull.\n", "at a rally in Hull"),
        ("Vance, whom Berg replaced on WBC's show, said it was late.\n", None),
        ("Vance, in the inquest into her 2008 email, said it was late.\n", None),
        ("Vance went on a Hull radio station and said it was late.\n", "on a Hull radio station"),
        ("Vance on “Saturday Supper” said it was late.\n", "on “Saturday Supper”"),
        ("Vance said it was late to a crowd of about 700 in Castle Hall.\n", "in Castle Hall"),
        ("Vance said it was late, asked on her flight from Oslo.\n", "on her flight from Oslo"),
        (
            "Vance said it was late at a lecture to some 3,000 members in Hull.\n",
            "at a lecture to some 3,000 members in Hull",
        ),
        ("Vance, no trust in a Republican left, said it was late.\n", None),
    ],
)
def test_where_is_read_outside_of_asides(read: Read, text: str, place: str | None) -> None:
    assert words_of(where_told(*read(text))) == place


def test_an_interview_named_before_is_named_again(read: Read) -> None:
    text = "She spoke in an interview with Radio Nova.\nVance said it was late in the interview.\n"
    found = where_told(*read(text, medium="the interview"))
    assert words_of(found) == "the interview (“an interview with Radio Nova”)"


@pytest.mark.parametrize(
    ("text", "medium", "place"),
    [
        ("Vance said it was late on the radio show Nora’s Jukebox.\n", "radio show", "radio show Nora’s Jukebox"),
        ("Vance said it was late in a column in Friday’s Hull Star.\n", "a column", "a column in Friday’s Hull Star"),
        (
            "Vance said it was late in an interview with Berg aired Monday on “New Noon.”\n",
            "an interview with Berg",
            "an interview with Berg aired Monday on “New Noon.”",
        ),
        ("Vance said it was late in an interview.\n", "an interview", "an interview"),
    ],
)
def test_a_programme_or_paper_is_told_with_its_name(read: Read, text: str, medium: str, place: str) -> None:
    assert words_of(where_told(*read(text, medium=medium))) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("HULL, England, May 3 (NWS) — Vance said it was late.\n", "HULL, England"),
        ("NEW HULL — Vance said it was late.\n", "NEW HULL"),
        ("The BBC — who else — was there. Vance said it was late.\n", ""),
    ],
)
def test_a_dateline_tells_from_where_an_article_is_written(read: Read, text: str, place: str) -> None:
    assert written_from(*read(text)) == place


def test_who_sits_together_is_where_it_was_said(read: Read) -> None:
    found = where_told(*read("Vance said it was late to the House of Commons.\n", told="the House of Commons"))
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
    assert words_of(where_told(*read(text, cue="told", told=told))) == place


def test_what_is_posted_stands_where_it_was_posted(read: Read) -> None:
    text = "Vance went on Facebook.\nMany read it.\nNobody spoke.\nIn her post Vance posted it was late.\n"
    assert words_of(where_told(*read(text, cue="posted"))) == "on Facebook"


def test_where_goes_on_beyond_the_day(read: Read) -> None:
    found = where_told(
        *read("Vance said it was late at a debate on May 4 at Harlow Castle in Hull.\n", medium="a debate")
    )
    assert words_of(found) == "a debate on May 4 at Harlow Castle in Hull"


def test_what_follows_a_day_right_after_a_quotation_tells_of_the_saying(read: Read) -> None:
    text, content = "Vance called it “a shame” Friday on the Ann Lee Show.\n", "it “a shame” Friday on the Ann Lee Show"
    assert words_of(where_told(*read(text, cue="called", content=content))) == "on the Ann Lee Show"


def test_where_is_read_after_the_hearer(read: Read) -> None:
    found = where_told(*read("Vance told reporters Tuesday on her plane it was late.\n", cue="told", told="reporters"))
    assert words_of(found) == "on her plane"


def test_an_occasion_at_the_end_of_a_report_is_that_of_the_saying(read: Read) -> None:
    content = "a ban on cars at a rally in Hull on Monday"
    found = where_told(*read(f"Vance urged {content}.\n", cue="urged", content=content))
    assert words_of(found) == "at a rally in Hull"


def test_the_show_is_the_one_named_before(read: Read) -> None:
    text = "Berg spoke in a call to Radio Nova's “Morning Tide.”\nVance said it was late on the show.\n"
    assert words_of(where_told(*read(text, medium="the show"))) == "the show (“to Radio Nova's “Morning Tide.””)"
