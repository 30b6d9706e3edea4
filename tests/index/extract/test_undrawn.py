from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance
from tests.index.extract.conftest import in_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orlik would not be drawn on its price.", ("Orlik", "would not be drawn", ["on its price"])),
        ("The engineer would not be drawn about it in May.", ("The engineer", "would not be drawn", ["about it"])),
        ("The engineer would not be drawn.", ("The engineer", "would not be", ["drawn"])),
    ],
)  # fmt: skip
def test_who_would_not_be_drawn_declines(
    text: str, told: tuple[str, str, list[str]], attributions: Callable[[str], list[Attribution]]
) -> None:
    (found,) = attributions(text)
    assert in_words(found, text) == told
    assert found.stance is Stance.DECLINED


def test_what_is_drawn_on_paper_is_no_refusal(attributions: Callable[[str], list[Attribution]]) -> None:
    assert not attributions("The map would be drawn on the table.")
