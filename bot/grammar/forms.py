"""Form: one way of putting a kind of question, as a pattern and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from functools import cached_property
from typing import Any

from bot.grammar.lexicon import CLASSES, DID
from bot.grammar.pattern import Kept, Pattern
from bot.grammar.reading import Reading
from bot.grammar.tail import read_tail
from bot.grammar.words import Word, said_by

_FIELDS = frozenset(field.name for field in fields(Reading))

_VERBS = ("opine", "say", "tell", "talk")
"""Classes of verbs that patterns may name instead of all verbs."""


class Form:
    """A pattern; its slots are fields of the Reading, and `{rest}` is read as what follows the verb."""

    def __init__(self, pattern: str, **meaning: Any) -> None:
        self.text = pattern
        self.meaning = meaning

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern, made when it is first needed."""
        return Pattern(self.text, CLASSES)

    def read(self, words: Sequence[Word]) -> Reading | None:
        """Return what `words` say, if they have this form."""
        kept = self.pattern.fits(words)
        if kept is None or ("who" in kept and words[kept["who"][0]].lower in DID):
            return None
        return self._reading(words, kept)

    def _reading(self, words: Sequence[Word], kept: Kept) -> Reading:
        said = {name: said_by(words, span) for name, span in kept.items() if name in _FIELDS}
        if "verb" not in said:
            said["verb"] = next((said_by(words, kept[name]) for name in _VERBS if name in kept), "")
        reading = replace(Reading(), **{**said, **self.meaning})
        if "rest" not in kept:
            return reading
        return read_tail(words[slice(*kept["rest"])], reading)


def read_forms(forms: Iterable[Form], words: Sequence[Word]) -> Reading | None:
    """Return the reading of the first form that fits."""
    for form in forms:
        if (reading := form.read(words)) is not None:
            return reading
    return None
