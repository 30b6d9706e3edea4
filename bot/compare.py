"""Comparing two speakers: what each of them said, on one topic or on any."""

from __future__ import annotations

from bot.answer import Answer
from bot.comparison import Comparison
from bot.conversation import Conversation
from index.store import Store

MOST_COMPARED = 200
"""Passages of each, the best first."""


def compare(store: Store, wanted: Comparison) -> tuple[Answer, Answer]:
    """Return what is found of each of the two, as if asked by itself.

    Raises:
        QuothError: the archive cannot be used.
    """
    conversation = Conversation(store, limit=MOST_COMPARED)
    one, other = wanted.questions
    answer = conversation.ask(one)
    conversation.begin_anew()
    return answer, conversation.ask(other)
