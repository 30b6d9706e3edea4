"""Speaker: the one a statement is ascribed to, under one name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SpeakerType(StrEnum):
    """What kind of source speaks."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class Gender(StrEnum):
    """Which pronoun the article uses, or the name suggests."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as one article knows it."""

    name: str
    """Canonical: the fullest name that the article gives ("John Kirby"); of an unnamed one, its mention."""
    type: SpeakerType
    role: str | None = None
    """As the article prints it ("National Security Council spokesman"), never looked up."""
    aliases: tuple[str, ...] = ()
    """How the article names it besides ("Kirby", "the spokesman"); no pronouns."""
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class SpeakerEntry:
    """A speaker as the whole archive knows it."""

    id: int
    name: str
    type: SpeakerType
    role: str | None
    """The role that the most articles print."""
    roles: tuple[str, ...]
    """All roles that articles print, the most frequent first."""
    names: tuple[str, ...]
    """All names it goes by, canonical first."""
    gender: Gender | None
    statements: int
    """How many passages are attributed to it."""
    articles: int
    first: date | None
    last: date | None
