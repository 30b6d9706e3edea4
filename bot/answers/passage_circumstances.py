"""Circumstances: what a passage, or a sentence beside it, tells of when, where and to whom it was said; and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answers.circumstance_patterns import (
    abbreviation_pattern,
    aside_pattern,
    day_pattern,
    open_time_pattern,
    swallowed_pattern,
    time_pattern,
)
from bot.answers.texts import Texts
from index.charspan import CharSpan
from index.dates import day_range, resolve
from index.passage import Passage

TOLD, OWN, NEAR, BESIDE = 6, 4, 3, 2


@dataclass(frozen=True, slots=True)
class Circumstance:
    """When, where or to whom, in the article's words."""

    words: str
    passage: Passage
    surety: int
    """TOLD: as extracted with the statement; OWN: read in its sentence; NEAR: told by its verb alone; BESIDE: read in a
    sentence next to it; one less where only a place is named."""
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
        words = words_in(passage, when.span, texts)
        return Circumstance(words, passage, TOLD, when.date or resolve(words, published))
    for surety, text, place in sentences_telling(passage, texts):
        if found := _time_in(text):
            is_vague = not day_pattern().search(found)
            return Circumstance(found, passage, surety - is_vague, resolve(found, published), place)
    return None


def text_of(passage: Passage, texts: Texts) -> str:
    """Return the text of the article of a passage."""
    read = texts.article(passage.article.id)
    return read[0].text if read else ""


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
        return day_range(words_in(passage, when.span, texts), published)
    if days := _days_told(outside_content(passage), published):
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


def sentences_telling(passage: Passage, texts: Texts) -> Iterator[tuple[int, str, CharSpan | None]]:
    """Yield the passage without what was said, then the sentences beside it, then what was said."""
    yield OWN, outside_content(passage), None
    around = texts.around(passage, reach=2)
    if around is None:
        return
    text = around.article.text.replace("\xa0", " ")
    for span in _nearest_first(around.before, around.after):
        yield BESIDE, span.of(text), span
    yield BESIDE, _without_asides(passage.text), None


def _nearest_first(before: Sequence[CharSpan], after: Sequence[CharSpan]) -> Iterator[CharSpan]:
    for at in range(max(len(before), len(after))):
        yield from before[at : at + 1]
        yield from after[at : at + 1]


def outside_content(passage: Passage) -> str:
    """Return a passage with blanks for what was said, and for asides about who said it.

    A day right after a quotation is that of the saying, with all that follows: "called it “a shame” [Friday on the Lee
    Show]".
    """
    if passage.attribution is None:
        return passage.text
    letters = list(passage.text)
    for span in passage.attribution.content:
        start = max(0, span.start - passage.span.start)
        end = min(len(letters), span.end - passage.span.start)
        if tail := swallowed_pattern().search(passage.text, start, end):
            end = tail.start()
        letters[start:end] = " " * (end - start)
    return _without_asides("".join(letters).replace("\xa0", " "))


def _without_asides(text: str) -> str:
    return aside_pattern().sub(lambda aside: " " * len(aside[0]), text)


def words_in(passage: Passage, span: CharSpan, texts: Texts) -> str:
    """Return the article's words at `span`, which may lie outside of the passage."""
    return passage.words_at(span) if passage.span.holds(span) else span.of(text_of(passage, texts))


def cue_words(passage: Passage) -> str:
    """Return the words that report a passage."""
    spans = passage.attribution.cue if passage.attribution else ()
    return " ".join(passage.words_at(span) for span in spans if passage.span.holds(span))


def without_stop(words: str) -> str:
    """Take off the stop that ends a sentence; that of "Wayne, Mich." and "the U.S." stays."""
    return words if abbreviation_pattern().search(words) else words.removesuffix(".")


def _times_in(text: str) -> list[str]:
    found = time_pattern().finditer(text)
    return [match[0] for match in found if not open_time_pattern().search(text[: match.start()])]


def _time_in(text: str) -> str:
    """Return the last time that a text tells, days before months and years."""
    found = [words for words in _times_in(text) if words not in ("earlier", "recently")]
    days = [words for words in found if day_pattern().search(words)]
    return (days or found or [""])[-1]
