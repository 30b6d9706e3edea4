"""Sides: being for something or against it, and which of the two a question asks for."""

from __future__ import annotations

from enum import Enum

from bot.grammar.verbs import BASE_OF
from bot.language.word_list import word_list


class Side(Enum):
    """Where somebody stands."""

    FOR = "for"
    AGAINST = "against"


_STANDING = {
    **dict.fromkeys(word_list("oppose object disagree reject criticize criticise condemn"), Side.AGAINST),
    **dict.fromkeys(word_list("support back endorse favor favour defend agree"), Side.FOR),
    **dict.fromkeys(("side with", "stand by", "stand up for", "approve of"), Side.FOR),
    **dict.fromkeys(("speak out against", "come out against", "take issue with", "push back on"), Side.AGAINST),
}
"""Who [opposes] the plan? Whoever is against it, whatever he says of it."""
_SPEAKING = {
    **dict.fromkeys(
        word_list("attack slam blast denounce complain mock deride ridicule lambaste rebuke fault dislike resent"),
        Side.AGAINST,
    ),
    **dict.fromkeys(
        word_list("praise laud hail commend applaud welcome approve advocate appreciate accept"),
        Side.FOR,
    ),
    **dict.fromkeys(
        ("push back against", "rail against", "lash out at", "hit out at", "hit back at", "go after"), Side.AGAINST
    ),
}
"""Who [welcomed] the plan? Who did not say so only spoke of it."""


def side_asked(verb: str) -> Side | None:
    """Return the side that `verb` asks for: of "who defends it?", for it."""
    base = BASE_OF.get(verb.lower(), "")
    return _STANDING.get(base) or _SPEAKING.get(base)


def is_standing(verb: str) -> bool:
    """Say whether `verb` tells where somebody stands rather than what he says."""
    return BASE_OF.get(verb.lower(), "") in _STANDING


def opposite_of(side: Side) -> Side:
    """Return the other side."""
    return Side.AGAINST if side is Side.FOR else Side.FOR
