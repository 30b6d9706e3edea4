"""What was said, as a short answer tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answers.texts import content_with_cue
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

NORA = Speaker("Nora Vance", SpeakerType.PERSON)


@pytest.mark.parametrize(
    ("text", "cue", "content", "stance", "told"),
    [
        ("Vance denied that it leaks.", "denied", "that it leaks", Stance.DENIED, "denied that it leaks"),
        ("Vance declined to comment.", "declined", "to comment", Stance.DECLINED, "declined to comment"),
        ("Vance accused Berg of theft.", "accused", "of theft", Stance.CRITICIZED, "accused … of theft"),
        ("Vance said that it leaks.", "said", "that it leaks", Stance.SAID, "that it leaks"),
        ('"It leaks," Vance admitted.', "admitted", '"It leaks,"', Stance.AGREED, '"It leaks,"'),
    ],
)
def test_the_word_that_turns_the_sense_is_told(
    text: str, cue: str, content: str, stance: Stance, told: str, tmp_path: Path
) -> None:
    writer = Writer(Article("school", f"{text}\n", "School"))
    writer.said(NORA, "Vance", cue, content, stance=stance)
    store = LocalStore(tmp_path, create=True)
    store.add([writer.read()])
    (passage,) = (one for one in store.passages_of("school") if one.attribution)
    assert content_with_cue(passage) == told
    store.close()
