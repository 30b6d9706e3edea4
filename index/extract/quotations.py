"""Find what stands inside quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from index.charspan import CharSpan
from index.extract.token_span import TokenSpan

CLOSING = {"“": "”", "„": "“", "«": "»", "``": "''", "‹": "›", "「": "」"}
"""Opening marks that differ from their closing ones."""

SAME = frozenset({'"', "''", "＂"})
"""Marks that open and close alike."""

STRAIGHT_CLOSERS = frozenset({'"', "''", "”", "＂"})
"""Marks that may close a curly one: “Prices fell," occurs where editors and machines disagree."""

_MARK = re.compile("[“”„«»‹›「」\"＂]|``|''")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=[\w“\"…$£€\[])([^\n‘]{2,}?)(?<=[\w.,!?…\])%\"”])[’'](?!\w)")
"""Single marks: an opening one before a word, a closing one after a word or stop; no apostrophes."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands inside a pair of quotation marks, marks included; never more than a paragraph."""

    chars: CharSpan
    tokens: TokenSpan
    is_closed: bool
    """False: its closing mark is missing, and it reaches to the end of its paragraph."""
    is_single: bool = False


def find_quotations(doc: Doc) -> tuple[Quotation, ...]:
    """Return the quotations of `doc` in text order, outermost ones only. Needs nothing but tokens."""
    text = doc.text
    token_starts = [token.idx for token in doc]
    return tuple(
        Quotation(chars, _tokens_of(chars, token_starts), is_closed, is_single)
        for chars, is_closed, is_single in find_quoted(text)
    )


def find_quoted(text: str) -> Iterator[tuple[CharSpan, bool, bool]]:
    """Yield the stretches of `text` inside quotation marks, marks included, each with whether it is closed, and single.

    A mark without its partner ends with its paragraph, as in speeches of several paragraphs, or where the next one
    opens. Single marks count only where no double ones are round them.
    """
    line_start = 0
    for line in text.splitlines(keepends=True):
        line_end = line_start + len(line.rstrip())
        doubles = list(_doubles(text, line_start, line_end))
        double_starts = [span.start for span, _, _ in doubles]
        singles = []
        for match in _SINGLE.finditer(text, line_start, line_end) if "'" in line or "‘" in line else ():
            single = CharSpan(match.start(), match.end())
            place = bisect_right(double_starts, single.start)
            if not any(span.overlaps(single) for span, _, _ in doubles[max(place - 1, 0) : place + 1]):
                singles.append((single, True, True))
        yield from sorted(doubles + singles)
        line_start += len(line)


def _doubles(text: str, line_start: int, line_end: int) -> Iterator[tuple[CharSpan, bool, bool]]:
    opened: int | None = None
    mark_opened = ""
    for match in _MARK.finditer(text, line_start, line_end):
        mark = match[0]
        if opened is None:
            if _opens(text, match, line_end):
                opened, mark_opened = match.start(), mark
        elif _closes(mark, mark_opened):
            yield CharSpan(opened, match.end()), True, False
            opened = None
        elif mark == mark_opened and mark in CLOSING and opened < match.start():
            yield CharSpan(opened, match.start()), False, False
            opened = match.start()
    if opened is not None and line_end - opened > 1:
        yield CharSpan(opened, line_end), False, False


def _opens(text: str, match: re.Match[str], line_end: int) -> bool:
    """Say whether the mark, none being open, opens a quotation: 'a 6" board' and a stray closing mark do not."""
    if match[0] in CLOSING:
        return True
    if match[0] not in SAME or match.end() >= line_end:
        return False
    before = text[match.start() - 1] if match.start() else " "
    return not (before.isalnum() or before in ".,!?") or (before in ".,!?" and not text[match.end()].isspace())


def _closes(mark: str, mark_opened: str) -> bool:
    if mark_opened in SAME:
        return mark in STRAIGHT_CLOSERS
    return mark == CLOSING[mark_opened] or (mark_opened in {"“", "``"} and mark in STRAIGHT_CLOSERS)


def _tokens_of(chars: CharSpan, token_starts: list[int]) -> TokenSpan:
    return TokenSpan(max(bisect_right(token_starts, chars.start) - 1, 0), bisect_left(token_starts, chars.end))


class Quoted:
    """The quotations of a Doc, ready to be asked which one holds a token."""

    def __init__(self, quotations: Iterable[Quotation]) -> None:
        self.quotations = tuple(quotations)
        self._starts = [quotation.tokens.token_start for quotation in self.quotations]
        self._char_starts = [quotation.chars.start for quotation in self.quotations]
        self._by_start = {quotation.tokens.token_start: quotation for quotation in self.quotations}
        self._by_end = {quotation.tokens.token_end: quotation for quotation in self.quotations}

    def at(self, token: int) -> Quotation | None:
        """Return the quotation that holds the token, its marks included."""
        place = bisect_right(self._starts, token) - 1
        if place < 0 or not self.quotations[place].tokens.holds(token):
            return None
        return self.quotations[place]

    def overlapping(self, chars: CharSpan) -> Iterator[Quotation]:
        """Yield the quotations that share a character with `chars`, in text order."""
        for quotation in self.quotations[max(bisect_right(self._char_starts, chars.start) - 1, 0) :]:
            if quotation.chars.start >= chars.end:
                return
            if quotation.chars.overlaps(chars):
                yield quotation

    def opening_at(self, token: int) -> Quotation | None:
        """Return the quotation whose opening mark is the token."""
        return self._by_start.get(token)

    def closing_before(self, token: int) -> Quotation | None:
        """Return the quotation that ends right before the token."""
        return self._by_end.get(token)

    def parting(self, token: int, other: int) -> bool:
        """Say whether one of two tokens is in a quotation that the other is not in."""
        return self.at(token) is not self.at(other)
