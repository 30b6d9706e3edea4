"""Parts of speech by their Penn Treebank tags, which is all that the model is asked for."""

from __future__ import annotations

FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP"})
"""Of verbs in a tense; "will" and "may" (MD) have a tag of their own."""
