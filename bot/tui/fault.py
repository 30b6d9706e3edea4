"""Fault: something could not be done, told so that the user can act on it."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from textual.message import Message

from index.errors import QuothError


@dataclass
class Fault(Message):
    """A worker failed. What the user can put right says so itself; a bug keeps its traceback for the end."""

    error: Exception
    is_shown: bool = False
    """Is it told where it happened? Otherwise it is told in a corner of the screen."""

    @property
    def is_bug(self) -> bool:
        """Say whether it is our fault."""
        return not isinstance(self.error, QuothError)

    @property
    def reason(self) -> str:
        """What to tell the user."""
        if not self.is_bug:
            return str(self.error)
        told = f"{type(self.error).__name__}: {self.error}"
        return f"This is a fault in Quoth, your archive is unharmed ({told}). Details are printed when you quit."

    @property
    def details(self) -> str:
        """The traceback."""
        return "".join(traceback.format_exception(self.error))
