"""CharSpan: where something stands in an article's text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class CharSpan:
    """Half-open `[start, end)` in characters (Unicode code points) of an article's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a stretch of text: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that stand there."""
        return text[self.start : self.end]

    def holds(self, other: CharSpan) -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: CharSpan) -> bool:
        """Say whether the two share a character."""
        return self.start < other.end and other.start < self.end


def cover(spans: Iterable[CharSpan]) -> CharSpan:
    """Return the smallest span that holds all of `spans`.

    Raises:
        ValueError: there are none.
    """
    spans = tuple(spans)
    return CharSpan(min(span.start for span in spans), max(span.end for span in spans))
