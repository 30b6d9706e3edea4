"""Tokens: a Doc's annotations as plain lists."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator
from typing import Any

import numpy as np
from spacy.tokens import Doc

from index.charspan import CharSpan
from index.names.words import words

OPENING, CLOSING, EITHER_MARK = frozenset("“«"), frozenset("”»"), frozenset({'"', "''", "``"})

BEFORE_NOUN_TAGS = words("NN NNS NNP NNPS DT PDT JJ JJR JJS CD VBN VBG POS PRP$ HYPH RB RBR RBS $ WP$")
"""What stands before a noun in its phrase: "those 29 other newly elected members"."""

ENDING_MARKS = "\"'”’»)]"
"""Marks that the parser may take for the beginning of the next sentence."""


class Tokens:
    """Words, tags, dependencies, heads, places and sentences of a Doc, each in a list.

    Rules look at a token many times, and a spaCy Token costs ten times what a list element does.
    `text` is the Doc's, where the caller has it at hand: making it takes a while.
    Needs: tag, dep, head, sentence starts.
    """

    def __init__(self, doc: Doc, text: str | None = None) -> None:
        strings = doc.vocab.strings
        columns: Any = doc.to_array(["TAG", "DEP", "ORTH", "HEAD", "IDX", "LENGTH", "SENT_START"])
        names = {int(value): strings[int(value)] for value in np.unique(columns[:, :3])}
        lower = {word: word.lower().rstrip(".") or word for word in names.values()}
        self.text = doc.text if text is None else text
        self.tags, self.deps, self.words = ([names[value] for value in columns[:, k].tolist()] for k in range(3))
        self.lower = [lower[word] for word in self.words]
        """Lower case, and without the full stop of an abbreviation."""
        self.heads = [i + step for i, step in enumerate(columns[:, 3].astype(np.int64).tolist())]
        self.starts: list[int] = columns[:, 4].tolist()
        self.ends: list[int] = (columns[:, 4] + columns[:, 5]).tolist()
        firsts = [i for i, is_first in enumerate(columns[:, 6].tolist()) if is_first == 1 or i == 0]
        self.sentences = self._find_sentences(firsts)
        """Without the white space at their ends."""
        bounds = [span.start for span in self.sentences]
        self.sentence_of = [max(0, bisect_right(bounds, start) - 1) for start in self.starts]
        self.is_quoted = self._find_quoted()

    def __len__(self) -> int:
        return len(self.words)

    def places_of(self, words: Container[str]) -> Iterator[int]:
        """Yield where one of some words stands, which are in lower case."""
        return (i for i, word in enumerate(self.lower) if word in words)

    def places_tagged(self, tags: Container[str]) -> Iterator[int]:
        """Yield the tokens that have one of some tags."""
        return (i for i, tag in enumerate(self.tags) if tag in tags)

    def within(self, span: CharSpan) -> range:
        """Return the tokens that overlap `span`."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def span(self, start: int, end: int) -> CharSpan:
        """Return the characters of the tokens `[start, end)`."""
        return CharSpan(self.starts[start], self.ends[end - 1])

    def words_of(self, start: int, end: int) -> str:
        """Return the text of the tokens `[start, end)`, with white space made plain."""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def phrase_start(self, i: int) -> int:
        """Return the first token of the noun phrase that ends with token `i`."""
        start = i
        while start > 0 and self.tags[start - 1] in BEFORE_NOUN_TAGS and "\n" not in self.words[start - 1]:
            if self.tags[start - 1] in {"VBG", "VBN"} and self.deps[start - 1] not in {"amod", "compound"}:
                break
            start -= 1
            if self.tags[start] in {"DT", "PRP$", "WP$"} and self.tags[start - 1] != "PDT":
                break
        while start < i and self.tags[start] in {"POS", "HYPH", "RB"}:
            start += 1
        return start

    def is_next_to(self, i: int) -> bool:
        """Say whether token `i` stands on the token before it, without a space."""
        return i > 0 and self.ends[i - 1] == self.starts[i]

    def leads_to(self, i: int, goal: int) -> bool:
        """Say whether the dependency heads lead from token `i` to `goal` in a few steps."""
        for _ in range(4):
            if i == goal:
                return True
            i = self.heads[i]
        return False

    def comma_after(self, i: int) -> int:
        """Return the comma at `i`, or after the prepositional phrase that begins there; 0 where there is none."""
        if self.tags[i : i + 1] == ["IN"]:
            return next((k for k in range(i, min(i + 12, len(self))) if self.words[k] == ","), 0)
        return i if self.words[i : i + 1] == [","] else 0

    def before_bracket(self, i: int) -> int:
        """Return where the short bracket begins that ends right before token `i`, else `i`: "Lee [(D-Ohio)] and"."""
        if i > 0 and self.words[i - 1] == ")":
            return next((k for k in range(i - 2, max(-1, i - 9), -1) if self.words[k] == "("), i)
        return i

    def _find_sentences(self, firsts: list[int]) -> list[CharSpan]:
        """Return the stretches that begin with the tokens `firsts`, as far as they have words.

        A closing mark right behind a sentence belongs to it: '... "but unavoidable."'.
        """
        sentences: list[CharSpan] = []
        for first, after in zip(firsts, [*firsts[1:], len(self.words)], strict=False):
            start, end = self.starts[first], self.ends[after - 1]
            if sentences and sentences[-1].end == start:
                text = self.text[start:end]
                start += len(text) - len(text.lstrip(ENDING_MARKS))
                sentences[-1] = CharSpan(sentences[-1].start, start)
            text = self.text[start:end]
            if words := text.strip():
                start += len(text) - len(text.lstrip())
                sentences.append(CharSpan(start, start + len(words)))
        return sentences

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
