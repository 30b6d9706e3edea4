"""Words as they were said, and nearly so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from tests.bot.answers.conftest import EMIL, IDA, NORA, Ask


def test_many_words_in_a_row_are_found_as_they_stand(ask: Ask) -> None:
    answer = ask("who said the pool should be built")
    assert [passage.speaker and passage.speaker.name for passage in answer.passages] == ["Nora Vance"]


def test_misremembered_words_are_told_by_those_that_carry_them(ask: Ask) -> None:
    answer = ask("who said 'the vote is fair'?")
    assert "Otto Brand" in answer.answer
    assert "nearest" in answer.answer


@pytest.fixture
def fair(archive_of: Callable[..., Conversation]) -> Conversation:
    """Return a conversation about two statements, of which one is about the fair."""
    return archive_of(
        "Fair\n\nNora Vance said many will stay at home. Ida Moll said losing at the fair brought them shame.\n",
        (NORA, "Nora Vance", "said", "many will stay at home"),
        (IDA, "Ida Moll", "said", "losing at the fair brought them shame"),
    )


def test_what_comes_nearest_to_a_statement_in_other_words_is_told_as_no_more(fair: Conversation) -> None:
    answer = fair.ask("Who said a poor show at the county fair would be embarrassing?")
    assert [passage.speaker and passage.speaker.name for passage in answer.passages] == ["Ida Moll"]
    assert answer.answer.startswith("Nobody in these words; the nearest is by Ida Moll")


def test_what_has_no_word_of_a_statement_is_not_near_it(fair: Conversation) -> None:
    assert fair.ask("Who said the bridge had collapsed in the storm?").status is AnswerStatus.NOT_FOUND


def test_what_somebody_thinks_of_the_matter_is_what_little_he_says_in_its_article(
    archive_of: Callable[..., Conversation],
) -> None:
    conversation = archive_of(
        "Bees sleep\n\nA study came out. Vance said it was mad.\n\nRain fell. Wind blew. Stark said nobody pays.",
        (NORA, "Vance", "said", "it was mad"),
        (EMIL, "Stark", "said", "nobody pays"),
    )
    answer = conversation.ask("What does Stark think of the study?")
    assert answer.answer.startswith("Not in these words; the nearest: Emil Stark")
    assert conversation.ask("What did Stark say about the study?").status is AnswerStatus.NOT_FOUND
    assert conversation.ask("What does Stark think of the harbour?").status is AnswerStatus.NOT_FOUND


def test_the_reasons_are_of_whatever_the_article_tells(archive_of: Callable[..., Conversation]) -> None:
    conversation = archive_of(
        "Mill shuts\n\nStark said nobody pays. Stark said gas is dear.",
        (EMIL, "Stark", "said", "nobody pays"),
        (EMIL, "Stark", "said", "gas is dear"),
    )
    answer = conversation.ask("What did Stark say about the reasons?")
    assert answer.answer.startswith("Not in these words; the nearest: Emil Stark: 2 statements")
    assert conversation.ask("Did Stark mention the reasons?").status is AnswerStatus.NOT_FOUND
