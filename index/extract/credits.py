"""Whom a line after a quotation, or the last line within its marks, credits it to: '"We won." — Ann Lee, senator'."""

from __future__ import annotations

from spacy.tokens import Doc

from index.attribution import Stance
from index.extract.beside_quotations import FULL_STOPS, is_line_end, is_spoken
from index.extract.candidate import Candidate, Construction
from index.extract.quotations import Quotation
from index.extract.token_span import TokenSpan
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS

CREDIT_MARKS = DASHES | {"~"}
"""Before whoever a quotation is credited to: '“We will rebuild.” [—] Ann Lee'."""

CLOSING_MARKS = frozenset({'"', "”", "''"})

NAMES = frozenset({"NNP", "NNPS"})

LONGEST_NAME = 10
"""Tokens of the name in a credit, at most."""

LONGEST_CREDIT = 25
"""Tokens of a whole credit with the office after the name, at most."""


def credited(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read the credit of a quotation, after its marks or within them."""
    if not is_spoken(doc, quotation):
        return None
    return _credited_after(doc, quotation) or _credited_within(doc, quotation)


def _credited_after(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read '"We won." — Ann Lee, senator', on the same line or the next."""
    dash = quotation.tokens.token_end
    while dash < len(doc) and doc[dash].is_space:
        dash += 1
    if dash + 1 >= len(doc) or doc[dash].text not in CREDIT_MARKS:
        return None
    begin = dash + 1
    while begin < len(doc) and doc[begin].is_space and not is_line_end(doc[begin]):
        begin += 1
    name = _name_of_credit(doc, begin, _line_end(doc, begin))
    if name is None:
        return None
    cue = TokenSpan(dash, dash + 1)
    return Candidate(Construction.COLON, Stance.SAID, cue, (quotation.tokens,), name, "named after the dash", dash)


def _credited_within(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read a quotation set apart in large type, the mark that closes it after the credit on the line below.

    '"We won the river back.', and under it 'Ann Lee, senator."'.
    """
    line_break = quotation.tokens.token_end
    begin = line_break + 1
    if quotation.is_closed or begin >= len(doc) or doc[line_break].text.count("\n") != 1:
        return None
    end = _line_end(doc, begin)
    if doc[line_break - 1].text not in FULL_STOPS or doc[end - 1].text not in CLOSING_MARKS:
        return None
    name = _name_of_credit(doc, begin, end)
    if (
        name is None
        or name.token_end - name.token_start < 2
        or any(token.tag_ not in NAMES for token in doc[slice(*name)])
    ):
        return None
    if any(token.tag_ in FINITE_TAGS | {"MD"} for token in doc[name.token_end : end]):
        return None  # 'Ann Lee, senator, said no."'
    cue = TokenSpan(begin, begin)
    return Candidate(
        Construction.COLON,
        Stance.SAID,
        cue,
        (quotation.tokens,),
        name,
        "named on the last line within the marks",
        begin,
    )


def _line_end(doc: Doc, begin: int) -> int:
    end = begin
    while end < len(doc) and not is_line_end(doc[end]):
        end += 1
    return end


def _name_of_credit(doc: Doc, begin: int, line_end: int) -> TokenSpan | None:
    """Return the name that a credit begins with; none where a line is too long for a credit, or begins with no name."""
    end = begin
    while end < line_end and doc[end].text not in {".", ",", "(", ";"} | CLOSING_MARKS:
        end += 1
    name = doc[begin:end]
    if not 0 < len(name) <= LONGEST_NAME or line_end - begin > LONGEST_CREDIT:
        return None
    if not (name[0].text[0].isupper() or name[0].text[0] == "@"):
        return None
    if any(token.tag_ in FINITE_TAGS | {"MD"} for token in name):
        return None
    return TokenSpan(begin, end)
