"""Quotations whose closing mark is missing end before their tag: '"The dyke will hold, said Lee, the mayor'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from index.charspan import CharSpan
from index.extract.beside_quotations import line_ends_between, may_quote
from index.extract.quotations import Quotation
from index.extract.token_span import TokenSpan
from index.parts_of_speech import FINITE_TAGS

NAMING_TAGS = frozenset({"NNP", "NNPS", "PRP", "DT"})
"""What may begin who speaks after the verb of a tag: ", said [Lee]"."""


def with_tags_outside(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations; one that nothing closes, and that no next paragraph goes on with, without its tag."""
    for number, quotation in enumerate(quotations):
        following = quotations[number + 1] if number + 1 < len(quotations) else None
        comma = None if quotation.is_closed or _goes_on(doc, quotation, following) else _comma_of_tag(doc, quotation)
        yield quotation if comma is None else _up_to(doc, quotation, comma)


def _goes_on(doc: Doc, quotation: Quotation, following: Quotation | None) -> bool:
    """Say whether a speech of several paragraphs goes on in the next one."""
    if following is None:
        return False
    return line_ends_between(doc, quotation.tokens.token_end, following.tokens.token_start) == 1


def _comma_of_tag(doc: Doc, quotation: Quotation) -> int | None:
    """Return the comma before 'said Lee' or 'Lee said' inside the quotation."""
    begin, end = quotation.tokens
    for place in range(begin + 2, end - 3):
        if doc[place].text != ",":
            continue
        first, second, third = doc[place + 1], doc[place + 2], doc[place + 3]
        if _is_tag_verb(first.i, doc) and second.tag_ in NAMING_TAGS:
            return place
        is_last = third.is_punct or third.is_space
        if first.tag_ in {"NNP", "PRP"} and _is_tag_verb(second.i, doc) and is_last:
            return place
    return None


def _is_tag_verb(token: int, doc: Doc) -> bool:
    return doc[token].tag_ in FINITE_TAGS and may_quote(doc[token])


def _up_to(doc: Doc, quotation: Quotation, comma: int) -> Quotation:
    chars = CharSpan(quotation.chars.start, doc[comma].idx + len(doc[comma]))
    return replace(quotation, chars=chars, tokens=TokenSpan(quotation.tokens.token_start, comma + 1))
