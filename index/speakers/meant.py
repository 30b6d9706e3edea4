"""Meant: who a mention means."""

from __future__ import annotations

from dataclasses import dataclass

from index.speakers.member import Member


@dataclass(frozen=True, slots=True)
class Meant:
    """Who a mention means, and how that was found."""

    member: Member
    because: str = ""
    """Of a pronoun or description: "he = Yoav Gallant, 2 sentences back"."""
