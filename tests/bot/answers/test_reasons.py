"""Why somebody did something."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.texts import content_of
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.small_archive import TOM, Writer

NORA = Speaker("Nora Vance", SpeakerType.PERSON, "Principal", ("Vance",), Gender.FEMALE)
TEXT = """Principal Nora Vance said pupils bring bread.

Vance said that she had left the party because it was dull.

Berg asked why Vance had left the party to dance.

Vance told him she had quit the choir to take up boxing.

Vance said boxing was fun.
"""


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Why did Vance leave the party?", "she had left the party because it was dull"),
        ("why did vance leave", "she had left the party because it was dull"),
        ("Why did Vance quit the choir?", "she had quit the choir to take up boxing"),
    ],
)
def test_what_tells_of_it_with_a_reason_is_why(question: str, reason: str, tmp_path: Path) -> None:
    writer = Writer(Article("school", TEXT, "School", date(2023, 6, 2)))
    writer.said(NORA, "Principal Nora Vance", "said", "pupils bring bread")
    writer.said(NORA, "Vance", "said", "she had left the party because it was dull")
    writer.said(TOM, "Berg", "asked", "why Vance had left the party to dance", stance=Stance.ASKED)
    writer.said(NORA, "Vance", "told", "she had quit the choir to take up boxing")
    writer.said(NORA, "Vance", "said", "boxing was fun")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        answer = Conversation(store).ask(question)
    assert [content_of(one) for one in answer.passages] == [reason]
