"""How a verb and what it reports become a candidate."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.candidate import Candidate, Construction
from index.extract.cues import Cue
from index.extract.sources import MARKS_AT_ENDS, noun_phrase, subject_of
from index.extract.token_span import TokenSpan, trimmed


def made(
    cue: Cue, construction: Construction, content: TokenSpan | None, words: TokenSpan | None = None
) -> Candidate | None:
    """Return the candidate of a cue and its content, or None where the source would overlap them."""
    if content is None:
        return None
    subject = subject_of(cue.token)
    words = words or cue.words
    stance = cue.stance if construction is not Construction.PREPOSITION else cue.stance_with(words.token_end - 1)
    if subject is None:
        because = f"nobody is named beside '{cue.verb}'"
        return Candidate(construction, stance, words, (content,), None, because, cue.token.i)
    source = noun_phrase(subject)
    if source.token_start < words.token_start < source.token_end:
        source = TokenSpan(source.token_start, words.token_start)
    source = trimmed(cue.token.doc, source, MARKS_AT_ENDS) or source
    if source.overlaps(content) or source.overlaps(words):
        return None
    return Candidate(construction, stance, words, (content,), source, f"subject of '{cue.verb}'", cue.token.i)


def is_full_clause(clause: Token) -> bool:
    """Say whether the clause is more than an infinitive or a participle."""
    if clause.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
        return True
    has_subject = False
    for child in clause.children:
        if child.dep_ in {"aux", "auxpass"} and child.tag_ not in {"TO", "VBG"}:
            return True
        if (child.tag_ in {"WP", "WRB", "WDT", "WP$"} or child.dep_ == "mark") and child.i < clause.i:
            return True
        has_subject = has_subject or child.dep_ in {"nsubj", "nsubjpass", "expl"}
    return has_subject and not any(child.tag_ == "TO" for child in clause.children)


def infinitive_of(cue: Cue) -> Token | None:
    """Return the infinitive that follows the cue: "vowed [to fight]"."""
    for child in cue.token.children:
        if (
            child.dep_ in {"xcomp", "ccomp", "advcl"}
            and child.i > cue.token.i
            and any(c.tag_ == "TO" and c.dep_ == "aux" for c in child.children)
        ):
            return child
    return None
