"""Word lists as a linguist reads and extends them: plain words, with spaces between."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of `text`."""
    return frozenset(text.split())
