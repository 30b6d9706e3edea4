"""Two or more who speak as one: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker, SpeakerType

WhoIs = Callable[..., Speaker | None]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("[Ann Lee and Tom Park] said no.", "Ann Lee and Tom Park", SpeakerType.GROUP),
        ("Ann Lee and Tom Park met. [Lee and Park] said no.", "Ann Lee and Tom Park", SpeakerType.GROUP),
        ("[Sen. Ann Lee (R-Texas) and Rep. Tom Park (D-N.Y.)] said no.", "Ann Lee and Tom Park", SpeakerType.GROUP),
        ("[Ann Lee and Tom Park's] claim convinced nobody.", "Ann Lee and Tom Park", SpeakerType.GROUP),
        ("[Ann Lee and Tom Park's gut reaction] is to say no.", "Ann Lee and Tom Park", SpeakerType.GROUP),
        ("Ann Lee slept. [She and Tom Park] said no.", "Ann Lee and Tom Park", SpeakerType.GROUP),
        ("Ann Lee slept. [She and her aides] said no.", "Ann Lee and her aides", SpeakerType.GROUP),
        ("Tom Ray slept. [He and his brother, Ned Ray,] said no.", "Tom Ray and Ned Ray", SpeakerType.GROUP),
        ("Ann Lee slept. [She and two other doctors] said no.", "Ann Lee", SpeakerType.PERSON),
        ("Ann Lee slept. [She of the Park family] said no.", "Ann Lee", SpeakerType.PERSON),
        ("[Ann Lee and her allies] said no.", "Ann Lee and her allies", SpeakerType.GROUP),
        ("[Ann Lee and other critics] said no.", "Ann Lee", SpeakerType.PERSON),
        ("[Ann Lee of Harlow] said no.", "Ann Lee", SpeakerType.PERSON),
        ("[Tom Park's aide Ann Lee] said no.", "Ann Lee", SpeakerType.PERSON),
    ],
)
def test_a_joint_source_is_a_group(who_is: WhoIs, text: str, name: str, kind: SpeakerType) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert (speaker.name, speaker.type) == (name, kind)
