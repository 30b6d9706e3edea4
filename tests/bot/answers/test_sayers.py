"""Who said just that, and who only stands beside it."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from bot.answers.sayers import as_sentence, is_only_beside, without_tellers
from bot.topic import topic_of
from index.article import Article
from index.local.local_store import LocalStore
from index.passage import Passage
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = (
    "Tom Berg said Nora Vance admitted that the pool leaks.\n\n"
    "One mayor called the plan a folly when the council asked whether to stop.\n\n"
    "Nora Vance branded the plan as a folly.\n"
)
BERG, VANCE = Speaker("Tom Berg", SpeakerType.PERSON), Speaker("Nora Vance", SpeakerType.PERSON)
COUNCIL = Speaker("the council", SpeakerType.ORGANIZATION)


def stored(tmp_path: Path) -> list[Passage]:
    """Return the statements of the text in its order."""
    writer = Writer(Article("pool", TEXT, "Pool", date(2023, 8, 2)))
    writer.said(BERG, "Tom Berg", "said", "Nora Vance admitted that the pool leaks")
    writer.said(VANCE, "Nora Vance", "admitted", "that the pool leaks", within=0)
    writer.said(COUNCIL, "the council", "asked", "whether to stop")
    writer.said(VANCE, "Nora Vance", "branded", "the plan")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        return [passage for passage in store.passages_of("pool") if passage.attribution]


def test_who_tells_that_another_said_it_is_left_out_beside_that_other(tmp_path: Path) -> None:
    outer, inner, *_ = stored(tmp_path)
    assert without_tellers([outer, inner]) == (inner,)
    assert without_tellers([outer]) == (outer,)


def test_words_that_stand_beside_what_was_said_are_nobodys(tmp_path: Path) -> None:
    _, _, asked, branded = stored(tmp_path)
    folly = topic_of("the plan was a folly")
    assert is_only_beside(folly, asked)
    assert not is_only_beside(folly, branded)
    assert as_sentence(asked).attribution is None
    assert "One mayor" in as_sentence(asked).text
