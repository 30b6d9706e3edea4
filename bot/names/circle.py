"""Circle: the speakers among whom a name is looked up, all of an archive or those of the articles just shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from index.folding import fold
from index.speaker import SpeakerEntry
from index.store import Store

_OFTEN_PRINTED = 3
"""Of the roles of somebody much quoted, the rest are a reporter's slip, or ours."""


class Bearers(Protocol):
    """Where names and roles are looked up; a store is one."""

    def speakers_named(self, name: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers with a name that has all the words of `name`, the most quoted first."""

    def speakers_in_role(self, role: str) -> tuple[SpeakerEntry, ...]:
        """Return the speakers one of whose printed roles has all the words of `role`, the most quoted first."""


@dataclass(frozen=True, slots=True)
class Around:
    """Articles talked about, and who is quoted there."""

    articles: tuple[str, ...]
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Circle:
    """Some of the speakers of an archive."""

    store: Store
    ids: frozenset[int]

    def speakers_named(self, name: str) -> tuple[SpeakerEntry, ...]:
        """Return those of the circle with all the words in their name."""
        return self._inside(self.store.speakers_named(name))

    def speakers_in_role(self, role: str) -> tuple[SpeakerEntry, ...]:
        """Return those of the circle with all the words in a role that articles often print beside them."""
        wanted = set(fold(role).split())
        found = self._inside(self.store.speakers_in_role(role))
        return tuple(
            entry
            for entry in found
            if any(wanted <= set(fold(printed).split()) for printed in entry.roles[:_OFTEN_PRINTED])
        )

    def _inside(self, found: tuple[SpeakerEntry, ...]) -> tuple[SpeakerEntry, ...]:
        return tuple(entry for entry in found if entry.id in self.ids)
