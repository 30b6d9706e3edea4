"""Outlets: whether words name a paper, a broadcaster or a programme, to which or in which things are said."""

from __future__ import annotations

from bot.answers.circumstance_patterns import OUTLET_WORDS
from bot.language.word_list import word_list
from index.folding import fold
from index.names.bodies import OUTLETS

OUTLET_KINDS = frozenset(
    word_list(
        """
        newspaper newspapers paper papers outlet outlets magazine magazines channel channels station stations network
        networks show shows program programme broadcaster radio tv television podcast publication website media site
        daily weekly broadcast journal platform blog
        """
    )
)
"""Which [paper] was that?"""

_PAPERS = frozenset(
    word_list(
        """
        advertiser chronicle courant dispatch echo enquirer examiner globe independent inquirer ledger mail mirror
        monitor observer post record register reporter republic review sentinel standard star sun telegraph
        """
    )
)
"""Last words of the names of papers, common words otherwise: the Harlow [Star]."""
_LONGEST = 4


def names_outlet(words: str) -> bool:
    """Say whether words are the name of an outlet, or hold one: "CBS This Morning", "a Harlow Star op-ed"."""
    folded = fold(words).split()
    runs = {"-".join(folded[start:end]) for start in range(len(folded)) for end in range(start + 1, start + _LONGEST)}
    if not OUTLETS.isdisjoint(runs) or not OUTLET_WORDS.isdisjoint(folded):
        return True
    return any(fold(word) in _PAPERS and word[0].isupper() for word in words.replace("-", " ").split())
