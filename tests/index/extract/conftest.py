"""What a text attributes to whom, in words that a test can compare."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution

Told = tuple[str, str, list[str]]
Tell = Callable[[str], list[Told]]


@pytest.fixture
def tell(attributions: Callable[[str], list[Attribution]]) -> Tell:
    """Return the function that gives source, cue and contents of each attribution that is in no other, in words."""

    def outermost(text: str) -> list[Told]:
        return [in_words(found, text) for found in attributions(text) if found.within is None]

    return outermost


def in_words(found: Attribution, text: str) -> Told:
    """Return source, cue and contents as the text has them."""
    source, cue = (" ".join(span.of(text) for span in part) for part in (found.source, found.cue))
    return source, cue, [span.of(text) for span in found.content]
