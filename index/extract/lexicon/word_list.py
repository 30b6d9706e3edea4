"""How the tables of this folder are written: words between blanks."""

from __future__ import annotations

from index.extract.lexicon.verb_forms import forms_of


def words(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())


def forms(verbs: str) -> frozenset[str]:
    """Return all forms of a list of verbs."""
    return frozenset(form for verb in verbs.split() for form in forms_of(verb))
