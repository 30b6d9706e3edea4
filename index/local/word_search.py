"""WordSearch: the part of a search that is about words, which the full-text index answers."""

from __future__ import annotations

from dataclasses import dataclass

from index.search import Topic


@dataclass(frozen=True, slots=True)
class WordSearch:
    """There is a topic, or a phrase, or both must hold."""

    topic: Topic = ()
    any_word: bool = False
    phrase: str | None = None
    attributed: bool | None = True
    near: bool = True
    """Words beside the passage and in the title count, a little."""
