"""What is carried on of the matter of a question."""

from __future__ import annotations

import pytest

from bot.grammar.verbs import OPEN
from bot.question import Asks, Question
from bot.unsaid.carried_topic import as_clause, matter_alone


@pytest.mark.parametrize(
    ("topic", "verb", "asking", "matter"),
    [
        ("the bridge", "say", "", "the bridge"),
        ("will the bridge cost", "", "how much", "the bridge cost"),
        ("jobs did the port lose", "", "how many", "jobs"),
        ("he can mend it", "say", "", "mend it"),
        ("heard shouting", OPEN, "", "shouting"),
        ("will pay for the bridge", OPEN, "", "the bridge"),
        ("islanders voted against the bridge", OPEN, "which", "the bridge"),
        ("her ferry", "say", "", "ferry"),
        ("cited it", OPEN, "", "cited it"),
    ],
)
def test_the_matter_is_what_the_question_was_about(topic: str, verb: str, asking: str, matter: str) -> None:
    assert matter_alone(Question(Asks.SPEAKER, "", topic=topic, verb=verb, asking=asking)) == matter


def test_whether_somebody_did_it_is_no_part_of_the_matter() -> None:
    question = Question(Asks.STATEMENTS, "", ("Falk",), topic="leave the island", verb="leave", whether=True)
    assert matter_alone(question) == "the island"


@pytest.mark.parametrize(
    ("topic", "verb", "clause"),
    [
        ("he can mend it", "say", "Falk can mend it"),
        ("to resign", "threaten", "Falk threatened to resign"),
        ("the bridge", "praise", "the bridge"),
    ],
)
def test_as_a_clause_it_says_who(topic: str, verb: str, clause: str) -> None:
    assert as_clause(Question(Asks.STATEMENTS, "", ("Falk",), topic=topic, verb=verb)) == clause
