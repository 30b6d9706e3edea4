"""Where something was said: a programme, an event, a publication, a town; in its sentence, else beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers.circumstance_patterns import (
    ASSEMBLY_WORDS,
    NAMES,
    after_day_pattern,
    day_pattern,
    named_again_pattern,
    network_pattern,
    no_place_pattern,
    place_patterns,
    posted_pattern,
    title_pattern,
)
from bot.answers.outlets import names_outlet
from bot.answers.passage_circumstances import (
    NEAR,
    OWN,
    TOLD,
    Circumstance,
    cue_words,
    sentences_telling,
    text_of,
    without_stop,
    words_in,
)
from bot.answers.texts import Texts
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage

_FARTHEST_POST = 1500
"""In characters: so far before a post may stand on which network it was."""


def where_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return where a passage was said."""
    return _as_extracted(passage, texts) or _where_posted(passage, texts) or next(_in_sentences(passage, texts), None)


def named_in_full(words: str, passage: Passage, texts: Texts, occasion: str = "") -> CharSpan | None:
    """Return where an article names "the interview" in full: "an interview with CBS"; the last time before it."""
    again = named_again_pattern().search(words)
    text = text_of(passage, texts)
    if not (occasion or again) or not text:
        return None
    occasion = occasion or (again["occasion"] if again else "")
    full = rf"\b(?:an?|his|her|their) (?:[\w-]+ ){{0,3}}?{occasion} (?:with|on|for|to|at|in) +(?:the )?{NAMES}"
    found = [match.span() for match in re.finditer(full, text[: passage.span.start])]
    return CharSpan(*found[-1]) if found else None


def in_full(words: str, named: CharSpan, passage: Passage, texts: Texts) -> str:
    """Return "the interview" with what it is called in full."""
    full = " ".join(without_stop(named.of(text_of(passage, texts))).split())
    speaker = fold(passage.speaker.name).split() if passage.speaker else []
    while ", " in full and set(fold(full.rsplit(", ", 1)[1]).split()) <= set(speaker):
        full = full.rsplit(", ", 1)[0]  # "In an interview with CBS[, Lee] said"
    return f"{words} (“{full}”)"


def _as_extracted(passage: Passage, texts: Texts) -> Circumstance | None:
    attribution = passage.attribution
    if attribution is None:
        return None
    if attribution.medium is not None:
        words = words_in(passage, attribution.medium, texts)
        if named := named_in_full(words, passage, texts):
            return Circumstance(in_full(words, named, passage, texts), passage, TOLD, place=named)
        return Circumstance(words + _what_follows(passage, attribution.medium, texts), passage, TOLD)
    if attribution.addressee is not None:
        told = words_in(passage, attribution.addressee, texts)
        is_title = text_of(passage, texts)[attribution.addressee.start - 1 : attribution.addressee.start] in {"“", '"'}
        if is_title or names_outlet(told) or not ASSEMBLY_WORDS.isdisjoint(fold(told).split()):
            return Circumstance(told, passage, TOLD)
    return None


def _what_follows(passage: Passage, medium: CharSpan, texts: Texts) -> str:
    """Return the title of "in her book", or where it was beyond its day: "a debate [on Friday at Harlow Castle]"."""
    text = text_of(passage, texts)
    if title := title_pattern().match(text, medium.end):
        return title[0]
    place = after_day_pattern().match(text, medium.end)
    return without_stop(place[0]) if place else ""


def _where_posted(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return on which network something was posted, where only what stands before it tells: "In her post, she said"."""
    posted = posted_pattern().search(cue_words(passage))
    if posted is None:
        return None
    text = text_of(passage, texts)
    before = text[max(0, passage.span.start - _FARTHEST_POST) : passage.span.end]
    found = [match[0] for match in network_pattern().finditer(before)]
    if found:
        return Circumstance(found[-1], passage, OWN)
    return Circumstance(posted[0], passage, NEAR) if "tweet" in posted[0].lower() else None


def _in_sentences(passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    for surety, text, place in sentences_telling(passage, texts):
        for pattern in place_patterns():
            is_mere_place = pattern is place_patterns()[-1]
            for found in pattern.finditer(text):
                words = without_stop(found.groupdict().get("place") or found[0])
                if no_place_pattern().match(found[0]) or not _has_place(words):
                    continue
                title = title_pattern().match(text, found.end())
                words += title[0] if title else ""
                if named := named_in_full(words, passage, texts):
                    yield Circumstance(in_full(words, named, passage, texts), passage, surety, place=named)
                yield Circumstance(words, passage, surety - is_mere_place, place=place)


def _has_place(words: str) -> bool:
    """Say whether anything but a day is named: "to reporters Tuesday" tells no place."""
    named = [word for word in words.split() if word[0].isupper()]
    return not named or not all(day_pattern().fullmatch(word.strip(".,")) for word in named)
