"""What common nouns stand for."""

from __future__ import annotations

import pytest

from index.names.nouns import is_person_noun, singular, type_of_noun
from index.speaker import SpeakerType


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("nurse", SpeakerType.PERSON),
        ("lawmaker", SpeakerType.PERSON),
        ("carmaker", SpeakerType.ORGANIZATION),
        ("poll", SpeakerType.DOCUMENT),
        ("bridge", None),
    ],
)
def test_a_noun_tells_what_it_stands_for(noun: str, kind: SpeakerType | None) -> None:
    assert type_of_noun(noun) is kind


@pytest.mark.parametrize(
    ("plural", "one"),
    [("officials", "official"), ("ministries", "ministry"), ("women", "woman"), ("boss", "boss"), ("polls", "poll")],
)
def test_plurals_are_known_by_their_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    "noun", ["nurse", "retiree", "economist", "ex-wife", "aides", "beekeeper", "lobsterman", "schoolteacher"]
)
def test_nouns_for_persons_are_known_or_told_by_their_ending(noun: str) -> None:
    assert is_person_noun(noun)


@pytest.mark.parametrize("noun", ["committee", "decree", "career", "twist", "bridge", "typewriter", "human"])
def test_nouns_for_things_are_none_for_persons(noun: str) -> None:
    assert not is_person_noun(noun)
