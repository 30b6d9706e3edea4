"""Quotations right after a cue that are all of what it reports: 'said, “We will see,” when she was asked'."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan
from index.parts_of_speech import FINITE_TAGS

STOPS_INSIDE = frozenset({",", ".", "?", "!", "…", "..."})
"""What ends a sentence inside its quotation marks: what follows the marks is no more of it."""

FARTHEST_VERB = 8
"""Tokens from a quotation to the verb of another report, at most."""


def whole_quotation(span: TokenSpan, cue: Token, quoted: Quoted) -> TokenSpan | None:
    """Return the quotation that `span` begins with, where the words after it are no more of the report."""
    quotation = quoted.opening_at(span.token_start)
    if quotation is None or not quotation.is_closed or quotation.tokens.token_end >= span.token_end:
        return None
    doc, end = cue.doc, quotation.tokens.token_end
    goes_on = any(quoted.opening_at(token) is not None for token in range(end, span.token_end))
    stops = doc[end - 2].text in STOPS_INSIDE and not goes_on
    return quotation.tokens if stops or _tells_of_another(doc, end, span.token_end) else None


def _tells_of_another(doc: Doc, token: int, end: int) -> bool:
    """Say whether somebody else reports after the quotation: '“It holds” [and Ray replied] “It does not”'."""
    if doc[token].lower_ not in {"and", "but", "while"}:
        return False
    for verb in doc[token + 2 : min(token + FARTHEST_VERB, end)]:
        if verb.tag_ in FINITE_TAGS:
            subject = own_subject(verb)
            return verb.lower_ in VERB_OF_FORM and subject is not None and subject.i > token
    return False
