"""What --record does: a conversation is saved as a question file when it ends, also when it is cut off."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.command.output import narrate
from bot.language.sentences import counted

if TYPE_CHECKING:
    from bot.question_files.recording import Recording


@contextmanager
def recorded(options: Namespace, limit: int) -> Iterator[Recording | None]:
    """Give what takes each answer, of which there are at most `limit` passages; None where nothing is recorded.

    Raises:
        QuothError: the recording cannot be saved; before anything was asked, where that can be told.
    """
    if options.record is None:
        yield None
        return
    from bot.question_files.recording import Recording, check_place

    check_place(options.record)
    recording = Recording(limit)
    try:
        yield recording
    finally:
        if turns := len(recording.answers):
            recording.save(options.record)
            where = f" --index {options.index}" if options.index else ""
            narrate(f"{counted(turns, 'turn')} recorded. Ask again: quoth run {options.record}{where}")
