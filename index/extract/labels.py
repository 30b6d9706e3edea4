"""Candidates of lines that begin with who speaks: 'WALLACE: Is it true?', 'Poll: Voters undecided'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.headlines import lines_of
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan, trimmed

NO_SPEAKERS = words("""
    byline update updated photo photos picture image video watch read related correction clarification note
    source sources breaking exclusive live opinion analysis review abstract headline letters credit via tags
    topics topic news summary more previously where when what who why how date time place cost rating h/t/ h/t
    twitter facebook email contact location q a background conclusion question answer verdict ruling result
    results score final warning tip caption title
""")  # fmt: skip
"""Labels before a colon that name nobody: "UPDATE: ..."."""

SPEAKING_NOUNS = words("""
    poll report newspaper survey study analysis paper officials police experts sources official lawmakers
    critics scientists historians lawyer lawyers spokesman spokeswoman aide aides adviser campaign study
    researchers economists camp
""")  # fmt: skip
"""Common nouns that speak before a colon in headlines: "Poll: Voters undecided"."""


def colons(doc: Doc, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'WALLACE: Is it true?' and 'Poll: Voters undecided': a short name, a colon, the rest of the line."""
    for sentence in lines_of(doc):
        first = sentence.token_start
        opening = quoted.opening_at(first)
        if opening is not None and not opening.is_single:
            first += 1
        colon = next(
            (token for token in range(first, min(first + 9, sentence.token_end)) if doc[token].text == ":"), None
        )
        if colon is None or colon == first or colon + 1 >= sentence.token_end:
            continue
        name = doc[first:colon]
        if not _is_speaker_label(name):
            continue
        if name.text.lower() in NO_SPEAKERS or colon + 3 > sentence.token_end:
            continue
        content = trimmed(doc, TokenSpan(colon + 1, sentence.token_end), frozenset())
        if content:
            yield Candidate(
                Construction.COLON,
                Stance.SAID,
                TokenSpan(colon, colon + 1),
                (content,),
                TokenSpan(first, colon),
                "named before ':'",
                colon,
            )


def _is_speaker_label(name: Span) -> bool:
    words = [token for token in name if not token.is_punct]
    if words and words[0].tag_ in {"IN", "TO"}:
        return False
    if not 0 < len(words) <= 5:
        return False
    if words[-1].lower_ in SPEAKING_NOUNS:
        return True
    return all(token.tag_ in {"NNP", "NNPS"} or token.is_upper for token in words)
