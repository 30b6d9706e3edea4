"""ComparisonWanted: two speakers should be shown side by side."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from bot.comparison import Comparison


@dataclass
class ComparisonWanted(Message):
    """The app shows them over what is there."""

    wanted: Comparison
