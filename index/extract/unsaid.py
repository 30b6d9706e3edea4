"""Candidates of nobody in particular: "she is expected to win", "was asked about it", "seems to agree"."""

from __future__ import annotations

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import before_aside, phrase_span
from index.extract.cues import Cue, entry_of
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import words
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan, TokenSpans

UNSAID_VERBS = words("""
    expect consider believe think say know see regard view deem perceive rumor rumour understand report allege fear
    presume suspect predict forecast accuse charge remember
""")  # fmt: skip
"""Passives whose speaker is nobody in particular: "is [expected] to win", "is [known] for his temper"."""

JUDGING = frozenset({Stance.CRITICIZED, Stance.PRAISED})
SEEMING = words("seem appear")
NAMED_NOTHING = words("it there")
"""Subjects that are no part of what is said: "[it] is said that", "[there] seem to be"."""

PREPOSITIONS_OF_PASSIVES = words("as for of over about with")
"""What may begin what is said of a subject: "was described [as] weak", "was accused [of] theft"."""

LENGTHS_OF_TIME = words("minutes hours days weeks months years decades while time")
"""What tells how long it is so: "has been known for [years]"."""


def unsaid(cue: Cue, clause: TokenSpan | None, infinitive: TokenSpan | None, quoted: Quoted) -> Candidate | None:
    """Read a passive without "by": 'was told [that ...]', '[she] is expected [to win]', 'was asked [about it]'."""
    subject = next((child for child in cue.token.children if child.dep_ == "nsubjpass"), None)
    if clause is not None and (subject is None or not subject.tag_.startswith("W")):
        return _made(cue, (clause,))
    rest = clause or infinitive
    if cue.entry.stance is Stance.ASKED:
        rest = rest or rest_of_passive(cue, quoted)
        return _made(cue, (rest,)) if rest is not None else None
    if infinitive is not None and subject is not None and (frame := _told_to(cue)) is not None:
        return _made(cue, (infinitive,), cue.stance_in(frame))
    if not (_is_said_of_subjects(cue) or (rest is None and cue.entry.stance in JUDGING)):
        return None
    rest = rest or rest_of_passive(cue, quoted)
    if subject is None or rest is None:
        return None
    return _made(cue, _with_subject(subject, rest, cue))


def seeming(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read "[Lee] seems [to agree]"."""
    if cue.entry.verb not in SEEMING:
        return None
    verb = next(
        (child for child in cue.token.children if child.dep_ in {"xcomp", "oprd", "acomp"} and child.i > cue.token.i),
        None,
    )
    subject = own_subject(cue.token)
    if verb is None or subject is None or _reports_itself(verb):
        return None
    content = phrase_span(verb, cue.token, quoted)
    if content is None:
        return None
    clause = next((child for child in cue.token.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    if clause is not None and subject.lower_ == "it":  # "it seems odd [that prices fell]", hung on "seems"
        content = TokenSpan(content.token_start, clause.right_edge.i + 1)
    return _made(cue, _with_subject(subject, content, cue))


def _told_to(cue: Cue) -> Frame | None:
    """Return how the verb takes what somebody is told to do: "was warned [to leave]", not "is expected to win"."""
    frames = (frame for frame in (Frame.TOLD_TO, Frame.OBJECT_TO) if cue.allows(frame))
    return next((frame for frame in frames if cue.stance_in(frame).is_speech), None)


def _is_said_of_subjects(cue: Cue) -> bool:
    return cue.allows(Frame.COMPLEMENT) or cue.entry.verb in UNSAID_VERBS


def _reports_itself(verb: Token) -> bool:
    """Say whether what seems so is a report: "Lee seemed to [suggest] that" is by Lee."""
    entry = entry_of(verb) if verb.tag_ == "VB" else None
    return entry is not None and entry.stance.is_speech and any(child.i > verb.i for child in verb.children)


def _made(cue: Cue, contents: TokenSpans, stance: Stance | None = None) -> Candidate:
    because = f"nobody is named beside '{cue.verb}'"
    contents = tuple(before_aside(span, cue.token.doc) for span in contents)
    return Candidate(Construction.UNSAID, stance or cue.entry.stance, cue.words, contents, None, because, cue.token.i)


def _with_subject(subject: Token, rest: TokenSpan, cue: Cue) -> TokenSpans:
    first = noun_phrase(subject)
    is_part = subject.lower_ not in NAMED_NOTHING and not first.overlaps(cue.words) and not first.overlaps(rest)
    return (first, rest) if is_part else (rest,)


def rest_of_passive(cue: Cue, quoted: Quoted, agent: Token | None = None) -> TokenSpan | None:
    """Return what is said of the subject: "was described as [weak]", "is called [a liar]".

    The parser may hang it on who says it: "asked by MPs about [the leak]".
    """
    for child in (*cue.token.children, *(agent.children if agent is not None else ())):
        if child.i < cue.token.i:
            continue
        if child.dep_ == "oprd":
            return phrase_span(child, cue.token, quoted)
        if child.dep_ == "prep" and child.lower_ in PREPOSITIONS_OF_PASSIVES:
            said = next((word for word in child.children if word.dep_ in {"pobj", "pcomp", "amod"}), None)
            if said is not None and said.lower_ in LENGTHS_OF_TIME:
                continue
            return phrase_span(said, cue.token, quoted) if said is not None else None
    return None
