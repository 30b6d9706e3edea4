"""Circumstance: when, where or to whom something was said, with how surely and where the article tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from index.charspan import CharSpan
from index.passage import Passage

TOLD, OWN, CARRIED, BESIDE = 6, 4, 3, 1


@dataclass(frozen=True, slots=True)
class Circumstance:
    """When, where or to whom, in the article's words."""

    words: str
    passage: Passage
    surety: int
    """TOLD: as extracted with the statement; OWN: read in its sentence; CARRIED: told with another statement of the
    same speaker, or by the verb alone; BESIDE: read in a sentence near it; one less where only a place is named."""
    day: date | None = None
    place: CharSpan | None = None
    """The sentence that tells it, where that is not the passage's own."""
