"""Candidates whose cue is an adjective: "she is confident that prices fell", "are wary of banks", "made clear that"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, before_aside, clause_span
from index.extract.cues import words_of
from index.extract.lexicon.adjectives import MADE, PREPOSITIONS_OF_ADJECTIVES, STANCE_OF_ADJECTIVE
from index.extract.lexicon.word_list import forms, words
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase, subject_of
from index.extract.token_span import TokenSpan, trimmed
from index.tokens import Tokens

PREDICATES = frozenset({"acomp", "ROOT", "conj", "advcl", "relcl", "ccomp", "oprd", "xcomp"})
"""Where an adjective says something of a subject."""

NAMED_NOTHING = words("it this that there")
MAKING = forms("make leave")
PLEADING = forms("plead")
PLEAS = words("guilty innocent")
"""What is pleaded: "pleaded not [guilty]"."""

FARTHEST_CLAUSE = 4
"""Tokens between an adjective and the clause after it, at most."""

LONGEST_CUE = 5
"""Tokens between a verb and its adjective in one cue, at most: "[is not at all sure]"."""


def adjective_reports(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the reports that follow an adjective. Needs: tag, dep."""
    for i in tokens.places_of(STANCE_OF_ADJECTIVE.keys() | MADE | PLEAS):
        token = doc[i]
        if token.dep_ not in PREDICATES:
            continue
        if token.head.lower_ in MAKING:
            found = _made_clear(token, quoted)
        else:
            found = _plea(token) if token.lower_ in PLEAS else _said_of_subject(token, quoted)
        if found is not None:
            yield found


def _made_clear(adjective: Token, quoted: Quoted) -> Candidate | None:
    """Read "Lee made (it) clear [that prices fell]"."""
    verb = adjective.head
    if adjective.lower_ not in MADE or not verb.i < adjective.i <= verb.i + FARTHEST_CLAUSE:
        return None
    clause, subject = _clause_after(adjective, verb), subject_of(verb)
    content = clause_span(clause, adjective, quoted) if clause is not None else None
    if content is None or subject is None or subject.i > verb.i:
        return None
    cue = TokenSpan(verb.i, adjective.i + 1)
    return _made(Construction.CLAUSE, Stance.SAID, cue, content, subject, adjective)


def _plea(adjective: Token) -> Candidate | None:
    """Read "Lee pleaded [not guilty to fraud]"."""
    verb, subject = adjective.head, subject_of(adjective.head)
    if verb.lower_ not in PLEADING or subject is None:
        return None
    between = adjective.doc[verb.i + 1 : adjective.i]
    content = trimmed(adjective.doc, TokenSpan(verb.i + 1, adjective.right_edge.i + 1), OUTER_MARKS)
    is_denied = adjective.lower_ == "innocent" or any(token.lower_ == "not" for token in between)
    if content is None or len(between) > 1:
        return None
    stance = Stance.DENIED if is_denied else Stance.AGREED
    return _made(Construction.COMPLEMENT, stance, words_of(verb), content, subject, adjective)


def _said_of_subject(adjective: Token, quoted: Quoted) -> Candidate | None:
    """Read "Lee is confident [that prices fell]", "is critical of [the bill]", "is reluctant [to agree]"."""
    verb = adjective.head if adjective.dep_ in {"acomp", "oprd"} else adjective
    found, subject = _reported(adjective, verb, quoted), subject_of(verb)
    if found is None or subject is None:
        return None
    construction, content, token_end = found
    cue = TokenSpan(verb.i if 0 < adjective.i - verb.i < LONGEST_CUE else adjective.i, token_end)
    stance = STANCE_OF_ADJECTIVE.get(adjective.lower_)
    if stance is None or subject.lower_ in NAMED_NOTHING:
        return None
    return _made(construction, stance, cue, content, subject, adjective)


def _made(
    construction: Construction, stance: Stance, cue: TokenSpan, content: TokenSpan, subject: Token, adjective: Token
) -> Candidate | None:
    source = noun_phrase(subject)
    if source.overlaps(cue) or source.overlaps(content):
        return None
    content = before_aside(content, adjective.doc)
    because = f"subject of '{adjective.text}'"
    return Candidate(construction, stance, cue, (content,), source, because, adjective.i)


def _reported(adjective: Token, verb: Token, quoted: Quoted) -> tuple[Construction, TokenSpan, int] | None:
    """Return what follows the adjective, and where the cue ends."""
    doc = adjective.doc
    clause = _clause_after(adjective, verb)
    if clause is not None:
        content = clause_span(clause, adjective, quoted)
        return (Construction.CLAUSE, content, adjective.i + 1) if content else None
    for child in adjective.children:
        if child.i < adjective.i:
            continue
        if child.dep_ == "xcomp" and STANCE_OF_ADJECTIVE.get(adjective.lower_) is Stance.WANTED:
            content = trimmed(doc, TokenSpan(child.left_edge.i, child.right_edge.i + 1), OUTER_MARKS)
            return (Construction.INFINITIVE, content, adjective.i + 1) if content else None
        if child.dep_ == "prep" and child.lower_ in PREPOSITIONS_OF_ADJECTIVES and child.i == adjective.i + 1:
            content = trimmed(doc, TokenSpan(child.i + 1, child.right_edge.i + 1), OUTER_MARKS)
            return (Construction.PREPOSITION, content, child.i + 1) if content else None
    return None


def _clause_after(adjective: Token, verb: Token) -> Token | None:
    """Return the clause right after the adjective, whether the parser hung it there or on the verb."""
    for child in (*adjective.children, *verb.children):
        if child.i <= adjective.i or not child.left_edge.i - adjective.i < FARTHEST_CLAUSE:
            continue
        has_that = child.left_edge.lower_ in {"that", "whether"}
        if child.dep_ == "ccomp" or (child.dep_ == "advcl" and has_that):
            return child
    return None
