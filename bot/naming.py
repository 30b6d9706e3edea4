"""Naming: whom a phrase in a question means."""

from __future__ import annotations

from dataclasses import dataclass

from index.speaker import SpeakerEntry, SpeakerType

NAMED = frozenset([SpeakerType.PERSON, SpeakerType.ORGANIZATION])
"""Who has a name of its own; the others are called what they are."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Which speakers a phrase means, and how sure that is."""

    phrase: str
    chosen: tuple[SpeakerEntry, ...] = ()
    """One speaker, who may stand in the archive under several names; the most quoted first. Empty: nobody fits."""
    others: tuple[SpeakerEntry, ...] = ()
    """Who might have been meant as well, the most quoted first."""
    nearest: tuple[SpeakerEntry, ...] = ()
    """Where nobody fits: names not far off."""
    misspelt: bool = False
    """The phrase is spelt otherwise than the name."""
    partial: bool = False
    """The phrase is only a part of a body's name: "coal" of "Patriot Coal"."""
    by_role: bool = False
    """Found by what the speaker is, not by a name."""
    several: bool = False
    """All of those chosen are meant: "the analysts"."""

    loosely: bool = False
    """Found by a description that no article prints in just these words."""
    elsewhere: bool = False
    """No article just shown has anybody of that description: "the union" is that of another one."""

    @property
    def name(self) -> str:
        """The name to show: the fullest of those chosen; of several polls or unnamed people, what they were called."""
        if not self.chosen or self.several or (len(self.chosen) > 1 and self.chosen[0].type not in NAMED):
            return self.phrase
        return self.chosen[0].name

    @property
    def same(self) -> tuple[SpeakerEntry, ...]:
        """Those chosen who are one: without the persons who speak for a body."""
        return tuple(entry for entry in self.chosen if entry.type is self.chosen[0].type)


def is_person(naming: Naming) -> bool:
    """Say whether a phrase names a person of the archive."""
    return bool(naming.chosen) and naming.chosen[0].type is SpeakerType.PERSON
