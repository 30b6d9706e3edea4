"""Headlines, whose capitals make every word look like a name."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("headline", "source", "cue", "content"),
    [
        ("Mayor Says Old Dyke Needs Repair", "Mayor", "Says", "Old Dyke Needs Repair"),
        ("Orlik Slams Rival for Dyke Remarks", "Orlik", "Slams", "Rival for Dyke Remarks"),
        ("Harbour Union Warns of Long Strike", "Harbour Union", "Warns", "of Long Strike"),
    ],
)
def test_the_first_reporting_verb_parts_speaker_and_report(
    headline: str, source: str, cue: str, content: str, tell: Tell
) -> None:
    assert tell(f"{headline}\n\nThe dyke is old.") == [(source, cue, [content])]


@pytest.mark.parametrize(
    "text",
    [
        "Port Salis Opens New Dyke\n\nThe dyke is new.",
        "The Old Dyke, Which Floods, Says Little About Us All Today\n\nIt is old.",
    ],
)
def test_a_headline_in_which_nobody_speaks_is_no_statement(text: str, tell: Tell) -> None:
    assert tell(text) == []
