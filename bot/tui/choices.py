"""What the blocks of a conversation mean when they are chosen."""

from __future__ import annotations

from dataclasses import dataclass

from index.passage import Passage


@dataclass(frozen=True, slots=True)
class OpenPassage:
    """Show the passage in its article."""

    passage: Passage


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Show an article from its beginning."""

    article_id: str


@dataclass(frozen=True, slots=True)
class AddArticles:
    """Choose what to put into the archive."""


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """Ask this."""

    question: str


@dataclass(frozen=True, slots=True)
class ChangeReading:
    """Show how the question of a turn was read, to change that and ask again."""

    turn_number: int


@dataclass(frozen=True, slots=True)
class LoadMore:
    """Show more passages of the last answer."""


@dataclass(frozen=True, slots=True)
class ShowWhole:
    """Show all of a short answer that is long."""

    turn_number: int


@dataclass(frozen=True, slots=True)
class ShowVariants:
    """Show, or no longer, where else a statement is told."""

    turn_number: int
    place: int
    """Of the statement among the passages of the turn."""
