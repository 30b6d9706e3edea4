"""What a passage's own sentence tells of its circumstances beside what was said; and when it was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.answers.circumstance import OWN, TOLD, Circumstance
from bot.answers.circumstance_patterns import (
    abbreviation_pattern,
    aside_pattern,
    day_pattern,
    open_time_pattern,
    swallowed_pattern,
    time_pattern,
)
from bot.answers.key_words import may_tell_time
from bot.answers.texts import Texts
from index.charspan import CharSpan
from index.dates import day_range, resolve
from index.passage import Passage


def when_told(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return when a passage was said, as its sentence tells it."""
    published = passage.article.published
    attribution = passage.attribution
    if attribution is not None and attribution.when is not None:
        when = attribution.when
        words = words_in(passage, when.span, texts)
        return Circumstance(words, passage, TOLD, when.date or resolve(words, published))
    return time_in(outside_content(passage), passage, OWN)


def time_in(text: str, passage: Passage, surety: int, places: tuple[CharSpan, ...] = ()) -> Circumstance | None:
    """Return when `text` has it that `passage` was said; `places` is where `text` stands, if not there."""
    words = _last_time(text)
    if not words:
        return None
    is_vague = not day_pattern().search(words)
    return Circumstance(words, passage, surety - is_vague, resolve(words, passage.article.published), places)


def text_of(passage: Passage, texts: Texts) -> str:
    """Return the text of the article of a passage."""
    read = texts.article(passage.article.id)
    return read[0].text if read else ""


def words_in(passage: Passage, span: CharSpan, texts: Texts) -> str:
    """Return the article's words at `span`, which may lie outside of the passage."""
    return passage.words_at(span) if passage.span.holds(span) else span.of(text_of(passage, texts))


def cue_words(passage: Passage) -> str:
    """Return the words that report a passage."""
    spans = passage.attribution.cue if passage.attribution else ()
    return " ".join(passage.words_at(span) for span in spans if passage.span.holds(span))


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
        if _is_by_another(span, passage, texts):
            continue
        if days := _days_told(span.of(around.article.text), published):
            return days
    return None


def _is_by_another(span: CharSpan, passage: Passage, texts: Texts) -> bool:
    """Say whether in a sentence somebody else alone speaks: his day is not that of a statement beside it."""
    if passage.speaker and passage.speaker.name.split()[-1] in texts.words(passage.article.id, span):
        return False
    there = [one for one in texts.passages(passage.article.id) if one.span.overlaps(span)]
    speakers = {one.speaker_id for one in there if one.attribution is not None} - {None}
    return bool(speakers) and passage.speaker_id not in speakers


def _days_told(text: str, published: date | None) -> tuple[date, date] | None:
    return next((days for words in reversed(list(_times_in(text))) if (days := day_range(words, published))), None)


def outside_content(passage: Passage) -> str:
    """Return a passage with blanks for what was said, and for asides about who said it."""
    if passage.attribution is None:
        return passage.text
    return without_asides(blanked(passage.text, passage.span.start, passage.attribution.content))


def blanked(text: str, start: int, contents: tuple[CharSpan, ...]) -> str:
    """Return `text`, which begins at `start` of its article, with blanks for `contents`.

    A day right after a quotation is that of the saying, with all that follows: "called it “a shame” [Friday on the Lee
    Show]".
    """
    letters = list(text)
    for span in contents:
        first, last = max(0, span.start - start), min(len(letters), span.end - start)
        if tail := swallowed_pattern().search(text, first, max(first, last)):
            last = tail.start()
        if first < last:
            letters[first:last] = " " * (last - first)
    return "".join(letters).replace("\xa0", " ")


def without_asides(text: str) -> str:
    """Return `text` with blanks for relative clauses that tell nothing of the saying."""
    return aside_pattern().sub(lambda aside: " " * len(aside[0]), text)


def without_stop(words: str) -> str:
    """Take off the stop that ends a sentence, and close a title; the stop of "Wayne, Mich." and "the U.S." stays."""
    words = words if abbreviation_pattern().search(words) else words.removesuffix(".")
    return f"{words}”" if words.count("“") > words.count("”") else words


def _times_in(text: str) -> Iterator[str]:
    if not may_tell_time(text):
        return
    for match in time_pattern().finditer(text):
        if not open_time_pattern().search(text[: match.start()]):
            yield match[0]


def _last_time(text: str) -> str:
    """Return the last time that a text tells, days before months and years."""
    found = [words for words in _times_in(text) if words not in ("earlier", "recently")]
    days = [words for words in found if day_pattern().search(words)]
    return (days or found or [""])[-1]
