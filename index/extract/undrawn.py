"""Candidates of those who keep silent in the passive: 'Lee would not be drawn on the price'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS
from index.extract.cues import words_of
from index.extract.lexicon.word_list import words
from index.extract.objects import is_temporal
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan, trimmed
from index.tokens import Tokens

DRAWN = words("drawn pinned pressed")
"""What those are not who say nothing: "would not be [drawn] on it", "would not be [pinned] down on it"."""

MATTERS = words("on about over into as upon")
"""What tells of what they say nothing: "[on] the price"."""


def not_drawn(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'Lee would not be drawn [on the price]', and 'Lee would not be [drawn]'. Needs: dep."""
    for i in tokens.places_of(DRAWN):
        if quoted.at(i) is not None:
            continue
        verb = doc[i]
        subject = next((child for child in verb.children if child.dep_ == "nsubjpass" and child.i < i), None)
        if subject is None or not _is_refused(verb):
            continue
        cue = words_of(verb)
        content = _matter(doc, verb)
        if content is None:
            cue, content = TokenSpan(cue.token_start, i), TokenSpan(i, i + 1)
        because = f"subject of '{verb.text}'"
        yield Candidate(Construction.PREPOSITION, Stance.DECLINED, cue, (content,), noun_phrase(subject), because, i)


def _is_refused(verb: Token) -> bool:
    helpers = {child.dep_ for child in verb.children if child.i < verb.i}
    return {"neg", "auxpass"} <= helpers and any(child.tag_ == "MD" for child in verb.children)


def _matter(doc: Doc, verb: Token) -> TokenSpan | None:
    """Return of what nothing is said, up to where the sentence tells when it was."""
    parts = [child for child in verb.children if child.dep_ in {"prep", "mark", "advcl"} and child.i > verb.i]
    first = next((child for child in parts if child.left_edge.lower_ in MATTERS and not is_temporal(child)), None)
    if first is None:
        return None
    end = next((child.i for child in parts if child.i > first.i and is_temporal(child)), first.right_edge.i + 1)
    return trimmed(doc, TokenSpan(first.left_edge.i, end), OUTER_MARKS)
