"""Words as they were said, and nearly so."""

from __future__ import annotations

from tests.bot.answers.conftest import Ask


def test_many_words_in_a_row_are_found_as_they_stand(ask: Ask) -> None:
    answer = ask("who said the pool should be built")
    assert [passage.speaker and passage.speaker.name for passage in answer.passages] == ["Nora Vance"]


def test_misremembered_words_are_told_by_those_that_carry_them(ask: Ask) -> None:
    answer = ask("who said 'the vote is fair'?")
    assert "Otto Brand" in answer.answer
    assert "nearest" in answer.answer
