"""Adjectives that report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance

Tell = Callable[[str], list[tuple[str, str, list[str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee is confident that prices will fall.", ("Lee", "is confident", ["that prices will fall"])),
        ("Lee was critical of the bank.", ("Lee", "was critical of", ["the bank"])),
        ("Lee remained vague about her past.", ("Lee", "remained vague about", ["her past"])),
        ("Lee is reluctant to agree.", ("Lee", "is reluctant", ["to agree"])),
    ],
)
def test_who_is_so_is_the_source_and_what_follows_the_content(
    tell: Tell, text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert tell(text) == [expected]


@pytest.mark.parametrize("it", ["", "it "])
def test_what_somebody_makes_clear_is_said(tell: Tell, it: str) -> None:
    text = f"Lee made {it}clear that security came first."

    assert tell(text) == [("Lee", f"made {it}clear", ["that security came first"])]


@pytest.mark.parametrize("text", ["They make sure it stays dead.", "It is sad about the bridge."])
def test_no_report_without_somebody_who_feels_so(tell: Tell, text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "content", "stance"),
    [
        ("Lee has pleaded not guilty to fraud.", "not guilty to fraud", Stance.DENIED),
        ("Lee pleaded guilty.", "guilty", Stance.AGREED),
    ],
)
def test_who_pleads_denies_or_admits(
    attributions: Callable[[str], list[Attribution]], text: str, content: str, stance: Stance
) -> None:
    (found,) = attributions(text)

    assert [span.of(text) for span in found.content] == [content]
    assert found.stance is stance
