"""Find what stands inside quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.charspan import CharSpan
from index.extract.double_marks import doubles
from index.extract.single_marks import singles
from index.extract.token_span import TokenSpan
from index.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands inside a pair of quotation marks, marks included; never more than a paragraph."""

    chars: CharSpan
    tokens: TokenSpan
    is_closed: bool
    """False: its closing mark is missing, and it reaches to the end of its paragraph."""
    is_single: bool = False


def find_quotations(tokens: Tokens) -> tuple[Quotation, ...]:
    """Return the quotations of a text in text order, outermost ones only."""
    return tuple(
        Quotation(chars, _tokens_of(chars, tokens.starts), is_closed, is_single)
        for chars, is_closed, is_single in find_quoted(tokens.text)
    )


def find_inner_quotations(tokens: Tokens, quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Return what stands inside closed marks within `quotations`: ‘We will go’ in “He said, ‘We will go.’”."""
    found: list[Quotation] = []
    for outer in quotations:
        first, after = outer.tokens.token_start + 1, outer.tokens.token_end - outer.is_closed
        if not any(word[0] in "'‘\"“«" for word in tokens.words[first:after]):
            continue
        inside = tokens.span(first, after)
        for chars, is_closed, is_single in _outermost(_marked(tokens.text, inside.start, inside.end)):
            if is_closed:
                found.append(Quotation(chars, _tokens_of(chars, tokens.starts), is_closed, is_single))
    return tuple(found)


def find_quoted(text: str) -> Iterator[tuple[CharSpan, bool, bool]]:
    """Yield the stretches of `text` inside quotation marks, marks included, each with whether it is closed, and single.

    Of double and single marks, those count that stand round the others.
    """
    line_start = 0
    for line in text.splitlines(keepends=True):
        line_end = line_start + len(line.rstrip())
        yield from _outermost(_marked(text, line_start, line_end))
        line_start += len(line)


def _marked(text: str, start: int, end: int) -> Iterator[tuple[CharSpan, bool, bool]]:
    """Yield what stands inside marks of either sort, in a line or a part of one."""
    for span, is_closed in doubles(text, start, end):
        yield span, is_closed, False
    for span, is_closed in singles(text, start, end):
        yield span, is_closed, True


def _outermost(found: Iterable[tuple[CharSpan, bool, bool]]) -> Iterator[tuple[CharSpan, bool, bool]]:
    """Yield those that no other one is round; of two that cross, the double one stays."""
    kept: list[tuple[CharSpan, bool, bool]] = []
    for one in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        span, _, is_single = one
        if kept and kept[-1][0].end > span.start:
            if not kept[-1][2] or is_single or span.end < kept[-1][0].end:
                continue
            kept.pop()
        kept.append(one)
    yield from kept


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
