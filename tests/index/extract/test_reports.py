"""Verbs with a clause or an infinitive after them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee said that prices had fallen.", ("Lee", "said", ["that prices had fallen"])),
        ("Lee said at the time that Weber was a fool.", ("Lee", "said", ["that Weber was a fool"])),
        ("Lee told the paper on Friday that it was safe.", ("Lee", "told", ["that it was safe"])),
        ("Lee told the paper that prices fell.", ("Lee", "told", ["that prices fell"])),
        (
            "Lee asked the minister during a walk if she would resign.",
            ("Lee", "asked", ["if she would resign"]),
        ),
        ("The city is looking to sell the harbour.", ("The city", "is looking", ["to sell the harbour"])),
        ("The party vowed to cut taxes.", ("The party", "vowed", ["to cut taxes"])),
        ("Lee urged the court to act.", ("Lee", "urged", ["the court to act"])),
        ("Lee told the guard to leave.", ("Lee", "told", ["to leave"])),
        ("Lee declined to comment on Friday.", ("Lee", "declined", ["to comment"])),
        ("The office would not comment.", ("The office", "would not", ["comment"])),
        ("Many remember him as a hero.", ("Many", "remember", ["him as a hero"])),
    ],
)
def test_what_follows_the_verb_is_reported(tell: Tell, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert tell(text) == [expected]


def test_a_story_that_is_told_is_not_who_is_told(tell: Tell) -> None:
    assert tell("Lee told the story that he loves.") == []
