"""Sides: whether who says something is for or against what it is about, by his name, his verb, his words."""

from __future__ import annotations

import re
from enum import Enum

from bot.answers.texts import content_of, stems_of
from bot.grammar.verbs import BASE_OF
from bot.language.judging_words import Judgement, judgements_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from index.attribution import Stance
from index.passage import Passage


class Side(Enum):
    """Where somebody stands."""

    FOR = "for"
    AGAINST = "against"


_SIDE_OF = {
    **dict.fromkeys(word_list("oppose object disagree reject criticize criticise condemn"), Side.AGAINST),
    **dict.fromkeys(word_list("support back endorse favor favour defend agree"), Side.FOR),
    **dict.fromkeys(("side with", "stand by", "stand up for", "approve of"), Side.FOR),
    **dict.fromkeys(("speak out against", "come out against", "take issue with", "push back on"), Side.AGAINST),
}
"""Who [opposes] the plan? Whoever is against it, whatever he says of it."""

_CALLED = {
    **dict.fromkeys(map(stem, word_list("supporter backer proponent advocate defender champion fan ally")), Side.FOR),
    **dict.fromkeys(map(stem, word_list("critic opponent detractor foe skeptic sceptic protester")), Side.AGAINST),
}
"""[Critics] say that it costs too much."""

_BY_STANCE = {
    Stance.PRAISED: Side.FOR,
    Stance.CRITICIZED: Side.AGAINST,
    Stance.DISAGREED: Side.AGAINST,
    Stance.WARNED: Side.AGAINST,
}

_FOR = frozenset(
    map(
        stem,
        word_list(
            """
            support favor favour endorse agree approve welcome benefit help improve protect necessary needed essential
            deserve opportunity simplify promote strengthen intact
            """
        ),
    )
)
_AGAINST = frozenset(
    map(
        stem,
        word_list(
            """
            oppose opposed against object disagree reject veto block repeal risk harm hurt jeopardize unconstitutional
            unnecessary burden dangerous retaliate insensitive hate concern worry undermine
            """
        ),
    )
)
""" "It would [hurt] small towns", "she [supports] it"."""
_CLAUSE = re.compile(r"\W*(?:that|whether|if)\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:not|never|no longer|cannot|nothing|nobody|without|\w+n['’]t) (?:\w+ ){0,2}(?P<word>\w+)", re.IGNORECASE
)


def side_asked(verb: str) -> Side | None:
    """Return the side that `verb` asks for: of "who defends it?", for it."""
    return _SIDE_OF.get(BASE_OF.get(verb.lower(), ""))


def side_of(passage: Passage) -> Side | None:
    """Return on which side of what he speaks about somebody is; None where that is not told, or told both ways."""
    called = {_CALLED[word] for word in stems_of(passage.mention or "") & _CALLED.keys()}
    told = _side_told(passage)
    sides = called or ({told} if told else _sides_in(content_of(passage)))
    return next(iter(sides)) if len(sides) == 1 else None


def _side_told(passage: Passage) -> Side | None:
    """Return the side that the verb tells; who agrees that something is so may be on either."""
    stance = passage.attribution.stance if passage.attribution else None
    if stance is Stance.AGREED and not _CLAUSE.match(content_of(passage)):
        return Side.FOR
    return _BY_STANCE.get(stance) if stance else None


def _sides_in(content: str) -> set[Side]:
    denied = frozenset(stem(found["word"].lower()) for found in _DENIED.finditer(content))
    stems = stems_of(content) - denied
    judged = judgements_of(content)
    return {
        side
        for side, words, judgement in ((Side.FOR, _FOR, Judgement.PRAISE), (Side.AGAINST, _AGAINST, Judgement.BLAME))
        if not words.isdisjoint(stems) or judgement in judged
    }
