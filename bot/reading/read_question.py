"""Text -> Reading: what the words of a question say, without the archive or the turns before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import Protocol

from bot.grammar import feelings, follow_ups, lists, occasions, statements, when_where_whom, who
from bot.grammar.apostrophes import with_apostrophes
from bot.grammar.asides import ASKING, Asides, take_asides
from bot.grammar.forms import Form, read_forms, readings_of
from bot.grammar.outlets import take_outlet
from bot.grammar.pattern import Pattern, literals_of
from bot.grammar.preambles import read_after_preamble
from bot.grammar.reading import Reading
from bot.grammar.shorthand import written_out
from bot.grammar.times import find_time
from bot.grammar.verbs import OPEN, forms_of
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Word, said_by, split_words
from bot.language.spelling import nearest_word
from bot.language.word_list import word_list
from bot.period import Period
from bot.question import Asks
from bot.reading.asked_ahead import asked_ahead
from bot.reading.negation import with_negation
from bot.reading.set_apart import WHAT_HAPPENED, beside_shown, leaves_topic_out, named_before, source_last

FULL: tuple[Form, ...] = (
    *follow_ups.CONTEXTS,
    *statements.RETOLD,
    *who.IN_ARTICLES,
    *lists.LISTS,
    *lists.COUNTS,
    *follow_ups.CORRECTIONS,
    *follow_ups.MORES,
    *follow_ups.BEFORE_AFTER,
    *follow_ups.NARROWS,
    *occasions.WHETHER,
    *who.SHOWN,
    *who.QUOTING,
    *who.IDIOMS,
    *who.PASSIVES,
    *who.ANYONE,
    *who.ELSE,
    *statements.EXPECTED,
    *lists.SPEAKS_FOR,
    *when_where_whom.CIRCUMSTANCES,
    *lists.POSTS,
    *statements.FACTS,
    *statements.UNTIL_WHEN,
    *feelings.FEELINGS,
    *statements.STATEMENTS,
    *who.WHO,
    *lists.ROLES,
    *statements.OWNED,
    *statements.NOUNS,
    *feelings.FRAGMENTS,
    *follow_ups.FRAGMENTS,
)
"""The kinds of question in the order in which they are tried: a form that says more comes before one that says less."""

SPELT = tuple(
    word_list(
        """
        what who when where which whose whom does did about said say says tell told think thinks quotes quote quoted
        statement statements speakers speaker list talked talk talking mention mentioned articles context more else
        other only exact words believe want according interview much many count regarding show comment criticized
        criticised praised denied deny remarks anything everything something anyone
        """
    )
)
"""Words of the grammar that are put right when misspelt; of two that are as near, the first is meant."""

_ANY = frozenset(["a", "an", "every", "each", "any"])
"""It opens on [a] Tuesday: that is no day to look at."""
_ALL_OF = frozenset(
    word_list(
        """
        any all some the only just more other are there is was were that this it those these them give show me us get
        please have need want what a an in 's
        """
    )
)
"""[Any] direct quotes? [Is that] his own wording?"""
_ALL_STATEMENTS = Pattern("[<show>] [<allof>] (<quotes>|everything|anything)", CLASSES)
"""[Show me statements] from 5 May"""
_WHOLE_VERBS = {"'s": "is", "'re": "are", "'d": "did", "'ve": "have"}
"""What['d] she say?"""

_USED = frozenset([OPEN, *(form for verb in ("say", "mention", "write") for form in forms_of(verb))])
"""Who used the word "chaos"?"""
_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ufeff]")


class Vocabulary(Protocol):
    """What must be known of an archive to read a question."""

    def has_word(self, word: str, /) -> bool:
        """Say whether an article has `word`: then it is not taken for a misspelling."""

    def publisher(self, phrase: str, /) -> str | None:
        """Return the publisher that `phrase` names, if it names one."""

    def is_name(self, word: str, /) -> bool:
        """Say whether somebody who is quoted bears the name `word`, in lower case."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read in a question."""

    reading: Reading | None
    """None where no form fits."""
    words: tuple[Word, ...]
    """The words of its matter."""
    asides: Asides
    period: Period | None
    outlet: str = ""
    """A publisher that was named, as typed."""
    whole: tuple[Word, ...] = ()
    """The words of its matter with the time and the publisher."""

    @property
    def phrase(self) -> str:
        """The words of its matter as they were typed."""
        return said_by(self.words, (0, len(self.words)))


