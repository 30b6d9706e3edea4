"""Told together: several statements in one sentence, each of which has words of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from index.charspan import CharSpan
from index.passage import Passage

_Sentence = tuple[str, CharSpan]


class ToldTogether:
    """Passages by their sentences."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Take the passages that are looked at together."""
        self._passages = passages

    @cached_property
    def _told(self) -> dict[_Sentence, list[Passage]]:
        told: defaultdict[_Sentence, list[Passage]] = defaultdict(list)
        for passage in self._passages:
            told[passage.article.id, passage.span].append(passage)
        return told

    def without_others(self, passage: Passage) -> str:
        """Return the sentence of a passage with blanks for what others in it say apart from it.

        In "Lee called Berg [a crook], as he did call [Orlik a fool]" the first is not about Orlik.
        """
        told = self._told[passage.article.id, passage.span]
        if len(told) < 2:
            return passage.text
        contents = _contents(passage)
        letters = list(passage.text)
        for other in told:
            for span in _contents(other):
                if not any(span.overlaps(own) for own in contents):
                    first, last = span.start - passage.span.start, span.end - passage.span.start
                    letters[max(0, first) : last] = " " * len(letters[max(0, first) : last])
        return "".join(letters)


def _contents(passage: Passage) -> Sequence[CharSpan]:
    return passage.attribution.content if passage.attribution else (passage.span,)
