"""Candidates in the passive, and what seems so to nobody in particular: "was told by", "is expected to"."""

from __future__ import annotations

from collections.abc import Iterator

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, clause_span, phrase_span
from index.extract.cues import Cue
from index.extract.lexicon.verbs import Frame
from index.extract.made_reports import infinitive_of, is_full_clause
from index.extract.quotations import Quoted
from index.extract.sources import agent_of, noun_phrase, own_subject
from index.extract.token_span import TokenSpan, trimmed

UNSAID_VERBS = frozenset(
    {"expect", "consider", "believe", "think", "say", "know", "see", "regard", "view", "deem", "perceive", "rumor",
     "rumour", "understand", "report", "allege", "fear", "presume", "suppose", "suspect", "predict", "forecast"}
)  # fmt: skip
"""Passives whose speaker is nobody in particular: "is expected to win"."""


def passive_reports(cue: Cue, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'was told by police that', 'was criticized by Lee', and for nobody in particular 'is expected to'."""
    agent = agent_of(cue.token)
    content = None
    construction = Construction.CLAUSE
    clause = next(
        (
            child
            for child in cue.token.children
            if child.dep_ == "ccomp" and child.i > cue.token.i and is_full_clause(child)
        ),
        None,
    )
    if clause is not None and (agent is None or agent.i < clause.i or agent.i > clause.right_edge.i):
        content = clause_span(clause, cue.token, quoted)
    infinitive = infinitive_of(cue) if content is None else None
    if infinitive is not None:
        to = next(child for child in infinitive.children if child.tag_ == "TO")
        content = trimmed(cue.token.doc, TokenSpan(to.i, infinitive.right_edge.i + 1), OUTER_MARKS)
        construction = Construction.INFINITIVE
    subject = next((child for child in cue.token.children if child.dep_ == "nsubjpass"), None)
    if agent is not None:
        source = noun_phrase(agent)
        contents: tuple[TokenSpan, ...] = (content,) if content else ()
        if not contents and subject is not None and (cue.allows(Frame.OBJECT) or cue.allows(Frame.COMPLEMENT)):
            contents = (noun_phrase(subject),)
            construction = Construction.OBJECT
        contents = tuple(span for span in contents if not span.overlaps(source))
        if contents:
            yield Candidate(
                construction, cue.entry.stance, cue.words, contents, source, f"'{cue.verb}' by", cue.token.i
            )
        return
    because = f"nobody is named beside '{cue.verb}'"
    if (
        content is not None
        and construction is Construction.CLAUSE
        and (subject is None or not subject.tag_.startswith("W"))
    ):
        yield Candidate(Construction.UNSAID, cue.entry.stance, cue.words, (content,), None, because, cue.token.i)
        return
    if (content is None and cue.entry.stance in {Stance.CRITICIZED, Stance.PRAISED}) or cue.allows(Frame.COMPLEMENT):
        content = content or _rest_of_passive(cue, quoted)
    elif cue.entry.verb not in UNSAID_VERBS:
        return
    if subject is None or content is None:
        return
    first = noun_phrase(subject)
    contents = (
        (content,)
        if first.overlaps(cue.words) or subject.tag_ in {"WDT", "WP", "EX"} or subject.lower_ == "it"
        else (first, content)
    )
    yield Candidate(
        Construction.UNSAID,
        cue.entry.stance,
        cue.words,
        contents,
        None,
        f"nobody is named beside '{cue.verb}'",
        cue.token.i,
    )


def seeming(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read "[Lee] seems [to agree]": it seems so to nobody in particular."""
    if cue.entry.verb not in {"seem", "appear"}:
        return None
    verb = next(
        (child for child in cue.token.children if child.dep_ in {"xcomp", "oprd", "acomp"} and child.i > cue.token.i),
        None,
    )
    subject = own_subject(cue.token)
    if verb is None or subject is None or subject.tag_ in {"WDT", "WP"}:
        return None
    content = phrase_span(verb, cue.token, quoted)
    if content is None:
        return None
    first = noun_phrase(subject)
    contents = (content,) if subject.lower_ in {"it", "there"} or first.overlaps(cue.words) else (first, content)
    because = f"nobody is named beside '{cue.verb}'"
    return Candidate(Construction.UNSAID, cue.entry.stance, cue.words, contents, None, because, cue.token.i)


def _rest_of_passive(cue: Cue, quoted: Quoted) -> TokenSpan | None:
    """Return what is said of the subject: "was described [as weak]", "is called [a liar]"."""
    for child in cue.token.children:
        if child.i > cue.token.i and (
            child.dep_ == "oprd" or (child.dep_ == "prep" and child.lower_ in {"as", "for", "of", "over"})
        ):
            head = (
                child
                if child.dep_ == "oprd"
                else next((word for word in child.children if word.dep_ in {"pobj", "pcomp", "amod"}), None)
            )
            return phrase_span(head, cue.token, quoted) if head is not None else None
    return None
