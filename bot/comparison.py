"""Comparison: whom a question asks to compare, and on what."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ON = r"(?:\s+(?:on|about|over|regarding|concerning)\s+(?P<topic>.+?))?[\s?.!]*"
_FORMS = tuple(
    re.compile(form + _ON, re.IGNORECASE)
    for form in (
        r"(?:please\s+|can you\s+|could you\s+)?compare\s+(?P<one>.+?)"
        r"\s+(?:with|to|and|against|vs\.?|versus)\s+(?P<other>.+?)",
        r"(?:what(?:'s| is) the\s+)?difference between\s+(?P<one>.+?)\s+and\s+(?P<other>.+?)",
        r"(?:how|where) do\s+(?P<one>.+?)\s+and\s+(?P<other>.+?)\s+(?:differ|disagree|agree)",
    )
)
"""Compare Ruiz with Weiss on the bridge. How do Ruiz and Weiss differ on it?"""

_LONGEST = 300
"""Characters: a longer text compares nobody, and would take long to read."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Whom to compare, as typed; on what, or None: on all they said."""

    one: str
    other: str
    topic: str | None = None

    @property
    def questions(self) -> tuple[str, str]:
        """What to ask of each."""
        about = f" about {self.topic}" if self.topic else ""
        return f"What did {self.one} say{about}?", f"What did {self.other} say{about}?"


def read_comparison(text: str) -> Comparison | None:
    """Return the comparison that a question asks for; None where it asks for none."""
    words = " ".join(text[: _LONGEST + 1].split())
    if len(words) > _LONGEST:
        return None
    for form in _FORMS:
        if read := form.fullmatch(words):
            return Comparison(read["one"], read["other"], read["topic"])
    return None
