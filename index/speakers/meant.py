"""Meant: who a mention means."""

from __future__ import annotations

from dataclasses import dataclass

from index.speakers.member import Member


@dataclass(frozen=True, slots=True)
class Meant:
    """Who a mention means, and how that was found."""

    member: Member
    words: str = ""
    """Of a pronoun or description: "he"."""
    where: str = ""
    """Where the name was found: "2 sentences back"."""

    @property
    def because(self) -> str:
        """How it was found, told by the name that the member has by now: "he = Yoav Gallant, 2 sentences back"."""
        return f"{self.words} = {self.member.name}, {self.where}" if self.words else ""
