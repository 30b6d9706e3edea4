"""What users of Quoth can put right. Everything else is a bug, and stays loud.

QuothError
├── ArticleError          an article, or the file that should hold some, cannot be read
├── ModelNotFoundError    the spaCy model is not installed
└── StoreError            the archive cannot be used
    ├── StoreNotFoundError    there is none
    ├── StoreLockedError      somebody else is writing to it
    ├── StoreVersionError     another version of Quoth wrote it
    └── StoreDamagedError     it is not as it was written
(bot adds its own beside the code that raises them: QuestionFileError, UsageError.)
"""

from __future__ import annotations

from pathlib import Path
from typing import Any


class QuothError(Exception):
    """Something the user can put right; the message says what happened and what to do."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Let errors travel between processes, whatever their `__init__` takes."""
        return _as_raised, (type(self), self.args, self.__dict__)


def _as_raised(kind: type[QuothError], arguments: tuple[Any, ...], fields: dict[str, Any]) -> QuothError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(fields)
    return error


class ArticleError(QuothError):
    """An article, or a file of articles, that cannot be read; it costs only itself."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class ModelNotFoundError(QuothError):
    """The spaCy model is not installed."""

    def __init__(self, model: str) -> None:
        super().__init__(f"The spaCy model {model!r} is not installed. Install it, or name another: --model NAME")


class StoreError(QuothError):
    """The archive cannot be used."""


class StoreNotFoundError(StoreError):
    """No passages are stored where we looked."""

    def __init__(self, place: Path) -> None:
        super().__init__(f"No archive in {place}. Make one: quoth index PATH --index {place}")


class StoreLockedError(StoreError):
    """Somebody else is writing."""

    def __init__(self, place: Path, holder: str) -> None:
        super().__init__(
            f"The archive in {place} is being updated by {holder}. Wait until that is done, then try again."
        )


class StoreVersionError(StoreError):
    """Another version of Quoth wrote the archive."""

    def __init__(self, place: Path, found: object, known: int) -> None:
        super().__init__(
            f"The archive in {place} has format {found}, this version of Quoth knows {known}. "
            f"Build it anew in another folder: quoth index PATH --index OTHER"
        )


class StoreDamagedError(StoreError):
    """The archive is not as it was written."""
