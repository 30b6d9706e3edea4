"""What widgets say when something should be put right; the app does it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from index.corrections import Correction
from index.passage import Passage
from index.store import Store


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


@dataclass
class CorrectionMade(Message):
    """Something is wrong, in this way: it should be put right."""

    correction: Correction


class UndoWanted(Message):
    """The last correction should be taken back."""


@dataclass
class Corrected(Message):
    """The archive is corrected."""

    words: str
    """What to tell."""


def carry_out(wanted: CorrectionMade | UndoWanted, store: Store) -> str:
    """Put right what is wanted, and return what to tell.

    Raises:
        QuothError: the archive cannot be written.
    """
    from bot.correction_words import correction_words  # only here: the first frame should not wait for it

    if isinstance(wanted, CorrectionMade):
        store.correct(wanted.correction)
        return f"{correction_words(wanted.correction)}. u takes it back."
    undone = store.undo()
    return f"Taken back: {correction_words(undone)}." if undone else "There is no correction to take back."
