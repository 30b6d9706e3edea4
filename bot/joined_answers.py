"""Joined answers: what a turn of several questions gets, "What did Kirby say? And when?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import Answer, AnswerStatus


def joined(turn: str, answers: Sequence[Answer]) -> Answer:
    """Return one answer with the short answers and passages of all, in their order; read as all that was understood.

    What was not found or not understood is told beside what was. Needs: at least one answer. Of the rest of what was
    understood, the slots of the last question that got an answer are kept.
    """
    if len(answers) == 1:
        return replace(answers[0], question=turn)
    answered = [answer for answer in answers if answer.status is AnswerStatus.ANSWERED]
    understood = [answer for answer in answers if answer.read_as is not None]
    last = next(reversed(answered or understood or answers))
    if not understood:
        return replace(last, question=turn)
    passages = tuple({passage.id: passage for answer in answered for passage in answer.passages}.values())
    texts = " ".join(answer.read_as.text for answer in understood if answer.read_as is not None)
    return replace(
        last,
        question=turn,
        read_as=last.read_as and replace(last.read_as, text=texts),
        answer=" ".join(dict.fromkeys(map(_as_sentence, answers))),
        passages=passages,
        total=max(len(passages), *(answer.total for answer in answers)),
    )


def _as_sentence(answer: Answer) -> str:
    if answer.status is AnswerStatus.NOT_UNDERSTOOD:
        return f"I did not understand “{answer.question}”."
    short = answer.answer
    return short if short.endswith((".", "!", "?", "”")) else f"{short}."
