"""How the tables of this folder are written: words between blanks, verbs by their base forms."""

from __future__ import annotations

from index.names.words import words
from index.verb_forms import forms_of

__all__ = ["forms", "words"]


def forms(verbs: str) -> frozenset[str]:
    """Return all forms of the verbs of a list."""
    return frozenset(form for verb in words(verbs) for form in forms_of(verb))
