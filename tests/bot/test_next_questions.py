from __future__ import annotations

import pytest

from bot.answer import AnswerStatus
from bot.conversation import Conversation
from bot.next_questions import OPEN_ENDED, next_questions


@pytest.mark.parametrize(
    ("question", "wanted", "unwanted"),
    [
        ("What did Weiss tell Ana Ruiz?", {"To whom?", "Where?"}, {"When?", "Who else?"}),
        ("What did Ruiz say about the bridge?", {"When?", "Who else?", "Only the exact words"}, {"More"}),
    ],
)
def test_what_the_passages_can_tell_is_offered(conversation, question, wanted, unwanted):
    offered = set(next_questions(conversation.ask(question)))
    assert wanted <= offered
    assert not unwanted & offered


@pytest.mark.parametrize("asked", ["When?", "Where?", "To whom?"])
def test_what_was_just_asked_is_not_offered_again(conversation, asked):
    first = conversation.ask("What did Ruiz say about the bridge?")
    assert {"When?", "Where?", "To whom?"} <= set(next_questions(first))
    offered = next_questions(conversation.ask(asked))
    assert offered
    assert asked not in offered


def test_after_nothing_there_is_nothing_to_go_on_from(conversation):
    assert next_questions(conversation.ask("What did Macron say?")) == ()


def test_what_is_offered_is_understood(small_archive):
    for begun in ("What did Ruiz say about the bridge?", "What did Weiss tell Ana Ruiz?"):
        offered = set(next_questions(Conversation(small_archive, limit=1).ask(begun))) - set(OPEN_ENDED)
        assert offered
        for follow_up in offered:
            conversation = Conversation(small_archive, limit=1)
            conversation.ask(begun)
            assert conversation.ask(follow_up).status is AnswerStatus.ANSWERED, follow_up
