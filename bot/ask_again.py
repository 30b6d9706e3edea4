"""Asking a conversation's questions again, from the first: what they find may have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answer import Answer

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation

MORE = "more"
"""The question that brings further passages of the last answer."""


def ask_again(conversation: AnyConversation, asked: Iterable[tuple[str, int]]) -> Iterator[Answer]:
    """Yield the answer to each question, in the order asked, with as many passages as were shown of it.

    The conversation forgets all it was asked before, and looks anew at its archive.

    Raises:
        QuothError: the archive cannot be used.
    """
    conversation.begin_anew()
    for question, shown in asked:
        answer = conversation.ask(question)
        passages = list(answer.passages)
        while passages and len(passages) < min(shown, answer.total):
            further = conversation.ask(MORE).passages
            if not further:
                break
            passages += further
        yield replace(answer, passages=tuple(passages))
