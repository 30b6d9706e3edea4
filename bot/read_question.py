"""Text -> Reading: what the words of a question say, without the archive or the turns before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from bot.grammar import circumstance, follow_ups, lists, statements, who
from bot.grammar.asides import Asides, take_asides
from bot.grammar.forms import Form, read_forms
from bot.grammar.lexicon import CLASSES
from bot.grammar.reading import Reading
from bot.grammar.times import find_time
from bot.grammar.words import Word, said_by, split_words
from bot.language.spelling import nearest_word
from bot.language.word_list import word_list
from bot.period import Period

FULL: tuple[Form, ...] = (
    *follow_ups.CONTEXTS,
    *lists.LISTS,
    *lists.COUNTS,
    *follow_ups.CORRECTIONS,
    *follow_ups.MORES,
    *follow_ups.BEFORE_AFTER,
    *follow_ups.NARROWS,
    *who.SHOWN,
    *who.ANYONE,
    *who.ELSE,
    *circumstance.CIRCUMSTANCES,
    *lists.POSTS,
    *statements.FACTS,
    *statements.STATEMENTS,
    *who.WHO,
    *lists.ROLES,
    *statements.OWNED,
    *statements.NOUNS,
    *follow_ups.FRAGMENTS,
)
"""The kinds of question in the order in which they are tried: a form that says more comes before one that says less."""

SPELT = tuple(
    word_list(
        """
        what who when where which whose whom does did about said say says tell told think thinks quotes quote quoted
        statement statements speakers speaker list talked talk talking mention mentioned articles context more else
        other only exact words believe want according interview much many count regarding show comment criticized
        criticised praised denied deny remarks
        """
    )
)
"""Words of the grammar that are put right when misspelt; of two that are as near, the first is meant."""

_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ufeff]")


@dataclass(frozen=True, slots=True)
class Read:
    """What was read in a question."""

    reading: Reading | None
    """None where no form fits."""
    words: tuple[Word, ...]
    """The words of its matter."""
    asides: Asides
    period: Period | None

    @property
    def phrase(self) -> str:
        """The words of its matter as they were typed."""
        return said_by(self.words, (0, len(self.words)))


def read_question(text: str, newest: date, is_known: Callable[[str], bool]) -> Read:
    """Return what `text` says; times are seen from `newest`, and what `is_known` is not taken for a misspelling."""
    cleaned = _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip(" ?!.…")
    words = tuple(_put_right(word, is_known) for word in split_words(cleaned))
    words, asides = take_asides(words)
    words, period = _take_time(words, newest)
    reading = read_forms(FULL, words) if words else None
    if reading is None and not words and (asides.kind or period or asides.without):
        reading = Reading(fragment=True)
    if reading is not None:
        reading = replace(reading, kind=reading.kind or asides.kind, without=reading.without or asides.without)
    return Read(reading, words, asides, period)


def _take_time(words: tuple[Word, ...], newest: date) -> tuple[tuple[Word, ...], Period | None]:
    found = find_time(words, newest)
    if found is None:
        return words, None
    (start, end), period = found
    before, after = words[:start], words[end:]
    if before and before[-1].lower == "and" and not after:
        before = before[:-1]
    return before + after, period


def _put_right(word: Word, is_known: Callable[[str], bool]) -> Word:
    lower = word.lower
    if word.quoted or len(lower) < 3 or not lower.isalpha() or lower in _vocabulary():
        return word
    if word.is_capital and word.start > 0:
        return word
    right = nearest_word(lower, SPELT)
    if right is None or is_known(lower):
        return word
    return replace(word, lower=right)


@cache
def _vocabulary() -> frozenset[str]:
    """All words that forms are made of: none of them is a misspelling."""
    members = {word for members in CLASSES.values() for member in members for word in member.split()}
    return frozenset(
        members.union(*(form.pattern.literals() for form in (*FULL, *circumstance.ANY_VERB, *who.ANY_VERB)))
    )


def read_any_verb(words: Sequence[Word]) -> Reading | None:
    """Return the reading of "who endorsed Clinton?": what follows should be found nearly as it is."""
    return read_forms((*circumstance.ANY_VERB, *who.ANY_VERB), words)
