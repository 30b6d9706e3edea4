"""What is shown of all that somebody said."""

from __future__ import annotations

from tests.bot.answers.conftest import Ask


def test_what_somebody_believes_in_the_first_person_is_said(ask: Ask) -> None:
    assert len(ask("What did Otto Brand say?").passages) == 2
