"""Speakers of whom no more is known than the words say, over hand-tagged words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.charspan import CharSpan
from index.speaker import SpeakerType
from index.speakers.as_written import is_thing, speaker_as_written, trimmed
from index.tokens import Tokens

Tagged = Callable[[str], Tokens]


@pytest.mark.parametrize(
    ("text", "head", "words"),
    [
        ("two/CD officials/NNS in/IN Rome/NNP", 1, "two officials in Rome"),
        ("two/CD officials/NNS who/WP left/VBD", 1, "two officials"),
        ("two/CD officials/NNS ,/, tired/JJ", 1, "two officials"),
        ("two/CD officials/NNS on/IN Monday/NNP", 1, "two officials"),
        ("A/DT poll/NN in/IN June/NNP", 1, "A poll in June"),
    ],
)
def test_a_source_is_cut_where_it_tells_more_than_who(tagged: Tagged, text: str, head: int, words: str) -> None:
    tokens = tagged(text)
    assert trimmed(tokens, [CharSpan(0, len(tokens.text))], head) == words


@pytest.mark.parametrize(
    ("text", "head", "kind"),
    [
        ("two/CD officials/NNS", 1, SpeakerType.UNNAMED),
        ("the/DT report/NN", 1, SpeakerType.DOCUMENT),
        ("the/DT council/NN", 1, SpeakerType.ORGANIZATION),
        ("42/CD %/NN", 1, SpeakerType.UNNAMED),
    ],
)
def test_the_noun_tells_what_speaks(tagged: Tagged, text: str, head: int, kind: SpeakerType) -> None:
    tokens = tagged(text)
    speaker = speaker_as_written(tokens, [CharSpan(0, len(tokens.text))], head)
    assert speaker is not None
    assert speaker.type is kind


def test_what_cannot_speak_is_no_speaker(tagged: Tagged) -> None:
    assert is_thing(tagged("this/DT statement/NN"), 1)
    assert not is_thing(tagged("the/DT statement/NN"), 1)
    assert speaker_as_written(tagged("full/JJ autonomy/NN"), [CharSpan(0, 13)], 1) is None
