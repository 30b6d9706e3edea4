"""Asking: the questions of a screen, put to its conversation one after the other, off the screen's thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message
from textual.screen import Screen

from bot.answer import Answer
from bot.ask_again import MORE, ask_again
from bot.tui.fault import Fault
from bot.tui.turn import Turn

if TYPE_CHECKING:
    from bot.deferred_conversation import AnyConversation


_MOST_AT_ONCE = 200
"""Further passages that are loaded in one step."""


@dataclass(frozen=True, slots=True)
class Job:
    """A question for the conversation, or all of its questions again."""

    turns: Sequence[Turn]
    is_more: bool = False
    """Further passages of the turn's answer are wanted."""
    is_again: bool = False
    """The archive has changed: all the turns are asked again."""
    is_new: bool = False
    """What was asked before is to be forgotten."""


@dataclass
class Answered(Message):
    """Answers are there, one a turn of the job."""

    job: Job
    answers: Sequence[Answer]


@dataclass
class Failed(Message):
    """There will be no answer."""

    job: Job
    reason: str


class Asking:
    """A queue of questions; what comes of each is posted to `screen`."""

    def __init__(self, screen: Screen[None], conversation: AnyConversation) -> None:
        self.conversation = conversation
        self.engine = threading.Lock()
        """Held while the conversation works: it is asked one thing at a time."""
        self._screen = screen
        self._jobs: deque[Job] = deque()

    def begin(self, job: Job) -> None:
        """Ask, after what is being asked."""
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self._start(job)

    def next(self) -> None:
        """Go on to the next job, now that what came of the first one is shown."""
        self._jobs.popleft()
        if self._jobs:
            self._start(self._jobs[0])

    def _start(self, job: Job) -> None:
        self._screen.run_worker(partial(self._work, job), thread=True, group="ask")

    def _work(self, job: Job) -> None:
        try:
            with self.engine:
                answers = self._answers(job)
        except Exception as error:
            fault = Fault(error, is_shown=True)
            self._screen.post_message(fault)
            self._screen.post_message(Failed(job, fault.reason))
            return
        self._screen.post_message(Answered(job, answers))

    def _answers(self, job: Job) -> list[Answer]:
        if job.is_again:
            return list(ask_again(self.conversation, [(turn.question, len(turn.passages)) for turn in job.turns]))
        if job.is_new:
            self.conversation.begin_anew()
        if job.is_more:
            return [self._more(turn) for turn in job.turns]
        return [self.conversation.ask(turn.question) for turn in job.turns]

    def _more(self, turn: Turn) -> Answer:
        """Return as many more passages as are there already: a long answer comes in few steps, each the longer."""
        wanted = min(_MOST_AT_ONCE, len(turn.passages))
        answer = self.conversation.ask(MORE)
        passages = answer.passages
        while answer.passages and len(passages) < wanted:
            answer = self.conversation.ask(MORE)
            passages += answer.passages
        return replace(answer, passages=passages)
