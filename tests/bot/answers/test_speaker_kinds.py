"""Who is one of a kind of people, by name and role."""

from __future__ import annotations

import pytest

from bot.answers.speaker_kinds import is_of_kind


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        ("players", "Ivo Lang Goalkeeper"),
        ("politicians", "Eda Holm Labour councillor"),
        ("doctors", "GP Rana Aziz"),
        ("scientists", "Kofi Mensah glaciologist"),
        ("council members", "Several council members"),
        ("other unions", "Ola Berg Trade union leader"),
        ("Republican senators", "Mae Cole, a Republican senator"),
        ("officials in Arlen", "Arlen official Per Dahl"),
        ("farmers", "Una Frey Farmers' leader"),
        ("people", "Ivo Lang Goalkeeper"),
    ],
)
def test_somebody_is_of_a_kind_by_what_he_is_printed_as(kind: str, printed: str) -> None:
    assert is_of_kind(kind, printed)


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        ("players", "Eda Holm Labour councillor"),
        ("Republican senators", "Mae Cole, a Democratic senator"),
        ("officials in Arlen", "Oslo official Per Dahl"),
        ("doctors", "Kofi Mensah glaciologist"),
    ],
)
def test_somebody_else_is_not_of_the_kind(kind: str, printed: str) -> None:
    assert not is_of_kind(kind, printed)
