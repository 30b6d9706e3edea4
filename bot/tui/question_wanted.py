"""QuestionWanted: a screen over the conversation has a question for it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass
class QuestionWanted(Message):
    """The app closes what lies over the conversation, and asks."""

    question: str
