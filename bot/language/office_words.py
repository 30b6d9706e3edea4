"""Office words: the ways to write one office, so that a reader's "CEO" is an article's "chief executive"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.folding import fold

_GROUPS = """
ceo, chief executive, chief executive officer
cfo, chief financial officer, chief finance officer, finance chief, finance director
coo, chief operating officer
cto, chief technology officer
md, managing director
pm, prime minister, premier
vp, vice president
cs, cabinet secretary
ps, principal secretary, permanent secretary
ag, attorney general
da, district attorney
sg, secretary general
dg, director general
mp, member of parliament, lawmaker
cllr, councillor, councilor, councilman, councilwoman, councilmember
sen, senator
rep, representative, congressman, congresswoman
gov, governor
prof, professor
dr, doctor
rev, reverend
det, detective
sgt, sergeant
insp, inspector
supt, superintendent
lt, lieutenant
capt, captain
gen, general
col, colonel
amb, ambassador
police chief, chief of police
fire chief, chief of the fire department
spokesman, spokeswoman, spokesperson
chair, chairman, chairwoman, chairperson
lawyer, attorney, counsel, barrister, solicitor
adviser, advisor
doctor, physician
cop, policeman, policewoman, police officer
fm, foreign minister
coach, manager
opponent, rival, challenger
mother, mum, mom
father, dad
neighbour, neighbor
defence, defense
labour, labor
centre, center
"""

_HEADS = """
boss, chief, head, leader, chief executive, president, director, managing director, general secretary,
secretary general, manager, chairman, chairwoman
"""
"""The [boss] of the bank: whoever leads it, under whichever title."""


_ABOVE_MANAGER = frozenset(["chairman", "chairwoman", "president", "leader", "secretary"])
"""A club's [manager] is none of these."""

_SHORTENED = """
corp, corporation
co, company
bros, brothers
dept, department
govt, government
assn, association
cttee, committee
univ, university
intl, international
natl, national
"""
"""The Harbour [Corp]: words of bodies that are written short, "the Harbour Corporation"."""


def _groups_of(text: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    return tuple(tuple(tuple(fold(way).split()) for way in line.split(",")) for line in text.strip().splitlines())


_SPELLINGS = _groups_of(_GROUPS)
_LEADERS = _groups_of(" ".join(_HEADS.split()))
_BODIES = _groups_of(_SHORTENED)


_SIDES = {
    "prosecution": ("prosecutor", "prosecuting counsel"),
    "defence": ("defending counsel", "defence counsel", "defence lawyer", "defense attorney", "defense lawyer"),
    "defense": ("defense attorney", "defense lawyer", "defence counsel", "defending counsel", "defence lawyer"),
}
"""The [defence] said he was innocent: who speaks for a side in court."""


def other_spellings(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield "chief executive of the bank" and the like for "ceo of the bank", "prosecutor" for "prosecution"."""
    if len(words) == 1:
        yield from (office.split() for office in _SIDES.get(words[0], ()))
    yield from _with_others(words, (*_SPELLINGS, *_BODIES))


def other_leaders(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield "director of the bank", "president of the bank" and so on for "boss of the bank"."""
    if not words or not {"boss", "chief", "head", "leader", "manager"} & set(words):
        return
    for other in _with_others(words, _LEADERS):
        if "manager" not in words or _ABOVE_MANAGER.isdisjoint(other):
            yield other


def is_office(words: Sequence[str]) -> bool:
    """Say whether just these words are an office: "chief executive"."""
    return any(tuple(words) in group for group in (*_SPELLINGS, *_LEADERS))


def same_office(one: str, other: str) -> bool:
    """Say whether two words are one title: "sen", "senator"."""
    return one == other or any((one,) in group and (other,) in group for group in _SPELLINGS)


def _with_others(words: Sequence[str], groups: Sequence[Sequence[tuple[str, ...]]]) -> Iterator[list[str]]:
    for group in groups:
        for way in sorted(group, key=len, reverse=True):
            place = _place_of(way, words)
            if place is not None:
                yield from ([*words[:place], *other, *words[place + len(way) :]] for other in group if other != way)
                break


def _place_of(way: Sequence[str], words: Sequence[str]) -> int | None:
    if way[0] not in words:
        return None
    places = range(len(words) - len(way) + 1)
    return next((at for at in places if tuple(words[at : at + len(way)]) == tuple(way)), None)
