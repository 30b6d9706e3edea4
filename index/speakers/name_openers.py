"""Where a name begins behind what may stand before it: a title, a party, a nationality, an outlet, a trade."""

from __future__ import annotations

from itertools import pairwise

from index.names.bodies import (
    BODIES,
    COMPANIES,
    DOCUMENT_NAMES,
    FIRM_ENDINGS,
    ORGANIZATION_WORDS,
    OUTLETS,
    PAPERS,
    PARTIES,
)
from index.names.given_names import is_given_name
from index.names.nouns import is_person_noun
from index.names.places import NATIONALITIES, PLACES
from index.names.titles import COURTESY, OFFICES, SURNAME_PARTICLES, TRADES, is_title
from index.speakers.name_runs import JOINS

OF_OFFICES = frozenset(
    {"staff", "police", "state", "defense", "defence", "education", "energy", "labor", "commerce", "government"}
)
"""What ends an office behind "of": "Chief of [Staff] Ann Lee"."""
WORDS_OF_OUTLETS = max(outlet.count("-") + 1 for outlet in OUTLETS)
"""How many words the longest name of an outlet has."""


def title_end(low: list[str]) -> int:
    """Return where the name begins after a title: 2 in "prime minister john major"."""
    if low[-1] in ORGANIZATION_WORDS | DOCUMENT_NAMES | FIRM_ENDINGS and not any(word in COURTESY for word in low):
        return 0
    is_paper = low[-1] in PAPERS and len(low) > 1 and not any(is_given_name(w) or is_title(w) for w in low[:-1])
    if is_paper or "-".join(low) in COMPANIES | OUTLETS:
        return 0  # "General Electric", "Portsmouth Courier"
    if any(word in ORGANIZATION_WORDS and after in JOINS for word, after in pairwise(low)):
        return 0  # "Partnership for Conservative Principles"
    for k in range(len(low) - 2, -1, -1):
        if not is_title(low[k]) or (k > 0 and is_given_name(low[k - 1]) and not _is_place_name(low[:k])):
            continue
        if low[k + 1] == ".":
            return k + 2
        if k == len(low) - 2 and is_given_name(low[k]) and (k == 0 or low[k - 1] in COURTESY or low[k - 1] in OFFICES):
            return k  # "Dean Colby" is seldom a dean, nor is "PC Dean Colby"
        if low[k + 1] not in JOINS:
            return k + 1
        given = next((j for j in range(k + 2, len(low)) if is_given_name(low[j])), 0)
        return given or (k + 3 if low[k + 2] in OF_OFFICES else len(low))
    return len(low) if is_title(low[-1]) and len(low) > 1 and not is_given_name(low[0]) else 0


def _is_place_name(low: list[str]) -> bool:
    """Say whether words end with a place: "Virginia" of "Virginia Senator Ann Lee" is no given name."""
    return low[-1] in PLACES or "-".join(low[-2:]) in PLACES


def prefix_end(low: list[str]) -> int:
    """Return where the name begins after a party, nationality or body: 1 in "republican ann lee"."""
    if low[-1] in ORGANIZATION_WORDS | DOCUMENT_NAMES or "-".join(low[-2:]) in BODIES:
        return 0
    for k in range(min(len(low) - 1, WORDS_OF_OUTLETS), 0, -1):
        is_persons = low[k] not in SURNAME_PARTICLES and (ORGANIZATION_WORDS | PLACES).isdisjoint(low[k:])
        if "-".join(low[:k]) in OUTLETS and is_persons:
            return k  # but not in "BBC Radio Scotland"
    is_trade = low[0] in TRADES or is_person_noun(low[0]) or is_person_noun(low[0].removesuffix("ies") + "y")
    if len(low) > 2 and is_trade and is_given_name(low[1]):
        return 1  # "Celebrities Julia Moor and Kerry Wash"
    for k in range(1, len(low) - 1):
        before = low[k - 1]
        if is_given_name(low[k]) and (
            before in PARTIES or before in NATIONALITIES or before in ORGANIZATION_WORDS or before in OUTLETS
        ):
            return k
    names_body = not ORGANIZATION_WORDS.isdisjoint(low)
    return 1 if len(low) > 2 and low[0] in PARTIES | NATIONALITIES.keys() and not names_body else 0
