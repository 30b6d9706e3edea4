"""Asked ahead: whether a question asks for something to come: "when will the bridge open?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.grammar.lexicon import AHEAD
from bot.grammar.words import Word

_FARTHEST = 3
"""In words: [on what day will] the bridge open?"""


def asked_ahead(words: Sequence[Word]) -> str:
    """Return the "when will" of "when will the bridge open?"; nothing where it may be over: "when did it open?"."""
    ahead = next((word.lower for word in words[1 : _FARTHEST + 1] if word.lower in AHEAD), "")
    return f"{words[0].lower} {ahead}" if ahead else ""
