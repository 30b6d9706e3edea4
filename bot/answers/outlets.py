"""Outlets: whether words name a paper, a broadcaster or a programme, to which or in which things are said."""

from __future__ import annotations

import re

from bot.answers.circumstance_patterns import OUTLET_WORDS
from bot.language.word_list import word_list
from index.folding import fold
from index.names.bodies import OUTLETS

OUTLET_KINDS = frozenset(
    word_list(
        """
        agency newspaper newspapers paper papers outlet outlets magazine magazines channel channels station stations
        network networks show shows program programme broadcaster radio tv television podcast publication website
        media site daily weekly broadcast journal platform blog
        """
    )
)
"""Which [paper] was that?"""

_PAPERS = frozenset(
    word_list(
        """
        advertiser chronicle courant courier dispatch echo enquirer examiner gazette globe herald independent inquirer
        ledger mail mirror monitor post times tribune observer post record register reporter republic review sentinel
        standard star sun telegraph
        """
    )
)
"""Last words of the names of papers, common words otherwise: the Harlow [Star]."""
_NEWS_EVENT = re.compile(r"\b(?:news|press) (?:conference|briefing|release)s?\b", re.IGNORECASE)
"""A [news conference] is no news outlet."""
_POSSESSIVE = re.compile(r"['’]s\b")
_LONGEST = 4


def names_outlet(words: str) -> bool:
    """Say whether words are the name of an outlet, or hold one: "CBS This Morning", "a Harlow Star op-ed"."""
    words = _POSSESSIVE.sub("", _NEWS_EVENT.sub("", words))
    parts = words.replace("-", " ").split()
    if not OUTLET_WORDS.isdisjoint(fold(words).split()):
        return True
    if any(fold(word) in _PAPERS and word[0].isupper() for word in parts):
        return True
    names = [fold(word) if word[0].isupper() or word[0].isdigit() else "" for word in words.split()]
    runs = {"-".join(names[start:end]) for start in range(len(names)) for end in range(start + 1, start + _LONGEST)}
    return not OUTLETS.isdisjoint(runs) and not words.endswith("on the Hill")
