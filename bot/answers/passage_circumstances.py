"""Circumstances: when, where and to whom a passage was said, from it or from the sentences beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answers.circumstance_patterns import (
    ASSEMBLY_WORDS,
    NAMES,
    OUTLET_WORDS,
    abbreviation_pattern,
    aside_pattern,
    day_pattern,
    named_again_pattern,
    no_place_pattern,
    open_time_pattern,
    place_patterns,
    time_pattern,
    title_pattern,
    told_pattern,
)
from bot.answers.texts import Texts
from index.charspan import CharSpan
from index.dates import day_range, resolve
from index.folding import fold
from index.passage import Passage

TOLD, OWN, BESIDE = 6, 4, 2


@dataclass(frozen=True, slots=True)
class Circumstance:
    """When, where or to whom, in the article's words."""

    words: str
    passage: Passage
    surety: int
    """TOLD: as extracted with the statement; OWN: read in its sentence; BESIDE: read in a sentence next to it;
    one less where only a place is named."""
    day: date | None = None
    place: CharSpan | None = None
    """The sentence that tells it, where that is not the passage's own."""


Finder = Callable[[Passage, Texts], Circumstance | None]


def when_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return when a passage was said."""
    published = passage.article.published
    attribution = passage.attribution
    if attribution is not None and attribution.when is not None:
        when = attribution.when
        words = passage.words_at(when.span) if passage.span.holds(when.span) else _words_in(passage, when.span, texts)
        return Circumstance(words, passage, TOLD, when.date or resolve(words, published))
    for surety, text, place in _places(passage, texts):
        if found := _time_in(text):
            is_vague = not day_pattern().search(found)
            return Circumstance(found, passage, surety - is_vague, resolve(found, published), place)
    return None


def where_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return where a passage was said: a programme, an event, a publication, a town."""
    attribution = passage.attribution
    if attribution is not None and attribution.medium is not None:
        medium = attribution.medium
        words = passage.words_at(medium) if passage.span.holds(medium) else _words_in(passage, medium, texts)
        if named := _named_before(words, passage, texts):
            return Circumstance(_both_ways(words, named, passage, texts), passage, TOLD, place=named)
        return Circumstance(_with_title(words, passage, medium, texts), passage, TOLD)
    if attribution is not None and attribution.addressee is not None:
        told = _words_in(passage, attribution.addressee, texts)
        if not (OUTLET_WORDS | ASSEMBLY_WORDS).isdisjoint(fold(told).split()):
            return Circumstance(told, passage, TOLD)
    for surety, text, place in _places(passage, texts):
        for pattern in place_patterns():
            for found in pattern.finditer(text):
                if not no_place_pattern().match(found[0]):
                    title = title_pattern().match(text, found.end())
                    words = _without_stop(found.groupdict().get("place") or found[0]) + (title[0] if title else "")
                    if named := _named_before(words, passage, texts):
                        return Circumstance(_both_ways(words, named, passage, texts), passage, surety, place=named)
                    return Circumstance(words, passage, surety - (pattern is place_patterns()[-1]), place=place)
    return None


