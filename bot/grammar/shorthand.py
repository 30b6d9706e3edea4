"""Shorthand: "what did the govt say abt the strike" written out, unless an article has the short word itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.grammar.words import Word

_WRITTEN_OUT: dict[str, str] = {
    "any1": "anyone", "some1": "someone", "every1": "everyone",
    "abt": "about", "b4": "before", "bc": "because", "btwn": "between", "cd": "could", "cld": "could",
    "dept": "department", "govt": "government", "intl": "international", "mgmt": "management", "msg": "message",
    "mtg": "meeting", "natl": "national", "ppl": "people", "reax": "reaction", "pres": "president", "rly": "really",
    "shld": "should", "thru": "through", "u": "you", "ur": "your", "w": "with", "wld": "would",
    "yr": "year", "yrs": "years",
}  # fmt: skip


def written_out(word: Word, has_word: Callable[[str], bool]) -> Word:
    """Return "government" for "govt"; "U" and "Pres" may be names."""
    whole = _WRITTEN_OUT.get(word.lower, "")
    if not whole or word.quoted or word.is_capital or (len(word.lower) > 1 and has_word(word.lower)):
        return word
    return replace(word, text=whole, lower=whole)
