"""Turn: a question and what has come of it so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.answer import Answer
from bot.answers.repeats import fold_repeats
from index.passage import Passage


@dataclass(slots=True)
class Turn:
    """One question of the conversation on the screen. Neither answer nor failure: it is being asked."""

    question: str
    answer: Answer | None = None
    failure: str | None = None
    passages: list[Passage] = field(default_factory=list)
    """The answer's, and those loaded since."""
    explained: set[int] = field(default_factory=set)
    """Which of `passages` also tell why."""
    repeats: Sequence[Sequence[int]] = ()
    """Which of `passages` tell one statement, by their places, in groups."""
    unfolded: set[int] = field(default_factory=set)
    """Of which groups, by their first place, all passages are shown."""
    is_whole: bool = False
    """Is all of a long short answer shown?"""
    loading: bool = False
    """Are more passages on their way?"""
    exhausted: bool = False
    """Did asking for more bring none?"""

    def answered(self, answer: Answer) -> None:
        """Take the answer, in the place of the one before."""
        self.explained.clear()
        self.unfolded.clear()
        self.loading = self.exhausted = False
        self.answer = answer
        self.passages = list(answer.passages)
        self.repeats = fold_repeats(self.passages)

    def more_came(self, answer: Answer) -> None:
        """Take more passages of the same answer; those that are there already do not count."""
        known = {_identity(passage) for passage in self.passages}
        new = [passage for passage in answer.passages if _identity(passage) not in known]
        self.passages += new
        self.repeats = fold_repeats(self.passages)
        self.loading = False
        self.exhausted = not new

    @property
    def missing(self) -> int:
        """How many passages of the answer are not shown yet."""
        return max(0, self.answer.total - len(self.passages)) if self.answer else 0


def same_passage(one: Passage, other: Passage) -> bool:
    """Say whether two passages stand in one place, whatever was corrected since."""
    return _identity(one) == _identity(other)


def _identity(passage: Passage) -> tuple[str, int, int, int | None]:
    return passage.article.id, passage.span.start, passage.span.end, passage.number
