"""Headlines: statements in the title of their article, where its body says the same more fully."""

from __future__ import annotations

from bot.answers.texts import folded
from index.passage import Passage


def is_headline(passage: Passage) -> bool:
    """Say whether a passage stands in its article's title."""
    return folded(passage.text) in folded(passage.article.title)


def is_told_in_body(passage: Passage) -> bool:
    """Say whether a passage is a statement in the body of its article, and not told by another speaker."""
    return passage.attribution is not None and passage.attribution.within is None and not is_headline(passage)
