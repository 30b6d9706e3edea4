"""Who leaves questions unanswered: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance
from tests.index.extract.conftest import in_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orlik did not return calls on Monday.", ("Orlik", "did not return", ["calls"])),
        (
            "The yard did not immediately return messages seeking comment.",
            ("The yard", "did not immediately return", ["messages seeking comment"]),
        ),
        ("Neither Orlik nor Weber returned calls.", ("Neither Orlik nor Weber", "returned", ["calls"])),
        ("Orlik was not available for comment.", ("Orlik", "was not available for", ["comment"])),
        ("Orlik was unavailable to comment.", ("Orlik", "was unavailable to", ["comment"])),
        ("Orlik could not be reached for comment.", ("Orlik", "could not be reached for", ["comment"])),
        ("Orlik said nothing about the dam.", ("Orlik", "said nothing about", ["the dam"])),
        ("The yard has revealed little about the fire.", ("The yard", "has revealed little about", ["the fire"])),
        ("The yard had no comment.", ("The yard", "had no", ["comment"])),
        ("Orlik gave no reason for his departure.", ("Orlik", "gave no", ["reason for his departure"])),
        ("The clerks were tight-lipped about the cause.", ("The clerks", "were tight-lipped about", ["the cause"])),
        ("Nobody at the yard would discuss the fire.", ("Nobody at the yard", "would discuss", ["the fire"])),
        ("Orlik gave no hint that he would resign.", ("Orlik", "gave no hint", ["that he would resign"])),
    ],
)
def test_who_leaves_it_unanswered_declines(
    text: str, told: tuple[str, str, list[str]], attributions: Callable[[str], list[Attribution]]
) -> None:
    (found,) = attributions(text)
    assert in_words(found, text) == told
    assert found.stance is Stance.DECLINED


@pytest.mark.parametrize(
    "text",
    [
        "Orlik returned calls on Monday.",
        "The summit could not be reached on foot.",
        "The flat was not available for rent.",
        "Orlik had a reason for his departure.",
    ],
)
def test_what_is_no_answer_is_no_silence(text: str, attributions: Callable[[str], list[Attribution]]) -> None:
    assert not attributions(text)
