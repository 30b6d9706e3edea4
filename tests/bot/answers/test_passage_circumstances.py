"""When something was said, read in its sentence, where extraction tells nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.circumstance import Circumstance
from bot.answers.passage_circumstances import days_of, when_told
from bot.answers.texts import Texts
from index.article import Article
from index.local.local_store import LocalStore
from index.passage import Passage
from index.speaker import Speaker, SpeakerType
from tests.small_archive import TOM, Writer

Read = Callable[..., tuple[Passage, Texts]]


def words_of(found: Circumstance | None) -> str | None:
    """Return the words of what was found."""
    return found.words if found else None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Vance said it was late on Friday.\n", "on Friday"),
        ("Vance, ill since Friday, said it was late.\n", None),
        ("In a 2014 interview, Vance said it was late.\n", "2014"),
        ("Last week Vance said it was late.\n", "Last week"),
        ("Two days ago, Vance said it was late.\n", "Two days ago"),
    ],
)
def test_when_is_a_day_of_its_own(read: Read, text: str, when: str | None) -> None:
    assert words_of(when_told(*read(text))) == when


def test_a_day_right_after_a_quotation_is_that_of_the_saying(read: Read) -> None:
    text, content = "Vance called it “a shame” Friday on the Ann Lee Show.\n", "it “a shame” Friday on the Ann Lee Show"
    assert words_of(when_told(*read(text, cue="called", content=content))) == "Friday"


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("It rained on Monday.", date(2023, 5, 8)),
        ("Berg told Vance on Monday that it rained.", date(2023, 5, 8)),
        ("Berg said on Monday that it rained.", None),
    ],
)
def test_the_day_on_which_another_alone_speaks_is_not_that_of_what_follows(
    before: str, day: date | None, tmp_path: Path
) -> None:
    writer = Writer(Article("school", f"{before}\nVance said it was late.\n", "School", date(2023, 5, 9)))
    if "Berg" in before:
        writer.said(TOM, "Berg", "told" if "told" in before else "said", "that it rained")
    writer.said(Speaker("Nora Vance", SpeakerType.PERSON), "Vance", "said", "it was late")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        said = next(one for one in store.passages_of("school") if "it was late" in one.text)
        days = days_of(said, Texts(store))
    assert (days and days[0]) == day
