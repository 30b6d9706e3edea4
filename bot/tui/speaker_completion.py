"""What the rest of a name may be that is being typed: alone, or at the end of other words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from textual.suggester import Suggester

_SHORTEST_NAME = 2
"""Letters of a name before it is completed; with fewer everybody fits."""
_LONGEST_NAME = 3
"""Words of a name that are looked at."""
_WORD = re.compile(r"[^\W_][\w'’.-]*")


class SpeakerCompletion(Suggester):
    """Completes the names of the archive's speakers, keeping what was typed as it is."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._names: list[tuple[str, str]] = []

    def know_speakers(self, names: Iterable[str]) -> None:
        """Take the names of the archive's speakers, the most quoted first."""
        self._names = [(part.casefold(), part) for name in names for part in _ways_to_begin(name)]

    async def get_suggestion(self, value: str) -> str | None:
        """Return what `value` may become."""
        return self.complete(value)

    def complete(self, value: str) -> str | None:
        """Return `value` with the name at its end completed; None: no idea."""
        words = list(_WORD.finditer(value))
        if not words or words[-1].end() != len(value):
            return None
        for word in words[-_LONGEST_NAME:]:
            tail = value[word.start() :]
            if len(tail) < _SHORTEST_NAME:
                continue
            begun = tail.casefold()
            for folded, name in self._names:
                if folded.startswith(begun) and len(name) > len(tail):
                    return value + name[len(tail) :]
        return None


def _ways_to_begin(name: str) -> list[str]:
    """Return "John Kirby" and "Kirby": people begin with either."""
    words = name.split()
    return [name, words[-1]] if len(words) > 1 else [name]
