"""Question: what was asked, as understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.attribution import Kind, Stance


class Asks(StrEnum):
    """What a question wants to know."""

    STATEMENTS = "statements"
    SPEAKER = "speaker"
    WHEN = "when"
    WHERE = "where"
    ADDRESSEE = "addressee"
    COUNT = "count"
    ROLE = "role"
    SPEAKERS = "speakers"
    ARTICLES = "articles"
    SENTENCES = "sentences"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Question:
    """A question with nothing left unsaid. Speakers are canonical names of the archive."""

    asks: Asks
    text: str
    """The full question as understood, in one plain sentence."""
    speakers: tuple[str, ...] = ()
    topic: str | None = None
    addressee: str | None = None
    since: date | None = None
    until: date | None = None
    outlet: str | None = None
    kind: Kind | None = None
    stance: Stance | None = None
