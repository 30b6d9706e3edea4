"""What a verb does in the construction that it stands in: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Stance

Find = Callable[[str], list[Attribution]]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Orlik advised that the dyke was weak.", Stance.SAID),
        ("Orlik advised the mayor to close it.", Stance.URGED),
        ("Orlik offered to mend the dyke.", Stance.PROMISED),
        ("Orlik hopes that the dyke will hold.", Stance.BELIEVED),
        ("Orlik hopes to mend the dyke.", Stance.WANTED),
        ("Orlik suggested that the dyke was weak.", Stance.SAID),
        ("Orlik suggested a ban.", Stance.URGED),
        ("Orlik dismissed the letter as a stunt.", Stance.CRITICIZED),
        ("Orlik accused the mayor of theft.", Stance.CLAIMED),
        ("Orlik complained of delays.", Stance.CRITICIZED),
        ("Orlik warned of a flood.", Stance.WARNED),
    ],
)
def test_a_verb_takes_the_stance_of_its_construction(attributions: Find, text: str, stance: Stance) -> None:
    assert [found.stance for found in attributions(text)] == [stance]


def test_a_word_in_hyphens_is_whole(tell: Callable[[str], list[tuple[str, str, list[str]]]]) -> None:
    assert tell("Critics called the bill anti-union.") == [("Critics", "called", ["the bill anti-union"])]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The survey suggests that the dyke is weak.", Stance.SHOWED),
        ("Carbon dating indicated that the dyke was old.", Stance.SHOWED),
        ("The letter suggests that the dyke is weak.", Stance.SAID),
    ],
)
def test_findings_show_what_others_say(attributions: Find, text: str, stance: Stance) -> None:
    assert [found.stance for found in attributions(text)] == [stance]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "They have offered no specifics about fares or why their timetable would be any quicker.",
            "no specifics about fares or why their timetable would be any quicker",
        ),
        ("Orlik praised those who left but said it was late.", "those who left"),
    ],
)
def test_a_report_does_not_end_with_and(attributions: Find, text: str, content: str) -> None:
    assert [span.of(text) for span in attributions(text)[0].content] == [content]
