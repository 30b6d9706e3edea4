"""Where something was said, as its sentence tells it: a programme, an event, a publication, a town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers.circumstance import CARRIED, OWN, TOLD, Circumstance
from bot.answers.circumstance_patterns import (
    ASSEMBLY_WORDS,
    MONTH,
    NAMES,
    OCCASIONS,
    WEEKDAY,
    closing_pattern,
    day_pattern,
    named_again_pattern,
    network_pattern,
    no_place_pattern,
    posted_pattern,
    time_pattern,
    title_pattern,
    told_pattern,
)
from bot.answers.key_words import may_be_carried_at, may_name_carrier, may_tell_place_at, may_tell_time
from bot.answers.occasion_patterns import (
    called_pattern,
    carried_on_pattern,
    carrier_pattern,
    dateline_pattern,
    printed_in_pattern,
    spoken_before_pattern,
)
from bot.answers.outlets import OUTLET_KINDS, names_outlet
from bot.answers.passage_circumstances import cue_words, outside_content, text_of, without_stop, words_in
from bot.answers.place_patterns import (
    following_place_pattern,
    mere_place_pattern,
    occasion_place_pattern,
    place_patterns,
)
from bot.answers.texts import Texts
from bot.language.word_list import word_list
from index.attribution import Kind
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage

_CALLED = frozenset(
    word_list(
        "show programme program podcast magazine newspaper paper journal station channel network blog series website"
    )
)
"""On the radio show [Supper with Ann]"""
_PRINTED = frozenset(word_list("column op-ed essay article editorial letter interview piece post"))
"""In a letter [in Friday’s Harlow Star]"""
_ON_OUTLET = re.compile(rf"\b(?:[Oo]n|[Tt]o|[Ii]n) (?:the )?{NAMES}")
_TRAILING_DAY = re.compile(rf" (?:on|in) (?:{WEEKDAY}|{MONTH})\b.*$")
"""At a briefing in Hull [on Monday]."""
_FARTHEST_DATELINE = 600
_FARTHEST_POST = 1500
"""In characters: so far before a post may stand on which network it was."""


def where_told(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return where a passage was said."""
    return (
        _as_extracted(passage, texts)
        or _on_network(passage, texts)
        or _after_hearer(passage)
        or place_in(outside_content(passage), passage, texts, OWN)
        or _where_it_ends(passage, texts)
    )


def is_occasion(words: str) -> bool:
    """Say whether words name more than a place: an interview, a rally, an outlet."""
    return names_outlet(words) or any(word.removesuffix("s") in OCCASIONS for word in fold(words).split())


def written_from(passage: Passage, texts: Texts) -> str:
    """Return from where the article of a passage is written, as its dateline has it; empty where it has none."""
    dateline = dateline_pattern().search(text_of(passage, texts)[:_FARTHEST_DATELINE])
    return dateline["place"] if dateline else ""


