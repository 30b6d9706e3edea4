"""Word diff: what was expected above what came, the words that differ marked so that no colour is needed.

expected  the harbour will [-reopen in-] May
actual    … that the harbour will {+stay closed until+} May, she said
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_CONTEXT = 5
"""Words shown before and after what was looked for."""
_MOST_WORDS = 400
"""Of each side: comparing takes time with the square of them."""


class Mark(Enum):
    """How words of one side relate to the other side: their brackets."""

    SAME = ("", "")
    MISSING = ("[-", "-]")
    EXTRA = ("{+", "+}")


@dataclass(frozen=True, slots=True)
class Run:
    """Words with one mark."""

    words: str
    mark: Mark

    def __str__(self) -> str:
        opened, closed = self.mark.value
        return f"{opened}{self.words}{closed}"


@dataclass(frozen=True, slots=True)
class WordDiff:
    """Both sides, in runs."""

    expected: tuple[Run, ...]
    actual: tuple[Run, ...]


def word_diff(expected: str, actual: str, *, inside: bool = False, fold: bool = False) -> WordDiff:
    """Compare word by word.

    With `inside`, `expected` is looked for within `actual`: of that, the likeliest place is shown, and what stands
    round it is no difference. With `fold`, letter case is none.
    """
    wanted, came = expected.split()[:_MOST_WORDS], actual.split()
    key = str.casefold if fold else str
    first, last = _place(wanted, came, key) if inside else (0, min(len(came), _MOST_WORDS))
    shown = came[first:last]
    left: list[Run] = []
    right: list[Run] = [Run("…", Mark.SAME)] if first else []
    for _, i, i_end, j, j_end in _matcher(wanted, shown, key).get_opcodes():
        if wanted[i:i_end] and shown[j:j_end] and key(wanted[i]) == key(shown[j]):
            left.append(Run(" ".join(wanted[i:i_end]), Mark.SAME))
            right.append(Run(" ".join(shown[j:j_end]), Mark.SAME))
            continue
        left += _runs(wanted[i:i_end], Mark.MISSING)
        spare = max(0, (j_end - j) - (i_end - i)) if inside and i_end - i < len(wanted) else 0
        middle = j + (spare if i == 0 else 0)
        end = j_end - (spare if i_end == len(wanted) else 0)
        right += _runs(shown[j:middle], Mark.SAME)
        right += _runs(shown[middle:end], Mark.EXTRA)
        right += _runs(shown[end:j_end], Mark.SAME)
    right += [Run("…", Mark.SAME)] if last < len(came) else []
    return WordDiff(tuple(left), tuple(right))


def nearest(wanted: str, texts: Sequence[str]) -> int | None:
    """Return which of `texts` shares the most words with `wanted`; None where none has a third of them."""
    words = Counter(wanted.casefold().split())
    shared = [(words & Counter(text.casefold().split())).total() for text in texts]
    best = max(range(len(texts)), key=shared.__getitem__, default=None)
    return best if best is not None and shared[best] * 3 >= words.total() else None


def _place(wanted: Sequence[str], came: Sequence[str], key: Callable[[str], str]) -> tuple[int, int]:
    """Return the words of `came` where `wanted` would stand, judged by the longest stretch they share."""
    longest = _matcher(wanted, came[: _MOST_WORDS * 10], key).find_longest_match()
    if not longest.size:
        return 0, min(len(came), len(wanted) + 2 * _CONTEXT)
    start = longest.b - longest.a
    return max(0, start - _CONTEXT), min(len(came), start + len(wanted) + _CONTEXT)


def _matcher(one: Sequence[str], other: Sequence[str], key: Callable[[str], str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [key(word) for word in one], [key(word) for word in other], autojunk=False)


def _runs(words: Sequence[str], mark: Mark) -> Iterator[Run]:
    if words:
        yield Run(" ".join(words), mark)
