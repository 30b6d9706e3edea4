"""Candidates in which somebody is called something by who is named after "by": 'was called "a mess" by the mayor'."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, extended_to_marks
from index.extract.cues import Cue
from index.extract.lexicon.nouns import DAYS_AND_TIMES
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import forms
from index.extract.quotations import Quoted
from index.extract.sources import agent_of, noun_phrase
from index.extract.token_span import TokenSpan, trimmed
from index.parts_of_speech import FINITE_TAGS

FARTHEST_BY = 20
"""Tokens between the verb and its "by", at most."""

ENDING_CLAUSE = FINITE_TAGS | {"MD", "TO", "WDT", "WP", "WRB", ",", ":", "."}

OBJECTS = frozenset({"oprd", "dobj", "attr"})
"""What the parser takes it for that somebody is called: "branded [a liar]"."""

AS = "as"

ACCUSING = forms("accuse suspect")
"""Verbs that say "of" what: "was accused by her brother [of] forging the will"."""


def called_by(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read '[He] was branded [a liar] by Lee', 'described by friends [as "a giant"]', 'accused [of lying] by Lee'."""
    frame = next((frame for frame in (Frame.COMPLEMENT, Frame.OBJECT, Frame.CLAUSE) if cue.allows(frame)), None)
    if frame is None or (frame is Frame.CLAUSE and cue.token.lower_ not in ACCUSING):
        return None
    by = _by_after(cue, quoted)
    agent = next((noun for noun in by.children if noun.dep_ == "pobj"), None) if by is not None else None
    if by is None or agent is None or agent.lower_ in DAYS_AND_TIMES:
        return None
    source = noun_phrase(agent)
    called = _called_before(cue, by, quoted)
    if called is None:
        as_ = _as_after(cue, agent)
        if as_ is None:
            return None
        source = TokenSpan(source.token_start, min(source.token_end, as_.i))
        called = trimmed(as_.doc, TokenSpan(as_.i, as_.right_edge.i + 1), OUTER_MARKS)
        called = extended_to_marks(called, quoted) if called is not None else None
    if called is None or source.overlaps(called):
        return None
    subject = next((child for child in cue.token.children if child.dep_ == "nsubjpass"), None)
    content = (noun_phrase(subject), called) if subject is not None else (called,)
    because = f"'{cue.verb}' by"
    return Candidate(
        Construction.COMPLEMENT,
        cue.stance_in(frame),
        cue.words,
        content,
        source,
        because,
        cue.token.i,
    )


def _by_after(cue: Cue, quoted: Quoted) -> Token | None:
    """Return the first "by" after the verb, whatever the parser hung it on: 'a "witch hunt" [by] its critics'."""
    agent = agent_of(cue.token)
    if agent is not None:
        return agent.head
    begin = cue.words.token_end
    for token in cue.token.doc[begin : begin + FARTHEST_BY]:
        if quoted.at(token.i) is not None:
            continue
        if token.tag_ in ENDING_CLAUSE:
            return None
        if token.lower_ == "by":
            return token if token.nbor(-1).tag_ != "VBN" else None  # "a group funded by Lee"
    return None


def _called_before(cue: Cue, by: Token, quoted: Quoted) -> TokenSpan | None:
    begin = cue.words.token_end
    first = cue.token.doc[begin]
    is_called = first.lower_ == AS
    if cue.allows(Frame.COMPLEMENT):
        has_object = any(child.dep_ in OBJECTS and cue.token.i < child.i < by.i for child in cue.token.children)
        is_called = is_called or has_object or quoted.opening_at(begin) is not None
    if cue.token.lower_ in ACCUSING:
        is_called = first.lower_ == "of" and first.nbor(1).tag_ == "VBG"  # the "theft by clerks" is no charge by them
    return trimmed(first.doc, TokenSpan(begin, by.i), OUTER_MARKS) if begin < by.i and is_called else None


def _as_after(cue: Cue, agent: Token) -> Token | None:
    """Return the "as" after who calls something so, whatever the parser hung it on."""
    after = (child for token in (cue.token, agent) for child in token.children if child.i > agent.i)
    return next(
        (child for child in after if child.dep_ == "prep" and child.lower_ == AS and child.nbor(-1).lower_ != "such"),
        None,
    )
