from __future__ import annotations

import pytest

from bot.tui.question_completion import QuestionCompletion


@pytest.fixture
def completion():
    completion = QuestionCompletion()
    completion.know_speakers(["Ada Holm", "Jon Brandt", "the White Harbour"])
    return completion


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("What did Ada", "What did Ada Holm"),
        ("what did ada h", "what did ada holm"),
        ("And Bran", "And Brandt"),
        ("did the White", "did the White Harbour"),
    ],
)
def test_names_of_speakers_are_completed_in_the_case_that_was_begun(completion, typed, whole):
    assert completion.complete(typed).casefold() == whole.casefold()
    assert completion.complete(typed).startswith(typed)


@pytest.mark.parametrize("typed", ["", "  ", "What did A", "What did Ada ", "What did Ada Holm", "xyz"])
def test_nothing_is_offered_where_nothing_fits(completion, typed):
    assert completion.complete(typed) is None


def test_follow_ups_come_before_questions_asked_earlier(completion):
    completion.questions = ["When did Holm speak?"]
    assert completion.complete("Wh") == "When did Holm speak?"
    completion.follow_ups = ("When?",)
    assert completion.complete("Wh") == "When?"