def occasions_in(passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield each occasion that the sentence of a passage names beside what was said: "in an email", "at a meeting"."""
    for found in occasion_place_pattern().finditer(outside_content(passage)):
        yield _in_full_if_named(without_stop(found[0]), passage, texts, OWN)


def tweeted(passage: Passage) -> Circumstance | None:
    """Return "tweeted", where no more is told of where a passage stands."""
    posted = posted_pattern().search(cue_words(passage))
    return Circumstance(posted[0], passage, CARRIED) if posted and "tweet" in posted[0].lower() else None


def place_in(
    text: str, passage: Passage, texts: Texts, surety: int, places: tuple[CharSpan, ...] = ()
) -> Circumstance | None:
    """Return where `text` has it that `passage` was said; `places` is where `text` stands, if not there."""
    if may_name_carrier(text) and (carrier := carrier_pattern().search(text)) and names_outlet(carrier["place"]):
        return Circumstance(carrier["place"], passage, surety, places=places)
    for pattern in place_patterns(text):
        for found in sorted(pattern.finditer(text), key=_is_less_sure):
            is_mere_place = pattern is mere_place_pattern() and not names_outlet(found[0])
            told = found[0] if "place" in found.groupdict() else _TRAILING_DAY.sub("", found[0])
            words = without_stop(_place_of(found) or told)
            if no_place_pattern().match(told) or not _has_place(words) or (is_mere_place and surety < OWN):
                continue
            title = title_pattern().match(text, found.end())
            words = _without_speaker(words, passage) + (title[0] if title else "")
            return _in_full_if_named(words, passage, texts, surety - is_mere_place, places)
    return None


def _place_of(found: re.Match[str]) -> str:
    """Return the place that a pattern has found, of an event without the day between: "a lunch [on Friday] in Hull"."""
    kept = found.groupdict()
    return f"{kept['event']}{kept['where']}" if "event" in kept else kept.get("place") or ""


def _is_less_sure(found: re.Match[str]) -> tuple[bool, bool]:
    """Put first where one is told to speak, then what names an outlet."""
    is_spoken = spoken_before_pattern().search(found.string, 0, found.start())
    return not is_spoken, not names_outlet(found[0])


def named_in_full(words: str, passage: Passage, texts: Texts, occasion: str = "") -> CharSpan | None:
    """Return where an article names "the interview" in full: "an interview with CBS"; the last time before it."""
    again = named_again_pattern().search(words)
    text = text_of(passage, texts)
    if not (occasion or again) or not text:
        return None
    occasion = occasion or (again["occasion"] if again else "")
    if occasion in OUTLET_KINDS:
        return _outlet_before(passage, text)
    full = rf"\b(?:an?|his|her|their) (?:[\w-]+ ){{0,3}}?{occasion} (?:with|on|for|to|at|in) +(?:the )?{NAMES}"
    found = [match.span() for match in re.finditer(full, text[: passage.span.start])]
    return CharSpan(*found[-1]) if found else None


def _outlet_before(passage: Passage, text: str) -> CharSpan | None:
    """Return which outlet "the show" is: the last one that was spoken in or told before it."""
    begin = max(0, passage.span.start - _FARTHEST_POST)
    before = [*told_pattern().finditer(text, begin, passage.span.start)]
    before += [*_ON_OUTLET.finditer(text, begin, passage.span.start)]
    named = sorted(match.span() for match in before if names_outlet(match[0]))
    return CharSpan(*named[-1]) if named else None


def in_full(words: str, named: CharSpan, passage: Passage, texts: Texts) -> str:
    """Return "the interview" with what it is called in full."""
    full = " ".join(without_stop(named.of(text_of(passage, texts))).split())
    return f"{words} (“{_without_speaker(full, passage)}”)"


def _without_speaker(words: str, passage: Passage) -> str:
    """Take off the speaker's name after a comma, with what follows: "In an interview with CBS[, Ann Lee], the"."""
    surname = passage.speaker.name.split()[-1] if passage.speaker else ""
    at = words.find(surname) if surname else -1
    return words[: words.rfind(", ", 0, at)] if at > 0 and ", " in words[:at] else words


def _in_full_if_named(
    words: str, passage: Passage, texts: Texts, surety: int, places: tuple[CharSpan, ...] = ()
) -> Circumstance:
    if named := named_in_full(words, passage, texts):
        return Circumstance(in_full(words, named, passage, texts), passage, surety, places=(named,))
    return Circumstance(words, passage, surety, places=places)


def _as_extracted(passage: Passage, texts: Texts) -> Circumstance | None:
    attribution = passage.attribution
    if attribution is None:
        return None
    if attribution.medium is not None:
        words = words_in(passage, attribution.medium, texts)
        return _in_full_if_named(words + _what_follows(passage, attribution.medium, texts), passage, texts, TOLD)
    if attribution.addressee is not None:
        told = words_in(passage, attribution.addressee, texts)
        is_title = text_of(passage, texts)[attribution.addressee.start - 1 : attribution.addressee.start] in {"“", '"'}
        if is_title or names_outlet(told) or not ASSEMBLY_WORDS.isdisjoint(fold(told).split()):
            return Circumstance(told, passage, TOLD)
    return None


def _what_follows(passage: Passage, medium: CharSpan, texts: Texts) -> str:
    """Return the title of "in her book", or the place after an occasion: "a debate [on Friday at Harlow Castle]"."""
    text = text_of(passage, texts)
    if title := title_pattern().match(text, medium.end):
        return title[0]
    if named := _named_after(fold(medium.of(text)).split()[-1:], text, medium.end):
        return without_stop(named[0])
    place = _place_after(passage, medium)
    return without_stop(place[0]) if place else ""


def _named_after(noun: list[str], text: str, end: int) -> re.Match[str] | None:
    """Return what "radio show" or "a column" is called right after it, or who carried the interview."""
    if may_be_carried_at(text, end) and (carried := carried_on_pattern().match(text, end)):
        return carried
    if not _CALLED.isdisjoint(noun):
        return called_pattern().match(text, end)
    return None if _PRINTED.isdisjoint(noun) else printed_in_pattern().match(text, end)


def _after_hearer(passage: Passage) -> Circumstance | None:
    """Read the place after the hearer, the day or the verb: "told reporters Tuesday [in her car]"."""
    for span in _before_place(passage):
        if place := _place_after(passage, span):
            return Circumstance(without_stop(place["place"]), passage, OWN)
    return None


def _before_place(passage: Passage) -> Iterator[CharSpan]:
    attribution = passage.attribution
    if attribution is not None:
        yield from (attribution.addressee,) if attribution.addressee else ()
        yield from (attribution.when.span,) if attribution.when else ()
        yield from attribution.cue[-1:]


def _place_after(passage: Passage, span: CharSpan) -> re.Match[str] | None:
    text, start = outside_content(passage), span.end - passage.span.start
    if not passage.span.holds(span) or not may_tell_place_at(text, start):
        return None
    found = following_place_pattern().match(text, start)
    return found if found and not no_place_pattern().match(found["place"]) else None


def _on_network(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return on which network something was posted, where only what stands before it tells: "In her post, she said"."""
    if posted_pattern().search(cue_words(passage)) is None:
        return None
    begin = max(0, passage.span.start - _FARTHEST_POST)
    found = [*network_pattern().finditer(text_of(passage, texts), begin, passage.span.end)]
    if not found:
        return None
    return Circumstance(found[-1][0], passage, OWN, places=(CharSpan(*found[-1].span()),))


def _where_it_ends(passage: Passage, texts: Texts) -> Circumstance | None:
    """Read the occasion at the end of a report: "urged a ban on cars at a rally in Hull on Monday"."""
    attribution = passage.attribution
    if attribution is None or attribution.kind is Kind.DIRECT:
        return None
    text = passage.text.replace("\xa0", " ")
    text = time_pattern().sub("", text) if may_tell_time(text) else text
    found = list(occasion_place_pattern().finditer(text))
    if not found or not closing_pattern().match(text, found[-1].end()):
        return None
    return _in_full_if_named(without_stop(found[-1][0].rstrip()), passage, texts, OWN)


def _has_place(words: str) -> bool:
    """Say whether anything but a day is named: "to reporters Tuesday" tells no place."""
    named = [word for word in words.split() if word[0].isupper()]
    return not named or not all(day_pattern().fullmatch(word.strip(".,")) for word in named)
