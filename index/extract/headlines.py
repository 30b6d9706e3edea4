"""Candidates in headlines, whose capitals make every word look like a name: 'Lee Blasts Rival for Remarks'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS, Frame, VerbEntry
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan, trimmed
from index.tokens import Tokens

LONGEST_HEADLINE = 30
LONGEST_SUBJECT = 9
SMALL_WORDS = 4
"""Letters of a word that a headline may leave small: "for", "with"."""


def headlines(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the reports of lines with capitals throughout, by the first verb in "-s" that the lexicon knows."""
    for line in lines_of(tokens):
        if not _has_capitals_throughout(doc, line):
            continue
        for place in range(line.token_start + 1, min(line.token_end - 1, line.token_start + LONGEST_SUBJECT)):
            token = doc[place]
            entry = _reporting(token)
            if entry is None or quoted.at(place) is not None:
                continue
            source = trimmed(doc, TokenSpan(line.token_start, place), OUTER_MARKS)
            content = trimmed(doc, TokenSpan(place + 1, line.token_end), OUTER_MARKS)
            if (
                source is not None
                and content is not None
                and not any(word.text in {",", ":"} for word in doc[slice(*source)])
            ):
                because, cue = f"subject of '{token.text}'", TokenSpan(place, place + 1)
                yield Candidate(Construction.HEADLINE, entry.stance, cue, (content,), source, because, place)
            break


def lines_of(tokens: Tokens) -> Iterator[TokenSpan]:
    """Yield the lines of the text, without their ends."""
    token_start = 0
    for i, word in enumerate(tokens.words):
        if "\n" in word:
            if i > token_start:
                yield TokenSpan(token_start, i)
            token_start = i + 1
    if token_start < len(tokens):
        yield TokenSpan(token_start, len(tokens))


def _has_capitals_throughout(doc: Doc, line: TokenSpan) -> bool:
    if not 4 <= line.token_end - line.token_start <= LONGEST_HEADLINE:
        return False
    long_words = [token for token in doc[slice(*line)] if token.is_alpha and len(token) > SMALL_WORDS]
    return len(long_words) > 1 and all(token.text[0].isupper() for token in long_words)


def _reporting(token: Token) -> VerbEntry | None:
    form = token.lower_
    base = VERB_OF_FORM.get(form)
    if base is None or form == base or not form.endswith("s") or token.tag_ == "POS":
        return None
    entry = VERBS[base]
    return entry if entry.stance.is_speech and {Frame.CLAUSE, Frame.OBJECT} & entry.frames else None
