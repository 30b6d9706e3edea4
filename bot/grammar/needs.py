"""Needs: the words that a pattern cannot go without, looked at before it is tried.

`what did {who} <say> [about {topic}]` needs "what" first, "did", and some form of "say", whatever its slots hold. Most
patterns are ruled out so: "who said that?" fits none that needs "what".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from bot.grammar.pattern_nodes import ClassWord, Literal, Node, Slot
from bot.grammar.words import Word

Nodes = tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class WordsAtHand:
    """The words of a question, as they are looked for."""

    first: str
    last: str
    all: frozenset[str]

    @classmethod
    def of(cls, words: Sequence[Word]) -> WordsAtHand:
        """Return those of some words, one at least."""
        return cls(words[0].lower, words[-1].lower, frozenset(word.lower for word in words))


class Needs:
    """What a sequence cannot go without."""

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes
        self.first = _edge(nodes, 0)[0]
        """With which words it can begin; None: with any."""

    @cached_property
    def last(self) -> frozenset[str] | None:
        """With which words it can end; None: with any."""
        return _edge(self._nodes, -1)[0]

    @cached_property
    def some(self) -> tuple[frozenset[str], ...]:
        """Of each of these there must be a word."""
        return tuple(dict.fromkeys(_some(self._nodes)))

    def are_met(self, words: WordsAtHand) -> bool:
        """Say whether all of it is there; that the pattern fits is not said."""
        if self.first is not None and words.first not in self.first:
            return False
        if self.last is not None and words.last not in self.last:
            return False
        return not any(map(words.all.isdisjoint, self.some))


def _edge(nodes: Nodes, at: int) -> tuple[frozenset[str] | None, bool]:
    """Return the words with which a sequence begins (`at` 0) or ends (-1), and whether it may have none at all."""
    found: frozenset[str] = frozenset()
    for node in nodes if at == 0 else reversed(nodes):
        words, may_be_missing = _edge_of(node, at)
        if words is None:
            return None, False
        found = _joined((found, words))
        if not may_be_missing:
            return found, False
    return found, True


def _edge_of(node: Node, at: int) -> tuple[frozenset[str] | None, bool]:
    if isinstance(node, Literal):
        return frozenset([node.lower]), False
    if isinstance(node, ClassWord):
        return _edge_words(node.members, at), False
    if isinstance(node, Slot):
        return None, False
    edges = [_edge(option, at) for option in node.options]
    words = [one for one, _ in edges if one is not None]
    may_be_missing = any(is_missing for _, is_missing in edges)
    return (_joined(words) if len(words) == len(edges) else None), may_be_missing


def _some(nodes: Nodes) -> Iterator[frozenset[str]]:
    """Yield the words of which one is needed, for each word, class and choice that cannot be missing."""
    for node in nodes:
        if isinstance(node, Literal):
            yield frozenset([node.lower])
        elif isinstance(node, ClassWord):
            yield _edge_words(node.members, 0)
        elif not isinstance(node, Slot):
            needed = [min(_some(option), key=len, default=None) for option in node.options]
            words = [one for one in needed if one is not None]
            if len(words) == len(needed):
                yield _joined(words)


@cache
def _edge_words(members: frozenset[str], at: int) -> frozenset[str]:
    return frozenset(member.split()[at] for member in members)


def _joined(several: Sequence[frozenset[str]]) -> frozenset[str]:
    """Return the words of all; where only one has any, that one, since classes are large and patterns many."""
    telling = [words for words in several if words]
    return telling[0] if len(telling) == 1 else frozenset().union(*telling)
