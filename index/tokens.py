"""Tokens: a Doc's annotations as plain lists."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Any

import numpy as np
from spacy.tokens import Doc, Span

from index.charspan import CharSpan

OPENING, CLOSING, EITHER_MARK = frozenset("“«"), frozenset("”»"), frozenset({'"', "''", "``"})


class Tokens:
    """Words, tags, dependencies, heads, places and sentences of a Doc, each in a list.

    Rules look at a token many times, and a spaCy Token costs ten times what a list element does.
    Needs: tag, dep, head, sentence starts.
    """

    def __init__(self, doc: Doc) -> None:
        strings = doc.vocab.strings
        columns: Any = doc.to_array(["TAG", "DEP", "HEAD"])
        names = {int(value): strings[int(value)] for value in np.unique(columns[:, :2])}
        self.text = doc.text
        self.words = [token.text for token in doc]
        self.lower = [word.lower().rstrip(".") or word for word in self.words]
        """Lower case, and without the full stop of an abbreviation."""
        self.tags = [names[int(value)] for value in columns[:, 0]]
        self.deps = [names[int(value)] for value in columns[:, 1]]
        self.heads = [i + int(step) for i, step in enumerate(columns[:, 2].astype(np.int64))]
        self.starts = [token.idx for token in doc]
        self.ends = [start + len(word) for start, word in zip(self.starts, self.words, strict=True)]
        self.sentences = [_stripped(span) for span in doc.sents if span.text.strip()]
        """Without the white space at their ends."""
        bounds = [span.start for span in self.sentences]
        self.sentence_of = [max(0, bisect_right(bounds, start) - 1) for start in self.starts]
        self.is_quoted = self._find_quoted()

    def __len__(self) -> int:
        return len(self.words)

    def within(self, span: CharSpan) -> range:
        """Return the tokens that overlap `span`."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def span(self, start: int, end: int) -> CharSpan:
        """Return the characters of the tokens `[start, end)`."""
        return CharSpan(self.starts[start], self.ends[end - 1])

    def words_of(self, start: int, end: int) -> str:
        """Return the text of the tokens `[start, end)`, with white space made plain."""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def is_next_to(self, i: int) -> bool:
        """Say whether token `i` stands on the token before it, without a space."""
        return i > 0 and self.ends[i - 1] == self.starts[i]

    def _find_quoted(self) -> list[bool]:
        """Say of each token whether it stands inside quotation marks, which end with their paragraph."""
        quoted, inside = [], False
        for word in self.words:
            if "\n" in word:
                inside = False
            elif word in OPENING:
                inside = True
            elif word in CLOSING or (word in EITHER_MARK and inside):
                inside = False
            elif word in EITHER_MARK:
                inside = True
            quoted.append(inside)
        return quoted


def _stripped(sentence: Span) -> CharSpan:
    text: str = sentence.text
    start = sentence.start_char + len(text) - len(text.lstrip())
    return CharSpan(start, start + len(text.strip()))
