"""Candidates in the passive: "was told by police that", "was criticized by Lee", "is expected to"."""

from __future__ import annotations

from collections.abc import Iterator, Set

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.called_by import ACCUSING, called_by
from index.extract.candidate import Candidate, Construction
from index.extract.clause_ends import end_of_clause
from index.extract.contents import OUTER_MARKS, clause_span
from index.extract.cues import Cue
from index.extract.lexicon.verb_rows import Frame
from index.extract.made_reports import infinitive_of, is_full_clause, is_indirect_question
from index.extract.objects import JUDGING, is_temporal
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import agent_of, noun_phrase
from index.extract.token_span import TokenSpan, TokenSpans, trimmed
from index.extract.unsaid import rest_of_passive, unsaid


def passive_reports(cue: Cue, quoted: Quoted) -> Iterator[Candidate]:
    """Yield what somebody says who is named after "by", or else what nobody in particular says."""
    if (called := called_by(cue, quoted)) is not None:
        yield called
        return
    agent = agent_of(cue.token)
    clause = _clause_of(cue, agent, quoted)
    infinitive = _infinitive_of(cue) if clause is None else None
    found = (
        unsaid(cue, clause, infinitive, quoted) if agent is None else _said_by(agent, cue, clause, infinitive, quoted)
    )
    if found is not None:
        yield found


def _said_by(
    agent: Token, cue: Cue, clause: TokenSpan | None, infinitive: TokenSpan | None, quoted: Quoted
) -> Candidate | None:
    source = noun_phrase(agent)
    reason = _reason(cue, agent) if clause is None and infinitive is None else None
    if reason is not None and source.holds(reason.i):
        source = TokenSpan(source.token_start, reason.i)  # "by rivals for his delay", hung on "rivals"
    contents: TokenSpans
    stance = cue.entry.stance
    if clause is not None:
        construction, contents, stance = Construction.CLAUSE, (clause,), cue.stance_in(Frame.CLAUSE)
    elif infinitive is not None:
        frame = Frame.OBJECT_TO if cue.allows(Frame.OBJECT_TO) else Frame.TOLD_TO
        construction, contents, stance = Construction.INFINITIVE, (infinitive,), cue.stance_in(frame)
    elif cue.entry.stance is Stance.ASKED and (about := rest_of_passive(cue, quoted, agent)) is not None:
        source = TokenSpan(source.token_start, min(source.token_end, max(about.token_start - 1, agent.i + 1)))
        construction, contents = Construction.PREPOSITION, (about,)
    else:
        construction, contents = Construction.OBJECT, _object_of(cue, reason)
    contents = tuple(span for span in contents if not span.overlaps(source))
    if not contents:
        return None
    return Candidate(construction, stance, cue.words, contents, source, f"'{cue.verb}' by", cue.token.i)


def _clause_of(cue: Cue, agent: Token | None, quoted: Quoted) -> TokenSpan | None:
    """Return the clause after the verb, unless who says it stands in it."""
    if (alone := _question_word(cue)) is not None:
        return alone
    clause = _clause_after(cue) or (_clause_after_agent(cue, agent) if agent is not None else None)
    holds_agent = clause is not None and agent is not None and clause.i <= agent.i <= clause.right_edge.i
    return None if clause is None or holds_agent else clause_span(clause, cue.token, quoted)


def _question_word(cue: Cue) -> TokenSpan | None:
    """Return the word that is all of a question: "asked [why], Lee said"."""
    end = cue.words.token_end
    doc = cue.token.doc
    is_alone = end + 1 < len(doc) and doc[end].tag_ == "WRB" and doc[end + 1].text == ","
    return TokenSpan(end, end + 1) if is_alone and cue.entry.stance is Stance.ASKED else None


def _clause_after(cue: Cue) -> Token | None:
    """Return the verb of the clause after a passive: "told [that]", "asked [if]", "pressed on [whether]"."""
    for child in cue.token.children:
        if child.i < cue.token.i:
            continue
        if (child.dep_ == "ccomp" and is_full_clause(child)) or is_indirect_question(child, cue):
            return child
        if cue.entry.stance is Stance.ASKED and child.dep_ == "advcl" and child.left_edge.tag_ in {"WRB", "WP"}:
            return child  # "Asked by reporters [when she would go]"
        if child.dep_ == "prep" and cue.entry.stance is Stance.ASKED:
            about = next((word for word in child.children if word.dep_ == "pcomp" and is_full_clause(word)), None)
            if about is not None:
                return about
    return None


def _clause_after_agent(cue: Cue, agent: Token) -> Token | None:
    """Return the verb of a clause hung on who says it: "told by the bank [that prices fell]", "asked by Lee [why]"."""
    subject = own_subject(cue.token)
    for child in agent.children:
        if child.dep_ not in {"acl", "relcl"} or child.i < agent.i:
            continue
        first = child.left_edge
        is_said = first.lower_ == "that" and (first.dep_ == "mark" or (subject is not None and subject.lower_ == "it"))
        if is_said or (first.tag_ == "WRB" and cue.entry.stance is Stance.ASKED):
            return child
    return None


def _infinitive_of(cue: Cue) -> TokenSpan | None:
    verb = infinitive_of(cue)
    if verb is None:
        return None
    to = next(child for child in verb.children if child.tag_ == "TO")
    token_start = to.i - 1 if cue.token.doc[to.i - 1].dep_ == "neg" else to.i
    return trimmed(cue.token.doc, TokenSpan(token_start, end_of_clause(verb, cue.token)), OUTER_MARKS)


def _object_of(cue: Cue, reason: Token | None) -> TokenSpans:
    """Return the subject of the passive and what it is blamed for: "[he] was criticized by Lee [for his delay]"."""
    subject = _told_of(cue)
    if subject is None or not (cue.allows(Frame.OBJECT) or cue.allows(Frame.COMPLEMENT)):
        return ()
    if reason is None:
        return (subject,)
    span = trimmed(cue.token.doc, TokenSpan(reason.i, reason.right_edge.i + 1), OUTER_MARKS)
    return (subject, span) if span is not None else (subject,)


def _told_of(cue: Cue) -> TokenSpan | None:
    """Return the subject of the passive, or the noun that a participle follows: "[a charge] denied by Lee"."""
    verb = cue.token
    subject = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if subject is not None:
        return noun_phrase(subject)
    if verb.dep_ != "acl" or not cue.allows(Frame.OBJECT):
        return None
    whole = noun_phrase(verb.head)
    span = TokenSpan(whole.token_start, min(whole.token_end, verb.left_edge.i))
    return trimmed(verb.doc, span, OUTER_MARKS) if span.token_start < span.token_end else None


def _reason(cue: Cue, agent: Token) -> Token | None:
    """Return the preposition of what somebody is judged for, hung on the verb or, wrongly, on who judges."""
    of_verb = (child for child in cue.token.children if child.i > agent.i)
    of_agent = agent.children if cue.entry.stance in JUDGING | {Stance.CLAIMED} else ()
    charged = {"of"} if cue.token.lower_ in ACCUSING else set()
    return next((child for child in (*of_verb, *of_agent) if child.i > agent.i and _is_reason(child, charged)), None)


def _is_reason(child: Token, charged: Set[str]) -> bool:
    return child.dep_ == "prep" and child.lower_ in {"for", "as", "over"} | charged and not is_temporal(child)
