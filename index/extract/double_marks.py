"""Find stretches between double quotation marks, and the other marks that nothing else is written with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from index.charspan import CharSpan

CLOSING = {"“": "”", "„": "“", "«": "»", "``": "''", "‹": "›", "「": "」", "»": "«", "›": "‹"}
"""Opening marks that differ from their closing ones; Germans turn the pointed ones round."""

TURNED = frozenset({"»", "›"})
"""Of these, those that close more often than they open."""

SAME = frozenset({'"', "''", "＂"})
"""Marks that open and close alike."""

STRAIGHT_CLOSERS = frozenset({'"', "''", "”", "＂"})
"""Marks that may close a curly one: “Prices fell," occurs where editors and machines disagree."""

WORDS_OF_SPEECH = 4
"""Words before a closing mark without a partner, at least."""

_HEIGHT = re.compile(r"\d['’′]\s?\d{1,2}[\"”″]\Z")

_MARK = re.compile("[“”„«»‹›「」\"＂]|``|''")


def doubles(text: str, line_start: int, line_end: int) -> Iterator[tuple[CharSpan, bool]]:
    """Yield the stretches of a line inside double marks, marks included, each with whether it is closed.

    A mark without its partner ends with its line, as in speeches of several paragraphs, or where the next one opens.
    """
    opened: int | None = None
    mark_opened = ""
    is_inner_open, is_inner_same, is_first = False, False, True
    matches = [match for match in _MARK.finditer(text, line_start, line_end) if not _is_inches(text, match)]
    left = Counter(match[0] for match in matches)
    for match in matches:
        mark = match[0]
        left[mark] -= 1
        if opened is None:
            if _opens(text, match, line_end):
                opened, mark_opened, is_inner_open, is_inner_same = match.start(), mark, False, False
            elif is_first and _ends_speech(text, line_start, match):
                yield CharSpan(line_start, match.end()), True
            is_first = False
        elif mark == "“" and match.start() == opened + len(mark_opened):
            mark_opened = mark  # doubled by mistake: '"“Prices fell,” she said'
        elif mark == "“" and mark_opened in SAME:
            is_inner_open = True  # '"It is no “fair deal” at all," she said'
        elif mark == "”" and is_inner_open:
            is_inner_open = False
        elif mark == mark_opened and mark in SAME and not is_inner_same and _opens_by_place(text, match, line_end):
            is_inner_same = left[mark] % 2 == 0  # '"He said, "I will," and went," she said'
            if not is_inner_same:  # '"Prices fell, she said. "Again."'
                yield CharSpan(opened, match.start()), False
                opened = match.start()
        elif is_inner_same and mark == mark_opened:
            is_inner_same = False
        elif _closes(mark, mark_opened) or (mark == mark_opened and _closes_by_place(text, match, line_end)):
            yield CharSpan(opened, match.end()), True
            opened = None
        elif mark == mark_opened and mark in CLOSING and opened < match.start():
            yield CharSpan(opened, match.start()), False
            opened = match.start()
    if opened is not None and line_end - opened > 1:
        yield CharSpan(opened, line_end), False


def _opens(text: str, match: re.Match[str], line_end: int) -> bool:
    """Say whether the mark, none being open, opens a quotation: 'a 6" board' and a stray closing mark do not."""
    if match[0] in TURNED:
        return _opens_by_place(text, match, line_end)
    if match[0] in CLOSING:
        return not _closes_by_place(text, match, line_end)
    if match.end() >= line_end:
        return False
    before = text[match.start() - 1] if match.start() else " "
    if match[0] == "”":  # the wrong way round: '”Prices fell,” she said'
        return not before.isprintable() or (before.isspace() and text[match.end()].isalnum())
    if match[0] not in SAME:
        return False
    return not (before.isalnum() or before in ".,!?") or (before in ".,!?" and not text[match.end()].isspace())


def _is_inches(text: str, match: re.Match[str]) -> bool:
    """Say whether a mark is the inches of a height: 'he is 6'3" tall'."""
    return _HEIGHT.search(text, max(match.start() - 6, 0), match.end()) is not None


def _ends_speech(text: str, line_start: int, match: re.Match[str]) -> bool:
    """Say whether a closing mark whose partner is missing ends speech: 'Prices fell,” she said'."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    is_speech = len(text[line_start : match.start()].split()) >= WORDS_OF_SPEECH
    return is_speech and match[0] in STRAIGHT_CLOSERS and before in {",", "?", "!"} and after.isspace()


def _closes(mark: str, mark_opened: str) -> bool:
    if mark_opened in SAME or mark_opened == "”":
        return mark in STRAIGHT_CLOSERS
    return mark == CLOSING[mark_opened] or (mark_opened in {"“", "``"} and mark in STRAIGHT_CLOSERS)


def _opens_by_place(text: str, match: re.Match[str], line_end: int) -> bool:
    """Say whether a mark that opens and closes alike stands where it can only open."""
    before = text[match.start() - 1] if match.start() else " "
    return before.isspace() and match.end() < line_end and text[match.end()].isalnum()


def _closes_by_place(text: str, match: re.Match[str], line_end: int) -> bool:
    """Say whether an opening mark stands where only a closing one can: “Prices fell,“ she said."""
    if match[0] != "“" or match.start() == 0 or (match.end() < line_end and not text[match.end()].isspace()):
        return False
    return text[match.start() - 1] in ",.?!" or text[match.start() - 1].isalnum()
