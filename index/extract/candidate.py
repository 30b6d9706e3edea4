"""Candidate: something that reads like an attribution, before the article has been read as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.attribution import Stance
from index.extract.token_span import TokenSpan, TokenSpans


class Construction(StrEnum):
    """How source, cue and content are put together, with an example."""

    QUOTATION = "quotation"
    """["Prices fell,"] she said."""
    TAG = "tag"
    """[Prices], she said, [fell]."""
    CLAUSE = "clause"
    """She said [that prices fell]."""
    ACCORDING = "according"
    """[Prices fell], according to her."""
    COLON = "colon"
    """Smith: [Prices fell]."""
    FLOATING = "floating"
    """A paragraph in quotation marks and nothing else."""
    NOUN = "noun"
    """Her claim [that prices fell]."""
    INFINITIVE = "infinitive"
    """She vowed [to fight]."""
    OBJECT = "object"
    """She praised [the bill]."""
    COMPLEMENT = "complement"
    """She called [the bill a mistake]."""
    PREPOSITION = "preposition"
    """She called for [a ban]."""
    HEADLINE = "headline"
    """Lee Blasts [Rival]."""
    FOUND_IN = "found-in"
    """In a poll, [most agree]."""
    NOUN_PHRASE = "noun-phrase"
    """Her criticism of [the bill]."""
    UNSAID = "unsaid"
    """[She] is expected [to win]: by nobody in particular."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Source, cue and content in tokens."""

    construction: Construction
    stance: Stance
    cue: TokenSpan
    """Empty (start = end) where there is none: a floating quotation."""
    content: TokenSpans
    source: TokenSpan | None
    because: str
    token: int
    """The main token of the cue, or of the content if there is no cue."""
    is_quoted: bool = False
    """Whether the cue stands inside a quotation: 'Lee said, "Weber [knows] it"'."""
