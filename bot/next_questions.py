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


_ASKS = {"When?": "when", "Where?": "where", "To whom?": "addressee"}
"""What each of them asks for: it is not offered right after it was asked."""


def next_questions(answer: Answer) -> tuple[str, ...]:
    """Return the questions that make sense after `answer`; none where it has no passages."""
    asked = answer.read_as.asks.value if answer.read_as else ""
    return tuple(question for question in _next_questions(answer) if _ASKS.get(question) != asked)


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
    is_exact = answer.read_as is not None and answer.read_as.kind is Kind.DIRECT
    if Kind.DIRECT in kinds and len(kinds) > 1 and not is_exact:
        yield "Only the exact words"
    if answer.total > len(answer.passages):
        yield MORE
    if said:
        yield from OPEN_ENDED
