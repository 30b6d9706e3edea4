"""How far a statement with a tag reaches: back to words before the quotation, on to the ends of those after it.

'The dyke “will hold,” Orlik said' holds "the dyke".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from spacy.tokens import Doc, Token

from index.extract.beside_quotations import (
    ABBREVIATIONS,
    FULL_STOPS,
    ends_like_speech,
    is_clause_dash,
    is_line_end,
    may_quote,
)
from index.extract.contents import sentence_end, sentence_start
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quotation, Quoted
from index.extract.token_span import TokenSpan, trimmed
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS


def reaching_back(doc: Doc, quotation: Quotation, quoted: Quoted, taken: Set[Quotation | None]) -> TokenSpan:
    """Return the quotation with the words before it that are reported with it: 'He “did it,” she said'."""
    opened = quotation.tokens.token_start
    start = sentence_start(doc, opened, quoted)
    for token in range(start, opened):
        inside = quoted.at(token)
        is_outer_mark = inside is None and doc[token].tag_ == "``"
        if doc[token].text in FULL_STOPS or is_line_end(doc[token]) or is_outer_mark or inside in taken:
            start = token + 1
    stop = doc[opened - 1].text if opened > start else ""
    first_word = doc[min(opened + 1, len(doc) - 1)]
    is_title, is_predicate = first_word.is_title, first_word.tag_ in FINITE_TAGS | {"MD"}
    if (
        stop == ":"
        or (stop in DASHES and not is_predicate)
        or (opened > start and doc[opened - 1].tag_.startswith("VB") and may_quote(doc[opened - 1]))
    ):
        return quotation.tokens  # 'Lee seemed cross: "Just do it," she wrote'
    if stop.endswith(".") and stop[:-1] not in ABBREVIATIONS and is_title:
        return quotation.tokens  # "It is on X. “Wind is down,” she wrote"
    if is_title and any(_is_tag_verb(token) for token in doc[start:opened]):
        return quotation.tokens  # '“No,” she said, but later, “I think so,” said Lee'
    before = doc[start:opened]
    has_words = sum(not token.is_punct for token in before)
    first = doc[opened + 1].text if opened + 1 < len(doc) else ""
    if has_words and first[:1].islower() and not any(may_quote(token) for token in before):
        return TokenSpan(start, quotation.tokens.token_end)
    if has_words > 2 and any(token.tag_ in FINITE_TAGS | {"MD"} for token in before):
        return TokenSpan(start, quotation.tokens.token_end)
    if has_words > 0 and not any(token.text in {",", ":"} for token in before):
        return TokenSpan(start, quotation.tokens.token_end)
    return quotation.tokens


def _is_tag_verb(token: Token) -> bool:
    return token.tag_ in FINITE_TAGS and may_quote(token) and own_subject(token) is not None


def with_sentence_ends(doc: Doc, quotations: Iterable[Quotation], quoted: Quoted) -> Iterator[TokenSpan]:
    """Yield the spans of the quotations, each with the words that end its sentence."""
    for quotation in quotations:
        begin, end = quotation.tokens
        sentence = sentence_end(doc, end - 1, quoted)
        if ends_like_speech(doc, quotation) or sentence <= end or is_clause_dash(doc[end]):
            yield quotation.tokens
            continue
        span = trimmed(doc, TokenSpan(begin, sentence), frozenset({".", ","}))
        yield span if span is not None and span.token_end >= end else quotation.tokens


def going_on(doc: Doc, first: TokenSpan, verb: Token, quoted: Quoted) -> Iterator[TokenSpan]:
    """Yield what goes on without marks after the tag's comma: '“We fear,” they wrote to us, [that it “will break.”]'.

    So does a sentence whose beginning needs more: 'Despite his “pride,” Lee wrote, [Weber is kind]'.
    """
    end = sentence_end(doc, verb.i, quoted)
    for comma in range(verb.i + 1, end - 1):
        if quoted.at(comma) is not None:
            return
        if doc[comma].text != ",":
            continue
        following = doc[comma + 1]
        if (following.lower_ == "that" and following.tag_ == "IN") or _needs_more(doc, first):
            span = trimmed(doc, TokenSpan(comma + 1, end), frozenset({".", ","}))
            if span is not None:
                yield span
            return


def _needs_more(doc: Doc, first: TokenSpan) -> bool:
    words = doc[slice(*first)]
    return words[0].tag_ == "IN" and not any(token.tag_ in FINITE_TAGS | {"MD"} for token in words)
