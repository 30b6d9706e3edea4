"""Occasions at the end of a report that are those of the saying: 'called it "a shame" [on Monday on Radio Nova]'."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.cues import Cue
from index.extract.lexicon.word_list import words
from index.extract.token_span import TokenSpan, trimmed
from index.marks import DASHES
from index.names.bodies import CALENDAR_DAYS, OUTLETS

SPOKEN_IN = words(
    """
    interview rally speech conference briefing debate forum hearing fundraiser podcast show program programme statement
    tweet post letter op-ed column essay memo email address remarks appearance presser webcast broadcast
    """
)
"""What one speaks or writes in, and seldom calls for: "urged a ban at a [rally] in Leeds"."""

TAKING_PART = words("speak appear attend talk address perform testify campaign participate debate hold host go come")
"""What one may be asked to do on an occasion: "urged her to [speak] at a rally"."""

PLACING = frozenset({"in", "on", "at", "during"})
PARTS_OF_DAY = words("morning afternoon evening night")
BEFORE_DAY = words("on late early last")
CLOSING_MARKS = frozenset({"''", "”", '"'})


def before_closing_occasion(content: TokenSpan, cue: Cue) -> TokenSpan:
    """Return the content without the day and the occasion of the saying that end it."""
    doc = cue.token.doc
    for start in range(content.token_start + 1, content.token_end):
        if _is_of_saying(doc[start], cue.token) and _phrases_end(doc, start, content.token_end) == content.token_end:
            return trimmed(doc, TokenSpan(content.token_start, start), DASHES | {",", ";", ":"}) or content
    return content


def _is_of_saying(first: Token, cue: Token) -> bool:
    """Say whether a phrase hangs on the cue, follows a quotation, or hangs on what is asked for."""
    if first.nbor(-1).text in CLOSING_MARKS:
        return _begins_day(first) or _occasion_of(first) is not None
    verb = first.head
    if _occasion_of(first) is None or TAKING_PART & {first.nbor(-1).lemma_, verb.lemma_}:
        return False
    return verb.i == cue.i or (verb.dep_ == "xcomp" and verb.head.i == cue.i)


def _phrases_end(doc: Doc, start: int, limit: int) -> int:
    """Return where the days and occasions end that follow each other from token `start`."""
    i = start
    while i < limit:
        occasion = _occasion_of(doc[i])
        end = _day_end(doc, i) if _begins_day(doc[i]) else occasion.right_edge.i + 1 if occasion is not None else i
        if end == i:
            return i
        i = end
    return i


def _begins_day(token: Token) -> bool:
    i, doc = token.i, token.doc
    while i < len(doc) - 1 and doc[i].lower_ in BEFORE_DAY:
        i += 1
    return doc[i].lower_ in CALENDAR_DAYS and doc[i].text[0].isupper()


def _day_end(doc: Doc, i: int) -> int:
    while i < len(doc) and doc[i].lower_ in BEFORE_DAY:
        i += 1
    i += 1
    return i + 1 if i < len(doc) and doc[i].lower_ in PARTS_OF_DAY else i


def _occasion_of(preposition: Token) -> Token | None:
    """Return the noun of "at a rally in Leeds" or "on The Dan Huber Show", of which `preposition` is the first word."""
    if preposition.lower_ not in PLACING or preposition.dep_ != "prep":
        return None
    noun = next((child for child in preposition.children if child.dep_ == "pobj"), None)
    if noun is None or preposition.nbor(1).text == "the":  # "praised her speech at the rally"
        return None
    name = "-".join(token.lower_ for token in noun.doc[noun.left_edge.i : noun.i + 1] if token.tag_ != "DT")
    return noun if noun.lower_ in SPOKEN_IN or name in OUTLETS else None
