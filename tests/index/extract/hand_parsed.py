"""Sentences parsed by hand, so that a new model changes nothing."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc


def parsed(*tokens: tuple[str, str, str, int]) -> Doc:
    """Make a Doc of (word, tag, dependency, head)."""
    words, tags, deps, heads = zip(*tokens, strict=True)
    return Doc(English().vocab, words=list(words), tags=list(tags), deps=list(deps), heads=list(heads))
