"""What screens say when articles should go into the archive, or be read again; the app does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from textual.message import Message

from index.store import ArticleEntry


class AddingWanted(Message):
    """The user wants to choose what to put in."""


@dataclass
class IndexingWanted(Message):
    """These files and folders should be put in: what is new in them, and what has changed."""

    paths: Sequence[Path]


@dataclass
class UpdateWanted(Message):
    """The files that an article came from should be read again."""

    article: ArticleEntry
