from __future__ import annotations

import pytest

from index.ascribed_speaker import speaker_named
from index.speaker import SpeakerType


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ida Falk", SpeakerType.PERSON),
        ("Lord Harrow", SpeakerType.PERSON),
        ("Mrs Bank", SpeakerType.PERSON),
        ("Falk", SpeakerType.PERSON),
        ("anna falk", SpeakerType.PERSON),
        ("NATO", SpeakerType.ORGANIZATION),
        ("Ardale Police", SpeakerType.ORGANIZATION),
        ("the Harbour Trust", SpeakerType.ORGANIZATION),
        ("the council", SpeakerType.ORGANIZATION),
        ("Ministry of Public Works", SpeakerType.ORGANIZATION),
        ("a man in Fife", SpeakerType.UNNAMED),
        ("her husband", SpeakerType.UNNAMED),
        ("Falk's husband", SpeakerType.UNNAMED),
        ("residents", SpeakerType.UNNAMED),
        ("", SpeakerType.UNNAMED),
    ],
)
def test_the_words_of_a_name_tell_what_it_names(name, kind):
    assert (speaker_named(name).name, speaker_named(name).type) == (name, kind)
