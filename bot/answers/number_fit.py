"""Number fit: which of the numbers in a text is the one that a question asks for, by the words round it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from bot.language.stems import in_whole_words, stem
from bot.topic import Topic, TopicGroup
from index.folding import fold

_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[,;:]|\b(?:and|but|while|compared|versus)\b", re.IGNORECASE)
_BACKWARD, _BROKEN = 2, 6
"""Words by which it is farther to what stands before a number ("43 percent support [Lee]"), and across a break."""
_HALF = 4
"""A word so far from a number counts half of one beside it."""
_ABSENT = 0.1
"""One that does not stand there at all."""
_UNFIT = 0.5

_UNITS = {
    "old": (
        r"-year-old|years? old|\b(?:aged|is|was|turned) (?:one|two|three|four|five|six|seven|eight|nine|ten)\b|"
        r"\b(?:aged?|was|is|at|turned) \d{1,3}\b(?! ?(?:percent|%|\w*illion))|, \d{1,3},"
    ),
    "high tall deep wide far": r"f(?:ee|oo)t|-f(?:ee|oo)t|inch|met(?:er|re)|mile|kilomet|stor(?:y|ies|eys)",
    "long": r"year|month|week|day|hour|minute|second|mile|f(?:ee|oo)t|met(?:er|re)",
    "often": r"times|once|twice|every|a (?:day|week|month|year)",
    "percentage percent rate share approval": r"percent|per cent|%|half|third|quarter",
    "money cost price salary wage pay": r"[$€£]|dollar|euro|pound|cents?\b",
}
"""How [old] is she? What is the [rate]? In which unit the answer stands, which may begin right before the number."""
_UNIT_OF = {word: re.compile(unit, re.IGNORECASE) for words, unit in _UNITS.items() for word in words.split()}
_MEASURE = re.compile(
    r"[$€£]\s?\d|[\w.,-]+ (?:\w+illion |thousand |hundred )?"
    r"(?P<unit>(?:second|minute|hour|day|week|month|year|decade|dollar|euro|pound|cent|crown|kilo|kilogram|gram|ton|"
    r"tonne|mile|kilomet(?:re|er)|met(?:re|er)|inch|degree)(?:e?s)?|feet|foot)\b",
    re.IGNORECASE,
)
"""80 [years], 3 million [euros]: so much of something, and no count of people or things."""
_MORE_BY = re.compile(r"\d[\d.,]* ?(?:%|percent|per cent) (?:more|less|fewer|higher|lower)\b", re.IGNORECASE)
"""23% [more] flowers: how many more, and not how many."""
_OF_OTHER_YEAR = 0.6
_YEAR_AFTER = re.compile(r"[^.,;\d]{0,40}?\bin (?P<year>(?:19|20)\d\d)\b")
_NOW_AFTER = re.compile(r"\d[\d,.]*(?: [a-z]+){0,3}? (?:today|now|this year|last year|currently|at present)\b")
_ROUND = 12
"""Letters before a number and after it in which its unit may stand."""
_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b(?:19|20)\d\d\b(?!,?\d)",
    re.IGNORECASE,
)


def best_number(found: Iterable[re.Match[str]], text: str, topic: Topic, asking: str) -> re.Match[str] | None:
    """Return the one of the facts `found` in `text` that fits best; the first of equals."""
    return max(found, key=lambda one: number_fit(one, text, topic, asking), default=None)


def number_fit(found: re.Match[str], text: str, topic: Topic, asking: str) -> float:
    """Return how well a number fits: how near all words of the topic stand, and whether its unit is asked for."""
    words = [(word.start(), word.end(), stem(fold(word[0]))) for word in _WORD.finditer(in_whole_words(text))]
    total = sum(group.weight for group in topic.groups) or 1.0
    places = (_places(group, before, words) for before, group in zip((None, *topic.groups), topic.groups, strict=False))
    nearness = (
        _nearness(there, found, text) ** (group.weight / total)
        for there, group in zip(places, topic.groups, strict=True)
    )
    near: float = math.prod(nearness)
    unfit = (
        not has_unit(found, text, unit_asked(asking, topic)),
        _is_date(found, text),
        is_in_question(found, topic),
        asking.endswith("how many") and measures_else(found, text, topic),
    )
    return near - _UNFIT * sum(unfit) - _OF_OTHER_YEAR * _is_of_other_year(found, text, topic)


def is_in_question(found: re.Match[str], topic: Topic) -> bool:
    """Say whether the question has the number itself, as "how many want it by [2030]?" does."""
    return found[0].isdigit() and any(found[0] == group.word for group in topic.groups)


def unit_asked(asking: str, topic: Topic) -> re.Pattern[str] | None:
    """Return what tells the unit that is asked for: years of "how old", percents of "what was the rate"."""
    words = fold(asking).split() if asking.startswith("how") else fold(f"{asking} {topic.words}").split()
    return next((_UNIT_OF[word] for word in words if word in _UNIT_OF), None)


def has_unit(found: re.Match[str], text: str, unit: re.Pattern[str] | None) -> bool:
    """Say whether a number stands in a unit; any does where none is asked for."""
    return unit is None or unit.search(text, max(0, found.start() - _ROUND), found.end() + _ROUND) is not None


def measures_else(found: re.Match[str], text: str, topic: Topic) -> bool:
    """Say whether a number has a unit that is not counted: of "how many wolves?" not "80 years", nor "300 euros"."""
    if _MORE_BY.match(text, found.start()):
        return True
    unit = _MEASURE.match(text, found.start())
    if unit is None or "$" in unit[0] or "€" in unit[0] or "£" in unit[0]:
        return unit is not None
    return not any(stem(fold(unit["unit"])) in group.all_stems for group in topic.groups)


def _places(group: TopicGroup, before: TopicGroup | None, words: list[tuple[int, int, str]]) -> list[tuple[int, int]]:
    """Return where a word stands; only right after the one before, where it does: "Finn [supporters]", not Lund's."""
    found = [number for number, (_, _, one) in enumerate(words) if one in group.all_stems]
    after = [number for number in found if number and before is not None and words[number - 1][2] in before.stems]
    return [words[number][:2] for number in after or found]


def _nearness(places: list[tuple[int, int]], found: re.Match[str], text: str) -> float:
    return max((_HALF / (_HALF + _distance(found, start, end, text)) for start, end in places), default=_ABSENT)


def _distance(found: re.Match[str], start: int, end: int, text: str) -> int:
    """Return how many words lie between a number and a word, and what else parts them."""
    between = text[found.end() : start] if start >= found.end() else text[end : found.start()]
    parted = _BROKEN * len(_BREAK.findall(between)) + _BACKWARD * (end <= found.start())
    return len(_WORD.findall(between)) + parted


def _is_of_other_year(found: re.Match[str], text: str, topic: Topic) -> bool:
    """Say whether a number is that of a year not asked for, beside one of today: "[96 in 2018], and 61 today"."""
    year = _YEAR_AFTER.match(text, found.end())
    is_other = year is not None and all(group.word != year["year"] for group in topic.groups)
    return is_other and _NOW_AFTER.search(text) is not None


def _is_date(found: re.Match[str], text: str) -> bool:
    return any(date.start() <= found.start() < date.end() for date in _DATE.finditer(text))
