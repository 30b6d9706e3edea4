"""Filter wording: what a question was narrowed to, as its end: "on Tuesday, in the Post"."""

from __future__ import annotations

from bot.language.sentences import body_in_sentence, listed
from bot.question import Question
from index.attribution import Kind
from index.calendar_words import WEEKDAYS

_KINDS = {
    Kind.DIRECT: "in direct quotation",
    Kind.MIXED: "in part in quotation marks",
    Kind.INDIRECT: "in reported speech",
}


def filters_of(question: Question, *, with_kind: bool = True) -> str:
    """Return "on Tuesday, in the Post": what a question was narrowed to, with a space before it."""
    parts = []
    if question.without:
        parts.append(f"leaving out {question.without.words}")
    if question.not_by:
        parts.append(f"leaving out {listed([naming.name for naming in question.not_by])}")
    if question.place:
        parts.append(question.place if " " in question.place else f"at {question.place}")
    if question.period:
        words = question.period.words
        parts.append(f"on {words.capitalize()}" if words.lower() in WEEKDAYS else words)
    if question.outlet:
        parts.append(f"in {body_in_sentence(question.outlet)}")
    if question.kind and with_kind:
        parts.append(_KINDS[question.kind])
    if question.stance and question.stance_asked:
        parts.append(f"with stance {question.stance.value}")
    if question.narrows:
        parts.append("among the passages just shown")
    return f" {', '.join(parts)}" if parts else ""
