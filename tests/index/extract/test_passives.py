"""Passives that name who speaks after "by"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lee was told by the police that the road was closed.",
            ("the police", "was told", ["that the road was closed"]),
        ),
        ("The bill was criticized by Weber.", ("Weber", "was criticized", ["The bill"])),
        (
            "Orlik was criticized by his rivals for failing to visit the town.",
            ("his rivals", "was criticized", ["Orlik", "for failing to visit the town"]),
        ),
        (
            "Weber was rebuked by opponents for his delay.",
            ("opponents", "was rebuked", ["Weber", "for his delay"]),
        ),
        ("Weber was urged by the party to resign.", ("the party", "was urged", ["to resign"])),
    ],
)
def test_who_is_named_after_by_speaks(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]
