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

LONGEST_PLAIN_CREDIT = 12
LONGEST_CREDIT = 25
"""Tokens of a whole credit with the office after the name, at most."""


def credited(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read the credit of a quotation, after its marks or within them."""
    if not is_spoken(doc, quotation):
        return None
    for read in (_credited_after, _credited_within, _credited_after_dash, _credited_plainly):
        found = read(doc, quotation)
        if found is not None:
            return found
    return None


def _credited_after(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read '"We won." — Ann Lee, senator', on the same line or the next; between dashes a heading stands."""
    dash = quotation.tokens.token_end
    while dash < len(doc) and doc[dash].is_space:
        dash += 1
    if dash + 1 >= len(doc) or doc[dash].text not in CREDIT_MARKS:
        return None
    begin = dash + 1
    while begin < len(doc) and doc[begin].is_space and not is_line_end(doc[begin]):
        begin += 1
    end = _line_end(doc, begin)
    name = _name_of_credit(doc, begin, end)
    if name is None or doc[end - 1].text in DASHES or (end > begin + 1 and doc[end - 2].text in DASHES):
        return None
    cue = TokenSpan(dash, dash + 1)
    return Candidate(Construction.COLON, Stance.SAID, cue, (quotation.tokens,), name, "named after the dash", dash)


def _credited_after_dash(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read '"We won – Ann Lee, senator"', a paragraph with the credit within its marks."""
    opened, end = quotation.tokens
    last = end - 1 if quotation.is_closed else end
    is_paragraph = (opened == 0 or doc[opened - 1].is_space) and (end >= len(doc) or doc[end].is_space)
    dash = next((token for token in range(last - 1, opened + 1, -1) if doc[token].text in CREDIT_MARKS), None)
    name = _name_of_credit(doc, dash + 1, last) if is_paragraph and dash is not None else None
    if dash is None or name is None or not _is_only_name(doc, name, last):
        return None
    cue, words = TokenSpan(dash, dash + 1), TokenSpan(opened, dash)
    return Candidate(Construction.COLON, Stance.SAID, cue, (words,), name, "named after the dash", dash)


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
    if name is None or not _is_only_name(doc, name, end):
        return None
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


def _credited_plainly(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read '"We won." Ann Lee, senator', the credit with no dash, on the same line or one of its own."""
    opened, begin = quotation.tokens
    if not quotation.is_closed or not (opened == 0 or doc[opened - 1].is_space):
        return None
    while begin < len(doc) and doc[begin].is_space:
        begin += 1
    end = _line_end(doc, begin)
    name = _name_of_credit(doc, begin, end)
    if name is None or name.token_end + 1 >= end or doc[name.token_end].text != "," or doc[end - 1].is_punct:
        return None  # a caption, or a sentence
    if end - begin > LONGEST_PLAIN_CREDIT or not _is_only_name(doc, name, end):
        return None
    cue = TokenSpan(begin, begin)
    because = "named on the line after the quotation"
    return Candidate(Construction.COLON, Stance.SAID, cue, (quotation.tokens,), name, because, begin)


def _is_only_name(doc: Doc, name: TokenSpan, end: int) -> bool:
    """Say whether a first name and a surname stand there, and no verb after them: not 'Ann Lee, senator, said no."'."""
    if name.token_end - name.token_start < 2 or any(token.tag_ not in NAMES for token in doc[slice(*name)]):
        return False
    return not any(token.tag_ in FINITE_TAGS | {"MD"} for token in doc[name.token_end : end])


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
