"""Word list: many words written as running text, which reads better than as many strings."""

from __future__ import annotations


def word_list(text: str) -> tuple[str, ...]:
    """Return the words of `text`, which white space keeps apart."""
    return tuple(text.split())


def phrase_list(text: str) -> tuple[str, ...]:
    """Return the phrases of `text`, which commas keep apart."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())
