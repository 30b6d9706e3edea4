"""Headlines, whose capitals make every word look like a name."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("headline", "source", "cue", "content"),
    [
        ("Mayor Says Old Dyke Needs Repair", "Mayor", "Says", "Old Dyke Needs Repair"),
        ("Orlik Slams Rival for Dyke Remarks", "Orlik", "Slams", "Rival for Dyke Remarks"),
        ("Harbour Union Warns of Long Strike", "Harbour Union", "Warns of", "Long Strike"),
        ("Orlik Backs Old Harbour Mole as Union Threatens Strike", "Orlik", "Backs", "Old Harbour Mole"),
        ("Orlik Backs Weber as Mayor", "Orlik", "Backs", "Weber as Mayor"),
        ("Harbour Pilots Support Sending Orlik Home", "Harbour Pilots", "Support", "Sending Orlik Home"),
        ("Pilots rebuke Orlik proposal for more dykes", "Pilots", "rebuke", "Orlik proposal for more dykes"),
        ("Union whip blasts Weber over dyke plan", "Union whip", "blasts", "Weber over dyke plan"),
        ("Amid Storm, Harbour Union Backs Orlik", "Harbour Union", "Backs", "Orlik"),
        ("Orlik says cut rates to save the port", "Orlik", "says", "cut rates to save the port"),
        ("Orlik to call for wider dykes", "Orlik", "to call for", "wider dykes"),
        ("Dyke ‘unsafe’, says engineer", "engineer", "says", "Dyke ‘unsafe’"),
        ("Dyke unsafe, say engineers", "engineers", "say", "Dyke unsafe"),
        ("Orlik brands rivals ‘cowards’", "Orlik", "brands", "rivals ‘cowards’"),
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


def test_verbs_joined_in_a_headline_are_a_report_each(tell: Tell) -> None:
    assert tell("Orlik Backs Old Dyke, Slams Harbour Union\n\nThe dyke is old.") == [
        ("Orlik", "Backs", ["Old Dyke"]),
        ("Orlik", "Slams", ["Harbour Union"]),
    ]


def test_a_plural_noun_in_a_later_line_is_no_verb(tell: Tell) -> None:
    assert tell("Port Salis.\n\nThe pilots rebuke Orlik suffered was harsh.") == []
