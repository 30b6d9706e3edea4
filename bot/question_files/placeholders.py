"""Placeholders: "{who}" in a question file, and what each case has for it."""

from __future__ import annotations

import re
from collections.abc import Mapping

Case = Mapping[str, tuple[str, ...]]
"""The variables of one case; where one has several texts, they fill a list."""

VARIABLE = re.compile(r"[^\W\d]\w*")
_PLACEHOLDER = re.compile(rf"\{{\{{|\}}\}}|\{{({VARIABLE.pattern})\}}")
"""Also "{{" and "}}", which stand for the braces themselves."""


class PlaceholderError(ValueError):
    """A placeholder that cannot be filled; the message says why."""


def fill(text: str, case: Case) -> str:
    """Return `text` with its placeholders filled.

    Raises:
        PlaceholderError: a variable is unknown, or is a list.
    """
    return _PLACEHOLDER.sub(lambda found: _text_for(found[0], found[1], case), text)


def fill_list(text: str, case: Case) -> tuple[str, ...]:
    """Return the texts that `text` gives as an entry of a list: "{said}" alone may stand for several.

    Raises:
        PlaceholderError: a variable is unknown, or is a list that does not stand alone.
    """
    found = _PLACEHOLDER.fullmatch(text.strip())
    if found and found[1] and found[1] in case:
        return case[found[1]]
    return (fill(text, case),)


def escape(text: str) -> str:
    """Return `text` so that filling gives it back."""
    return text.replace("{", "{{").replace("}", "}}")


def has_placeholder(text: str) -> bool:
    """Say whether a variable occurs."""
    return any(found[1] for found in _PLACEHOLDER.finditer(text))


def _text_for(braces: str, name: str | None, case: Case) -> str:
    if name is None:
        return braces[0]
    if name not in case:
        known = f"; known here: {', '.join(case)}" if case else ", and there is no 'for' that gives any"
        raise PlaceholderError(f"unknown variable {braces}{known}. Write {{{braces}}} for the braces themselves")
    if len(case[name]) != 1:
        raise PlaceholderError(f"{braces} is a list here; it can only stand alone, as an entry of a list")
    return case[name][0]