def told_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return to whom a passage was said: who was told, else the medium that it was said to.

    A sentence beside the passage tells it only where it is by the same speaker: another sentence's addressee, or a
    stretch of its words, is no answer.
    """
    attribution = passage.attribution
    if attribution is not None and attribution.addressee is not None:
        told = attribution.addressee
        words = passage.words_at(told) if passage.span.holds(told) else _words_in(passage, told, texts)
        named = passage.addressee
        return Circumstance(f"{named} (“{words}”)" if named and named != words else words, passage, TOLD)
    if found := told_pattern().search(_outside_content(passage)):
        return Circumstance(_without_stop(found[0]), passage, OWN)
    if attribution is not None and attribution.medium is not None:
        return where_of(passage, texts)
    return None


def _named_before(words: str, passage: Passage, texts: Texts) -> CharSpan | None:
    """Return where an article names "the interview" in full: "an interview with CBS"; the last time before it."""
    again = named_again_pattern().search(words)
    text = _text(passage, texts)
    if again is None or not text:
        return None
    full = rf"\b(?:an?|his|her|their) (?:[\w-]+ ){{0,3}}?{again['occasion']} (?:with|on|for|to|at|in) +(?:the )?{NAMES}"
    found = [match.span() for match in re.finditer(full, text[: passage.span.start])]
    return CharSpan(*found[-1]) if found else None


def _both_ways(words: str, named: CharSpan, passage: Passage, texts: Texts) -> str:
    """Return "the interview" with what it is called in full."""
    full = " ".join(_without_stop(named.of(_text(passage, texts))).split())
    return f"{words} (“{full}”)"


def _text(passage: Passage, texts: Texts) -> str:
    read = texts.article(passage.article.id)
    return read[0].text if read else ""


def _with_title(words: str, passage: Passage, span: CharSpan, texts: Texts) -> str:
    """Return "in her book" with the title that follows it in quotation marks."""
    read = texts.article(passage.article.id)
    following = title_pattern().match(read[0].text, span.end) if read else None
    return words + following[0] if following else words


def day_of(passage: Passage) -> date | None:
    """Return the day of a statement as extracted, else that of its article."""
    when = passage.attribution.when if passage.attribution else None
    return when.date if when and when.date else passage.article.published


def when_words(passage: Passage) -> str:
    """Return the words that tell when a passage was said, as extracted."""
    attribution = passage.attribution
    if attribution is None or attribution.when is None or not passage.span.holds(attribution.when.span):
        return ""
    return passage.words_at(attribution.when.span)


def days_of(passage: Passage, texts: Texts) -> tuple[date, date] | None:
    """Return the first and last day on which a passage may have been said, where its sentence tells it."""
    attribution = passage.attribution
    published = passage.article.published
    if attribution is not None and attribution.when is not None:
        when = attribution.when
        if when.date is not None:
            return when.date, when.date
        return day_range(_words_in(passage, when.span, texts), published)
    if days := _days_told(_outside_content(passage), published):
        return days
    around = texts.around(passage, reach=2)
    if around is None:
        return None
    for span in around.before:
        if days := _days_told(span.of(around.article.text), published):
            return days
    return None


def _days_told(text: str, published: date | None) -> tuple[date, date] | None:
    return next((days for words in reversed(_times_in(text)) if (days := day_range(words, published))), None)


def _places(passage: Passage, texts: Texts) -> Iterator[tuple[int, str, CharSpan | None]]:
    """Yield the passage without what was said, then the sentences beside it, then what was said."""
    yield OWN, _outside_content(passage), None
    around = texts.around(passage, reach=2)
    if around is None:
        return
    text = around.article.text
    for span in _nearest_first(around.before, around.after):
        yield BESIDE, span.of(text), span
    yield BESIDE, _without_asides(passage.text), None


def _nearest_first(before: Sequence[CharSpan], after: Sequence[CharSpan]) -> Iterator[CharSpan]:
    for at in range(max(len(before), len(after))):
        yield from before[at : at + 1]
        yield from after[at : at + 1]


def _outside_content(passage: Passage) -> str:
    """Return a passage with blanks for what was said, and for asides about who said it."""
    if passage.attribution is None:
        return passage.text
    letters = list(passage.text)
    for span in passage.attribution.content:
        start = max(0, span.start - passage.span.start)
        end = min(len(letters), span.end - passage.span.start)
        letters[start:end] = " " * (end - start)
    return _without_asides("".join(letters))


def _without_asides(text: str) -> str:
    return aside_pattern().sub(lambda aside: " " * len(aside[0]), text)


def _without_stop(words: str) -> str:
    """Take off the stop that ends a sentence; that of "Wayne, Mich." and "the U.S." stays."""
    return words if abbreviation_pattern().search(words) else words.removesuffix(".")


def _words_in(passage: Passage, span: CharSpan, texts: Texts) -> str:
    return span.of(_text(passage, texts))


def _times_in(text: str) -> list[str]:
    found = time_pattern().finditer(text)
    return [match[0] for match in found if not open_time_pattern().search(text[: match.start()])]


def _time_in(text: str) -> str:
    """Return the last time that a text tells, days before months and years."""
    found = [words for words in _times_in(text) if words not in ("earlier", "recently")]
    days = [words for words in found if day_pattern().search(words)]
    return (days or found or [""])[-1]
