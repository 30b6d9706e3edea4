"""Whom only the title of an article names in full."""

from __future__ import annotations

import pytest

from index.speaker import SpeakerType
from index.speakers.cast import Cast
from index.speakers.member import Member
from index.speakers.title_names import complete_from_title


@pytest.mark.parametrize(
    ("title", "name", "role"),
    [
        ("Speech by President Amara Solis in Harlow", "Amara Solis", "President"),
        ("REMARKS BY ANN SOLIS", "Ann Solis", None),
        ("Full text: President Amara Solis’s address", "Amara Solis", "President"),
        ("Ann Solis: what we do next", "Ann Solis", None),
        ("President Solis in Harlow", "Solis", None),
        ("Why Solis left", "Solis", None),
        ("Harlow talks", "Solis", None),
    ],
)
def test_a_surname_alone_is_completed_from_the_title(title: str, name: str, role: str | None) -> None:
    cast, solis = Cast([]), Member(None, words=("solis",))
    solis.names["Solis"] += 1
    cast.members.append(solis)
    complete_from_title(cast, title)
    assert (solis.name, solis.role) == (name, role)


def test_a_body_is_not_completed_from_the_title() -> None:
    cast, union = Cast([]), Member(SpeakerType.ORGANIZATION, words=("solis",))
    union.names["Solis"] += 1
    cast.members.append(union)
    complete_from_title(cast, "Ann Solis in Harlow")
    assert union.name == "Solis"
