"""Who asks and who answers in a printed interview: invented ones, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]

INTRODUCTION = "Ana Belmonte, the novelist, spoke to Harbour Monthly about Rome.\n\n"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("Q: Were you angry?\n\n[A]: I was not.", "Ana Belmonte"),
        ("[Q]: Were you angry?\n\nA: I was not.", "Felix Harrow"),
        ("HM: Were you angry?\n\n[AB]: I was not.", "Ana Belmonte"),
        ("[HM]: Were you angry?\n\nAB: I was not.", "Harbour Monthly"),
    ],
)
def test_a_label_stands_for_who_was_introduced(who_is: WhoIs, lines: str, name: str) -> None:
    speaker = who_is(INTRODUCTION + lines, author="Felix Harrow")
    assert speaker is not None
    assert speaker.name == name


def test_letters_inside_a_line_are_no_label(who_is: WhoIs) -> None:
    speaker = who_is(INTRODUCTION + "It was [AB]: he said so.")
    assert speaker is not None
    assert speaker.name == "AB"
