"""Told once: what an article tells in one place for all of it: its hearing, the day of its news, who asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.answers.circumstance import BESIDE, Circumstance
from bot.answers.circumstance_patterns import SHARED_EVENTS, asking_pattern
from bot.answers.occasion_patterns import sitting_pattern
from bot.answers.passage_circumstances import cue_words, when_told
from bot.answers.place_patterns import occasion_place_pattern
from bot.answers.texts import Texts
from index.passage import Passage

_LEAD = 4
"""How many sentences at the beginning may tell what the article is about."""
_NEWS = 2
"""How many may tell the day of the news."""
_OFTEN = 3
"""So often is an event named that an article is about."""


def events(passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield the debate or hearing that all of an article is about: its first sentences name it, and others again."""
    read = texts.article(passage.article.id)
    for span in read[1][:_LEAD] if read else ():
        text = texts.words(passage.article.id, span)
        for found in occasion_place_pattern().finditer(text):
            noun = next((word for word in SHARED_EVENTS if re.search(rf"\b{word}\b", found[0])), "")
            if noun and read and len(re.findall(rf"\b{noun}\b", read[0].text)) >= _OFTEN:
                yield Circumstance(found[0], passage, BESIDE, places=(span,))
        for found in sitting_pattern().finditer(text):
            yield Circumstance(found["place"], passage, BESIDE, places=(span,))


def days_of_lead(passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield the day on which all of it was heard: "the court heard [on Tuesday]" at the beginning."""
    read = texts.article(passage.article.id)
    end = read[1][:_NEWS][-1].end if read and read[1] else 0
    for one in texts.passages(passage.article.id):
        is_said = sitting_pattern().search(one.text)
        if is_said and one.span.start < end and (told := when_told(one, texts)) and told.day:
            yield replace(told, passage=passage, surety=BESIDE, places=(one.span,))


def askers_of(passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield who asks the speaker anything in the article: "[Ann Berg] asked Lee whether ...", the nearest first."""
    surname = passage.speaker.name.split()[-1] if passage.speaker else ""
    asking = [
        one
        for one in texts.passages(passage.article.id)
        if one.attribution and one.speaker and one.speaker_id != passage.speaker_id
        if asking_pattern().search(cue_words(one)) and surname in one.text.replace("’", " ").replace("'", " ").split()
    ]
    for one in sorted(asking, key=lambda one: abs(one.span.start - passage.span.start)):
        yield Circumstance(one.speaker.name if one.speaker else "", passage, BESIDE, places=(one.span,))
