"""When, where and to whom, read in the sentence of a statement or beside it, where extraction tells nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.passage_circumstances import Circumstance, told_of, when_of, where_of
from bot.answers.texts import Texts
from index.article import Article
from index.local.local_store import LocalStore
from index.passage import Passage
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

NORA = Speaker("Nora Vance", SpeakerType.PERSON)
Read = Callable[..., tuple[Passage, Texts]]


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Read]:
    """Return a function that stores a text in which Vance said "it was late", with what else is told of that."""
    with closing(LocalStore(tmp_path, create=True)) as store:

        def stored(text: str, **told: str) -> tuple[Passage, Texts]:
            writer = Writer(Article("school", text, "School", date(2023, 5, 9)))
            writer.said(NORA, "Vance", "said", "it was late", **told)
            store.add([writer.read()])
            said = next(p for p in store.passages_of("school") if p.attribution)
            return said, Texts(store)

        yield stored


def words_of(found: Circumstance | None) -> str | None:
    """Return the words of what was found."""
    return found.words if found else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vance said it was late on Radio Nova.\n", "on Radio Nova"),
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
    ("text", "when"),
    [
        ("Vance said it was late on Friday.\n", "on Friday"),
        ("Vance, ill since Friday, said it was late.\n", None),
        ("Vance spoke on Friday, after a race in February.\nVance said it was late.\n", "on Friday"),
        ("Friday's talks failed.\nVance said it was late.\n", None),
        ("Last week Vance said it was late.\n", "Last week"),
        ("Two days ago, Vance said it was late.\n", "Two days ago"),
    ],
)
def test_when_is_a_day_of_its_own(read: Read, text: str, when: str | None) -> None:
    assert words_of(when_of(*read(text))) == when


def test_to_whom_is_told_in_the_sentence(read: Read) -> None:
    assert words_of(told_of(*read("Vance said it was late when she spoke to Tom Berg.\n"))) == "spoke to Tom Berg"
