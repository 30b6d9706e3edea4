"""Stands: whether who says something is for or against what it is about, by his name, his verb, his words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.answers.sides import Side
from bot.answers.texts import content_of, stems_of
from bot.language.judging_words import Judgement, judgements_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from index.attribution import Stance
from index.charspan import CharSpan
from index.passage import Passage

PLAIN_SIDE = 0.7
"""A side is plain: by the verb, by name, or in words that judge."""
_TOLD, _JUDGED, _TONE = 1.0, 0.7, 0.4

_CALLED = {
    **dict.fromkeys(map(stem, word_list("supporter backer proponent")), Side.FOR),
    **dict.fromkeys(map(stem, word_list("critic opponent detractor skeptic sceptic")), Side.AGAINST),
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
            support favor favour endorse agree approve welcome benefit help improve protect necessary essential
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
    r"\b(?:not|never|less|no longer|cannot|nothing|nobody|without|\w+n['’]t) (?:\w+ ){0,2}(?P<word>\w+)", re.IGNORECASE
)
_TONE_AGAINST = re.compile(
    r"\b(?:not|never|no|nobody|nothing|without|cannot|hardly|barely|too|instead|\w+n['\u2019]t)\b", re.IGNORECASE
)
""" "It will [not] do": what may be against it, where the topic itself is there."""
_AGAINST_IT = (
    r"(?:vot|fight|campaign|protest|rall|speak)\w* (?:\w+ )?against",
    r"(?:fought|spoke|came) (?:out )?against",
    r"vot\w+ no",
    r"oppos\w+",
    r"not in favou?r",
)
_FOR_IT = (
    r"(?:vot|campaign|rall)\w* (?:\w+ )?(?:for|in favou?r of)",
    r"vot\w+ yes",
    r"in favou?r",
    r"welcom\w+",
    r"support\w*",
)
_TOLD_BY = tuple(
    (side, re.compile(rf"\b(?:{'|'.join(told)})\b"))
    for side, told in ((Side.AGAINST, _AGAINST_IT), (Side.FOR, _FOR_IT))
)
"""Sallow, who [voted no], argued that it would not work."""
_UNDONE = re.compile(r"\b(?:not|never|declin\w+|refus\w+|\w+n['\u2019]t)\b")
"""The council has [not] decided to support it."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where somebody stands, and how plainly he does, from 0 to 1."""

    side: Side | None = None
    strength: float = 0.0


def stand_of(passage: Passage) -> Stand:
    """Return on which side of what he speaks about somebody is; none where that is not told, or told both ways."""
    if sides := _called(passage):
        return Stand(sides.pop(), _TOLD) if len(sides) == 1 else Stand()
    told_by = _teller(passage)
    for side, words in _TOLD_BY:
        if words.search(told_by):
            return Stand(side, _TOLD)
    if _UNDONE.search(told_by):
        return Stand()
    if told := _by_stance(passage):
        return Stand(told, _TOLD)
    said = content_of(passage)
    sides = _sides_in(said)
    if len(sides) == 1:
        return Stand(sides.pop(), _JUDGED)
    return Stand(Side.AGAINST, _TONE) if not sides and _TONE_AGAINST.search(said) else Stand()


def _called(passage: Passage) -> set[Side]:
    return {_CALLED[word] for word in stems_of(passage.mention or "") & _CALLED.keys()}


def side_of(passage: Passage) -> Side | None:
    """Return on which side of what he speaks about somebody plainly is."""
    stand = stand_of(passage)
    return stand.side if stand.strength >= PLAIN_SIDE else None


def _teller(passage: Passage) -> str:
    """Return the words from the source to the cue, without what was said: "Sallow, who voted no, argued"."""
    attribution = passage.attribution
    parts = [s for s in (*attribution.source, *attribution.cue) if passage.span.holds(s)] if attribution else []
    if attribution is None or not parts:
        return ""
    start, end = min(span.start for span in parts), max(span.end for span in parts)
    inside = [span for span in attribution.content if start <= span.start < end]
    words, at = "", start
    for span in inside:
        words, at = f"{words} {passage.words_at(CharSpan(at, span.start))}", min(span.end, end)
    return f"{words} {passage.words_at(CharSpan(at, end))}".lower()


def _by_stance(passage: Passage) -> Side | None:
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
