"""Patterns over words: `what <did> {who} <say> [(about|on) {topic}]`.

A bare word stands for itself, `<did>` for any word or phrase of the class of that name, `{who}` for one or more
words that are kept under that name, `[...]` may be missing, `(a|b)` is either. A pattern fits all the words or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.grammar.words import Span, Word

Kept = Mapping[str, Span]
"""What each name in the pattern stands for, in words of the question."""

Classes = Mapping[str, frozenset[str]]

_Piece = tuple[str, str]
"""Slot, class_, mark or word, and its text."""
_PIECE = re.compile(r"\{(?P<slot>\w+)\}|<(?P<class_>\w+)>|(?P<mark>[\[\]()|])|(?P<word>[^\s\[\](){}<>|]+)")


@dataclass(frozen=True, slots=True)
class _Word:
    lower: str


@dataclass(frozen=True, slots=True)
class _Class:
    name: str
    members: frozenset[str]
    longest: int


@dataclass(frozen=True, slots=True)
class _Slot:
    name: str


@dataclass(frozen=True, slots=True)
class _Either:
    options: tuple[tuple[_Node, ...], ...]


_Node = _Word | _Class | _Slot | _Either


class Pattern:
    """A pattern, ready to be held against words."""

    def __init__(self, text: str, classes: Classes) -> None:
        self.text = text
        pieces = [(found.lastgroup or "", found[found.lastgroup or 0]) for found in _PIECE.finditer(text)]
        self._nodes, rest = _sequence(pieces, 0, classes)
        if rest != len(pieces):
            raise ValueError(f"unbalanced pattern: {text}")
        self.first_words = _first_words(self._nodes)
        """With which words the pattern can begin; None: with any."""
        self._needed = tuple(_needed(self._nodes))
        """Of each of these the question must have a word, whatever the slots hold."""

    def fits(self, words: Sequence[Word]) -> Iterator[Kept]:
        """Yield each way in which the pattern fits all of `words`: slots as short as they can be come first."""
        if self.first_words is not None and words and words[0].lower not in self.first_words:
            return iter(())
        present = {word.lower for word in words}
        if any(needed.isdisjoint(present) for needed in self._needed):
            return iter(())
        return (kept for end, kept in _walk(self._nodes, words, 0, {}) if end == len(words))

    def begins(self, words: Sequence[Word]) -> int:
        """Return how many words at the beginning the pattern fits at most; 0 where it does not."""
        return max((end for end, _ in _walk(self._nodes, words, 0, {})), default=0)


def literals_of(text: str) -> Iterator[str]:
    """Yield the words of a pattern that stand for themselves."""
    return (piece["word"] for piece in _PIECE.finditer(text) if piece["word"])


def _sequence(pieces: list[_Piece], at: int, classes: Classes) -> tuple[tuple[_Node, ...], int]:
    nodes: list[_Node] = []
    while at < len(pieces):
        kind, text = pieces[at]
        if kind == "mark":
            if text not in "[(":
                break
            options, at = _options(pieces, at + 1, classes)
            nodes.append(_Either((*options, ()) if text == "[" else options))
            continue
        nodes.append(_node(kind, text, classes))
        at += 1
    return tuple(nodes), at


def _options(pieces: list[_Piece], at: int, classes: Classes) -> tuple[tuple[tuple[_Node, ...], ...], int]:
    options = []
    while True:
        option, at = _sequence(pieces, at, classes)
        options.append(option)
        if pieces[at] != ("mark", "|"):
            return tuple(options), at + 1
        at += 1


def _node(kind: str, text: str, classes: Classes) -> _Node:
    if kind == "slot":
        return _Slot(text)
    if kind == "class_":
        return _class(text, classes[text])
    return _Word(text)


@cache
def _class(name: str, members: frozenset[str]) -> _Class:
    return _Class(name, members, max(member.count(" ") + 1 for member in members))


@cache
def _first_words_in(members: frozenset[str]) -> frozenset[str]:
    return frozenset(member.split()[0] for member in members)


def _walk(
    nodes: tuple[_Node, ...], words: Sequence[Word], at: int, kept: dict[str, Span]
) -> Iterator[tuple[int, dict[str, Span]]]:
    if not nodes:
        yield at, kept
        return
    node, rest = nodes[0], nodes[1:]
    for end, found in _steps(node, words, at, kept):
        yield from _walk(rest, words, end, found)


def _steps(node: _Node, words: Sequence[Word], at: int, kept: dict[str, Span]) -> Iterator[tuple[int, dict[str, Span]]]:
    match node:
        case _Word(lower):
            if at < len(words) and words[at].lower == lower and not words[at].quoted:
                yield at + 1, kept
        case _Class(name, members, longest):
            for end in range(min(at + longest, len(words)), at, -1):
                if _in_class(words[at:end], name, members, at):
                    yield end, {**kept, name: (at, end)}
        case _Slot(name):
            for end in range(at + 1, len(words) + 1):
                yield end, {**kept, name: (at, end)}
        case _Either(options):
            for option in options:
                yield from _walk(option, words, at, kept)


def _in_class(words: Sequence[Word], name: str, members: frozenset[str], at: int) -> bool:
    """Say whether the words are of the class; "Wonder" inside a question is no verb."""
    if words[0].quoted or (name == "verb" and at > 0 and words[0].is_capital and not words[0].text.isupper()):
        return False
    return " ".join(word.lower for word in words) in members


def _needed(nodes: tuple[_Node, ...]) -> Iterator[frozenset[str]]:
    """Yield the words of which a pattern needs one, for each word and class that it cannot go without."""
    for node in nodes:
        if isinstance(node, _Word):
            yield frozenset([node.lower])
        elif isinstance(node, _Class):
            yield _first_words_in(node.members)


def _first_words(nodes: tuple[_Node, ...]) -> frozenset[str] | None:
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, _Slot):
            return None
        if isinstance(node, _Word):
            return frozenset(found | {node.lower})
        if isinstance(node, _Class):
            return _first_words_in(node.members) | found
        options = [_first_words(option) for option in node.options if option]
        if any(option is None for option in options):
            return None
        found = found.union(*(option for option in options if option))
        if () not in node.options:
            return frozenset(found)
    return frozenset(found)
