"""CorrectionWanted: something is wrong; the app asks what."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from index.passage import Passage


@dataclass
class CorrectionWanted(Message):
    """Something about a passage, or about a speaker, is wrong: let the user say what."""

    speaker: str | None
    """By name; None where there is none to correct."""
    passage: Passage | None = None

    @classmethod
    def of(cls, passage: Passage) -> CorrectionWanted:
        """Return that something about `passage` is wrong."""
        return cls(passage.speaker.name if passage.speaker else None, passage)