def read_question(text: str, newest: date, archive: Vocabulary) -> Read:
    """Return what `text` says; times are seen from `newest`."""
    cleaned = _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip(" ?!.…")
    words = tuple(_put_right(written_out(word, archive.has_word), archive) for word in split_words(cleaned))
    words = tuple(_whole_verb(word, before) for before, word in zip((None, *words), words, strict=False))
    words = with_apostrophes(words, archive.is_name)
    words, asides = take_asides(words)
    words = source_last(words)
    whole = words
    words, outlet = take_outlet(words, archive.publisher)  # "in USA Today" is no day
    words, period = _take_time(words, newest)
    if not outlet:
        words, outlet = take_outlet(words, archive.publisher)
    is_all = bool(words) and _ALL_STATEMENTS.begins(words) == len(words)
    if period and (is_all or said_by(words, (0, len(words))).lower() in WHAT_HAPPENED):
        return Read(Reading(outlet=outlet), (), asides, period, outlet, whole)
    is_bare_kind = asides.kind and all(word.lower in _ALL_OF for word in words)
    full = partial(read_forms, FULL)
    reading = None
    if words and not is_bare_kind:
        reading = named_before(words, full) or beside_shown(words, full) or full(words)
    if reading is None or reading.fragment:
        reading = read_after_preamble(words, full) or reading
    if told := _according_to_paper(words, archive):
        reading, outlet = told
    if reading is None and (not words or is_bare_kind) and (asides.kind or period or outlet or asides.without):
        reading = Reading(fragment=True)
    if reading is not None:
        reading = with_negation(with_quotation(reading, words), words)
        if asides.joined and leaves_topic_out(reading):
            reading = replace(reading, fragment=True)
        reading = replace(reading, kind=reading.kind or asides.kind, without=reading.without or asides.without)
        reading = replace(reading, outlet=outlet)
    return Read(reading, words, asides, period, outlet, whole)


def other_readings(read: Read) -> Iterator[Reading]:
    """Yield how else the words can be read, form after form; the caller decides which holds in the archive."""
    seen = [read.reading]
    for reading in readings_of(FULL, read.words) if read.words else ():
        if reading in seen:
            continue
        seen.append(reading)
        yield replace(reading, kind=reading.kind or read.asides.kind, without=read.asides.without, outlet=read.outlet)


def in_words(read: Read) -> Reading:
    """Return what is left where no form holds: the words are to stand in one sentence, somewhere."""
    find = read.reading.find if read.reading else ""
    words = said_by(read.whole, (0, len(read.whole)))
    return Reading(Asks.SENTENCES, topic=words, find=find, clause=True, covered=True)


def _according_to_paper(words: Sequence[Word], archive: Vocabulary) -> tuple[Reading, str] | None:
    """Read "what did she say about aid, according to the Post?" as asked of the Post's articles."""
    at = next(
        (at for at in range(1, len(words) - 2) if [w.lower for w in words[at : at + 2]] == ["according", "to"]), 0
    )
    paper = said_by(words, (at + 2, len(words)))
    if not at or not archive.publisher(paper):
        return None
    reading = read_forms(FULL, words[:at])
    return (reading, paper) if reading is not None and reading.who and not reading.find else None


def with_quotation(reading: Reading, words: Sequence[Word]) -> Reading:
    """Let "who coined the line "we try harder"?" ask for just these words, whatever its verb."""
    is_last = words[-1:] and words[-1].quoted and reading.verb in _USED
    quoted = next((word.text for word in words if word.quoted and (" " in word.text or is_last)), "")
    if not quoted or reading.asks is not Asks.SPEAKER or reading.quoted:
        return reading
    return replace(reading, quoted=quoted, topic="", clause=False, verb="said")


def _take_time(words: tuple[Word, ...], newest: date) -> tuple[tuple[Word, ...], Period | None]:
    found = find_time(words, newest)
    if found is None:
        return words, None
    (start, end), period = found
    before, after = words[:start], words[end:]
    if before and before[-1].lower in _ANY:
        return words, None
    if before and before[-1].lower == "and" and not after:
        before = before[:-1]
    return before + after, period


def _whole_verb(word: Word, before: Word | None) -> Word:
    """Read "what's he saying?" as "what is he saying?"; the ending of "Kirby's" stays what it is."""
    if word.lower in _WHOLE_VERBS and before is not None and before.lower in ASKING:
        return replace(word, lower=_WHOLE_VERBS[word.lower])
    return word


def _put_right(word: Word, archive: Vocabulary) -> Word:
    lower = word.lower
    if word.quoted or len(lower) < 3 or not lower.isalpha() or lower in _vocabulary():
        return word
    if word.is_capital and word.start > 0:
        return word
    right = nearest_word(lower, SPELT)
    if right is None or archive.has_word(lower):
        return word
    return replace(word, lower=right)


@cache
def _vocabulary() -> frozenset[str]:
    """All words that forms are made of: none of them is a misspelling."""
    members = {word for members in CLASSES.values() for member in members for word in member.split()}
    return frozenset(
        members.union(*(literals_of(form.text) for form in (*FULL, *when_where_whom.ANY_VERB, *who.ANY_VERB)))
    )


def prepare() -> None:
    """Make all patterns ready, which the first question would else wait for."""
    _vocabulary()
    for form in (*FULL, *when_where_whom.ANY_VERB, *who.ANY_VERB):
        assert form.pattern


def read_any_verb(words: Sequence[Word]) -> Reading | None:
    """Return the reading of "who endorsed Clinton?": what follows should be found nearly as it is."""
    reading = read_forms((*when_where_whom.ANY_VERB, *who.ANY_VERB), words)
    if reading is not None and reading.asks is Asks.ADDRESSEE and " " not in reading.topic:
        reading = replace(reading, verb=reading.topic, topic="", clause=False)  # "who did she appeal to?"
    if reading is not None and reading.asks in (Asks.WHEN, Asks.WHERE) and not reading.asking:
        reading = replace(reading, asking=asked_ahead(words))
    return reading and with_quotation(reading, words)
