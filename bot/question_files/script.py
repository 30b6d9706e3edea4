"""Question file: conversations, with what is expected of their answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from bot.answer import AnswerStatus
from index.errors import QuothError


class QuestionFileError(QuothError):
    """A question file that cannot be read or is not well formed."""

    def __init__(self, path: Path, reason: str, line: int | None = None) -> None:
        super().__init__(f"{path}: {reason}" if line is None else f"{path}, line {line}: {reason}")
        self.line = line
        """Counts from 1; None where no line is to blame."""


class UnknownTagError(QuothError):
    """Tags that no conversation has."""

    def __init__(self, wanted: frozenset[str], known: frozenset[str]) -> None:
        there = f"tags there: {', '.join(sorted(known))}" if known else "none there has a tag"
        super().__init__(f"No conversation is tagged {' or '.join(sorted(wanted))}; {there}.")


@dataclass(frozen=True, slots=True)
class Expectation:
    """What an answer must be. What is not given is not judged."""

    status: tuple[AnswerStatus, ...] = ()
    """Any of these."""
    speaker: tuple[str, ...] = ()
    """Canonical speakers of the passages shown: all of these, no other."""
    passages: tuple[str, ...] = ()
    """Each lies inside the content of a passage that is shown."""
    only: bool = False
    """No passage is shown beyond `passages` and `optional`."""
    optional: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    """One of these is in the short answer."""
    suggests: tuple[str, ...] = ()
    """One of these is in a suggestion."""
    not_passages: tuple[str, ...] = ()
    """None of these lies inside the content of a passage that is shown."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question, and what is expected of its answer."""

    ask: str
    expect: Expectation | None
    line: int


@dataclass(frozen=True, slots=True)
class ScriptedConversation:
    """Turns that lean on one another; of a table of cases, one of them, its variables filled in."""

    title: str
    turns: tuple[Turn, ...]
    tags: frozenset[str] = frozenset()
    """Its own, and those of its file."""


@dataclass(frozen=True, slots=True)
class Script:
    """A question file."""

    path: Path
    title: str
    articles: tuple[Path, ...]
    """To be indexed for this file alone; none: the open archive is asked."""
    conversations: tuple[ScriptedConversation, ...]
    limit: int | None = None
    """How many passages an answer shows (0: all); None: as whoever runs it prefers."""


def tagged(scripts: Iterable[Script], tags: Iterable[str]) -> list[Script]:
    """Return the scripts with the conversations alone that have one of `tags`; no tags: all of them.

    Raises:
        UnknownTagError: no conversation has.
    """
    scripts, wanted = list(scripts), frozenset(tags)
    if not wanted:
        return scripts
    chosen = [
        replace(script, conversations=tuple(one for one in script.conversations if one.tags & wanted))
        for script in scripts
    ]
    if not any(script.conversations for script in chosen):
        raise UnknownTagError(
            wanted, frozenset(tag for script in scripts for one in script.conversations for tag in one.tags)
        )
    return [script for script in chosen if script.conversations]
