"""Circumstance: when, where or to whom something was said, with how surely and where the article tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from index.charspan import CharSpan
from index.passage import Passage

_POINTING = re.compile(
    r"(?:(?i:in|at|on|during) )?"
    r"(?:(?i:the|that|this|an?|his|her|their|its) (?:[a-z]+ )?(?P<noun>[a-z-]+)|him|her|them|us|me|you)"
)
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
    places: tuple[CharSpan, ...] = ()
    """Where it is told, other than in the passage's own sentence."""

    @property
    def is_vague(self) -> bool:
        """Say whether the words point at what is named elsewhere: "the host", "an interview", "him"."""
        return bool(_POINTING.fullmatch(self.words))

    @property
    def noun(self) -> str:
        """The noun of vague words: "interview" of "an interview"; empty where there is none."""
        pointing = _POINTING.fullmatch(self.words)
        return pointing["noun"] or "" if pointing else ""
