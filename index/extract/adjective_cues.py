"""Candidates whose cue is an adjective: "she is confident that prices fell", "they are wary of banks"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, clause_span
from index.extract.lexicon.adjectives import IMPERSONAL, PREPOSITIONS_OF_ADJECTIVES, STANCE_OF_ADJECTIVE
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase, subject_of
from index.extract.token_span import TokenSpan, trimmed

LINKING_VERBS = frozenset({"be", "feel", "become", "remain", "seem", "get"})


def adjective_reports(doc: Doc, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the reports that follow an adjective. Needs: tag, dep."""
    for token in doc:
        stance = STANCE_OF_ADJECTIVE.get(token.lower_)
        if stance is None and token.lower_ in IMPERSONAL:
            stance = Stance.BELIEVED
        if stance is None or token.dep_ not in {"acomp", "ROOT", "conj", "advcl", "relcl", "ccomp", "oprd"}:
            continue
        found = _reported(token, quoted)
        verb = token.head if token.dep_ in {"acomp", "oprd"} else token
        subject = subject_of(verb) if found is not None else None
        if found is None or subject is None:
            continue
        construction, content, token_end = found
        token_start = verb.i if verb.i < token.i and token.i - verb.i < 4 else token.i
        because = f"subject of '{token.text}'"
        if subject.lower_ in {"it", "this", "that", "there"}:
            if construction is not Construction.CLAUSE:
                continue
            cue = TokenSpan(token_start, token_end)
            because = f"nobody is named beside '{token.text}'"
            yield Candidate(Construction.UNSAID, stance, cue, (content,), None, because, token.i)
        elif token.lower_ not in IMPERSONAL:
            cue, source = TokenSpan(token_start, token_end), noun_phrase(subject)
            if not source.overlaps(cue) and not source.overlaps(content):
                yield Candidate(construction, stance, cue, (content,), source, because, token.i)


def _reported(adjective: Token, quoted: Quoted) -> tuple[Construction, TokenSpan, int] | None:
    """Return what follows the adjective, and where the cue ends."""
    doc = adjective.doc
    for child in adjective.children:
        if child.i < adjective.i:
            continue
        if child.dep_ == "ccomp" and child.left_edge.i - adjective.i < 4:
            content = clause_span(child, adjective, quoted)
            return (Construction.CLAUSE, content, adjective.i + 1) if content else None
        if child.dep_ == "xcomp" and STANCE_OF_ADJECTIVE.get(adjective.lower_) is Stance.WANTED:
            content = trimmed(doc, TokenSpan(child.left_edge.i, child.right_edge.i + 1), OUTER_MARKS)
            return (Construction.INFINITIVE, content, adjective.i + 1) if content else None
        if child.dep_ == "prep" and child.lower_ in PREPOSITIONS_OF_ADJECTIVES and child.i == adjective.i + 1:
            content = trimmed(doc, TokenSpan(child.i + 1, child.right_edge.i + 1), OUTER_MARKS)
            return (Construction.PREPOSITION, content, child.i + 1) if content else None
    return None
