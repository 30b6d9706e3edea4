"""Search: what a store can be asked, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.attribution import Kind, Stance
from index.passage import Passage

Topic = tuple[tuple[str, ...], ...]
"""Groups of alternatives: a passage is about it if each group has a word (or phrase) there."""


class Order(StrEnum):
    """Which passages come first."""

    NEWEST = "newest"
    """By the day of the statement, else of the article; within an article, in text order."""
    BEST = "best"
    """By how well the words fit."""


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for. Everything that is given must hold; nothing given finds every attribution."""

    speakers: tuple[int, ...] = ()
    """Speaker ids of the archive: any of them."""
    without_speakers: tuple[int, ...] = ()
    topic: Topic = ()
    without_topic: Topic = ()
    any_word: bool = False
    """One group of `topic` is enough; more of them come first."""
    near: bool = True
    """Words of `topic` that stand only beside the passage or in the title count too, a little."""
    phrase: str | None = None
    """Words that must stand together, in this order."""
    addressee: str | None = None
    """Words of the addressee, as written or as named."""
    medium: str | None = None
    """Words of the medium or venue."""
    outlet: str | None = None
    """Words of the article's publisher."""
    since: date | None = None
    until: date | None = None
    """Both inclusive; of the day of the statement, else of the article."""
    kinds: tuple[Kind, ...] = ()
    stances: tuple[Stance, ...] = ()
    articles: tuple[str, ...] = ()
    """Article ids: any of them."""
    passages: tuple[int, ...] = ()
    """Passage ids: only among these."""
    without_passages: tuple[int, ...] = ()
    attributed: bool | None = True
    """Only attributions (True), only sentences without any (False), or both (None)."""
    order: Order = Order.NEWEST
    limit: int = 10
    """0: all."""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """One page of passages, and how many there are in all."""

    passages: tuple[Passage, ...]
    total: int
    scores: tuple[float, ...] = ()
    """Beside each passage how well the words fit, where words were asked for; only their order means something."""
