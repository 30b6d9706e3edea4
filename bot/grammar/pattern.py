"""Patterns over words: `what <did> {who} <say> [(about|on) {topic}]`.

A bare word stands for itself, `<did>` for any word or phrase of the class of that name, `{who}` for one or more
words that are kept under that name, `[...]` may be missing, `(a|b)` is either. A pattern fits all the words or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.grammar.needs import Needs, WordsAtHand
from bot.grammar.pattern_nodes import ClassWord, Either, Literal, Node, Slot
from bot.grammar.words import Span, Word

Kept = Mapping[str, Span]
"""What each name in the pattern stands for, in words of the question."""

Classes = Mapping[str, frozenset[str]]

_Piece = tuple[str, str]
"""Slot, class_, mark or word, and its text."""
_PIECE = re.compile(r"\{(?P<slot>\w+)\}|<(?P<class_>\w+)>|(?P<mark>[\[\]()|])|(?P<word>[^\s\[\](){}<>|]+)")


class Pattern:
    """A pattern, ready to be held against words."""

    def __init__(self, text: str, classes: Classes) -> None:
        self.text = text
        pieces = [(found.lastgroup or "", found[found.lastgroup or 0]) for found in _PIECE.finditer(text)]
        self._nodes, rest = _sequence(pieces, 0, classes)
        if rest != len(pieces):
            raise ValueError(f"unbalanced pattern: {text}")
        self._needs = Needs(self._nodes)

    def may_fit(self, words: WordsAtHand) -> bool:
        """Say whether the words that the pattern cannot go without are there: much cheaper than to try it."""
        return self._needs.are_met(words)

    def fits(self, words: Sequence[Word]) -> Iterator[Kept]:
        """Yield each way in which the pattern fits all of `words`: slots as short as they can be come first."""
        return (kept for end, kept in _walk(self._nodes, words, 0, {}) if end == len(words))

    def begins(self, words: Sequence[Word]) -> int:
        """Return how many words at the beginning the pattern fits at most; 0 where it does not."""
        if not words or (self._needs.first is not None and words[0].lower not in self._needs.first):
            return 0
        return max((end for end, _ in _walk(self._nodes, words, 0, {})), default=0)


def literals_of(text: str) -> Iterator[str]:
    """Yield the words of a pattern that stand for themselves."""
    return (piece["word"] for piece in _PIECE.finditer(text) if piece["word"])


def _sequence(pieces: list[_Piece], at: int, classes: Classes) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while at < len(pieces):
        kind, text = pieces[at]
        if kind == "mark":
            if text not in "[(":
                break
            options, at = _options(pieces, at + 1, classes)
            nodes.append(Either((*options, ()) if text == "[" else options))
            continue
        nodes.append(_node(kind, text, classes))
        at += 1
    return tuple(nodes), at


def _options(pieces: list[_Piece], at: int, classes: Classes) -> tuple[tuple[tuple[Node, ...], ...], int]:
    options = []
    while True:
        option, at = _sequence(pieces, at, classes)
        options.append(option)
        if pieces[at] != ("mark", "|"):
            return tuple(options), at + 1
        at += 1


def _node(kind: str, text: str, classes: Classes) -> Node:
    if kind == "slot":
        return Slot(text)
    if kind == "class_":
        return _class(text, classes[text])
    return Literal(text)


@cache
def _class(name: str, members: frozenset[str]) -> ClassWord:
    return ClassWord(name, members, max(member.count(" ") + 1 for member in members))


def _walk(
    nodes: tuple[Node, ...], words: Sequence[Word], at: int, kept: dict[str, Span]
) -> Iterator[tuple[int, dict[str, Span]]]:
    if not nodes:
        yield at, kept
        return
    node, rest = nodes[0], nodes[1:]
    for end, found in _steps(node, words, at, kept):
        yield from _walk(rest, words, end, found)


def _steps(node: Node, words: Sequence[Word], at: int, kept: dict[str, Span]) -> Iterator[tuple[int, dict[str, Span]]]:
    match node:
        case Literal(lower):
            if at < len(words) and words[at].lower == lower and not words[at].quoted:
                yield at + 1, kept
        case ClassWord(name, members, longest):
            for end in range(min(at + longest, len(words)), at, -1):
                if _in_class(words[at:end], name, members, at):
                    yield end, {**kept, name: (at, end)}
        case Slot(name):
            for end in range(at + 1, len(words) + 1):
                yield end, {**kept, name: (at, end)}
        case Either(options):
            for option in options:
                yield from _walk(option, words, at, kept)


def _in_class(words: Sequence[Word], name: str, members: frozenset[str], at: int) -> bool:
    """Say whether the words are of the class; "Wonder" inside a question is no verb."""
    if words[0].quoted or (name == "verb" and at > 0 and words[0].is_capital and not words[0].text.isupper()):
        return False
    return " ".join(word.lower for word in words) in members
