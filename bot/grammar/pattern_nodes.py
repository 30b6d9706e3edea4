"""What patterns are made of: words, classes of words, slots, and choices between these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A word that stands for itself."""

    lower: str


@dataclass(frozen=True, slots=True)
class ClassWord:
    """Any word or phrase of a class."""

    name: str
    members: frozenset[str]
    longest: int
    """In words."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One or more words, whatever they are."""

    name: str


@dataclass(frozen=True, slots=True)
class Either:
    """One of several sequences; an empty one where all of it may be missing."""

    options: tuple[tuple[Node, ...], ...]


Node = Literal | ClassWord | Slot | Either
