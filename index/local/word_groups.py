"""What is looked for: groups of alternatives, each in all the ways to write it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.local.fulltext_documents import stems_in_order


@dataclass(frozen=True, slots=True)
class Alternative:
    """A word or a phrase, in all the ways to write it: "cease-fire" is "ceasefire" or "cease fire"."""

    ways: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, text: str) -> Alternative:
        """Return what to look for to find `text`."""
        return cls(tuple(way for way in stems_in_order(text) if way))


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives: any of them is enough."""

    alternatives: tuple[Alternative, ...]

    @classmethod
    def of(cls, alternatives: Iterable[str]) -> Group:
        """Return the group of these words and phrases."""
        return cls(tuple(Alternative.of(text) for text in alternatives))

    @property
    def ways(self) -> Iterator[tuple[str, ...]]:
        """Yield every way to write any of the alternatives."""
        return (way for alternative in self.alternatives for way in alternative.ways)
