"""Next questions: the short ones that go on from an answer, as far as its passages have something to tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.attribution import Kind

if TYPE_CHECKING:
    from bot.answer import Answer

MORE = "More"
OPEN_ENDED = ("What about ", "And ")
"""A topic or a name follows."""


def next_questions(answer: Answer) -> tuple[str, ...]:
    """Return the questions that make sense after `answer`; none where it has no passages."""
    return tuple(_next_questions(answer))


def _next_questions(answer: Answer) -> Iterator[str]:
    said = [passage.attribution for passage in answer.passages if passage.attribution]
    if any(one.when for one in said):
        yield "When?"
    if any(one.addressee for one in said):
        yield "To whom?"
    if said:
        yield "Where?"
    if said and answer.read_as and answer.read_as.topic:
        yield "Who else?"
    kinds = {one.kind for one in said}
    if Kind.DIRECT in kinds and len(kinds) > 1:
        yield "Only the exact words"
    if answer.total > len(answer.passages):
        yield MORE
    if said:
        yield from OPEN_ENDED
