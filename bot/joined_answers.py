"""Joined answers: what a turn of several questions gets, "What did Kirby say? And when?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import Answer, AnswerStatus


def joined(turn: str, answers: Sequence[Answer]) -> Answer:
    """Return one answer with the short answers and passages of all, in their order; read as all that was understood.

    Needs: at least one answer. Of the rest of what was understood, the last question's slots are kept.
    """
    told = [answer for answer in answers if answer.status is AnswerStatus.ANSWERED] or list(answers[-1:])
    last = told[-1]
    if len(told) == 1:
        return replace(last, question=turn)
    passages = tuple({passage.id: passage for answer in told for passage in answer.passages}.values())
    texts = " ".join(answer.read_as.text for answer in told if answer.read_as is not None)
    return replace(
        last,
        question=turn,
        read_as=last.read_as and replace(last.read_as, text=texts),
        answer=" ".join(dict.fromkeys(_as_sentence(answer.answer) for answer in told)),
        passages=passages,
        total=max(len(passages), *(answer.total for answer in told)),
    )


def _as_sentence(short: str) -> str:
    return short if short.endswith((".", "!", "?", "”")) else f"{short}."
