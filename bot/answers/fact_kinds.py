"""Kinds of fact: what a number, a share, a span of time, a day or a place looks like in a sentence."""

from __future__ import annotations

import re
from functools import cache

from bot.answers.circumstance_patterns import MONTH, NAMES, SITES, TIMES, WEEKDAY
from bot.answers.short_facts import MONEY, NUMBER, TIME
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.question import Asks, Question
from index import verb_forms
from index.folding import fold

_HEDGING = (
    r"(?:at least|at most|more than|less than|fewer than|up to|upward of|about|around|some|nearly|almost|over|under)"
)
_HEDGE = rf"(?:{_HEDGING} )?"
_HEDGED = re.compile(rf"\b{_HEDGING} $", re.IGNORECASE)
_PART_OF = re.compile(rf"\b(?:{NUMBER.pattern}) (?:out )?of $", re.IGNORECASE)
"""[Eighteen of] 22 economists"""
_PERIOD = r"(?:second|minute|hour|day|night|week|month|year|decade|century|centurie)s?"
_SHARE_WORDS = frozenset(word_list("percentage percent share proportion"))
_MONEY_WORDS = frozenset(
    word_list(
        """
        cost costs pay pays paid sell sells sold earn earns earned spend spends spent lose loses lost raise raised
        donate donated worth give gives gave owe owes owed invest invested fine fined money budget price promise
        promised get gets got receive receives received make makes made charge charges charged
        """
    )
)
"""How much did they [sell]? The answer is a sum of money, where one is told."""
_SOON = rf"(?:within|after|in) (?:a|an|two|three|four|five|six|seven|ten|\d+) {_PERIOD}"
_BOUNDS = {
    **dict.fromkeys(("since", "from"), "[Ss]ince|[Ff]rom"),
    **dict.fromkeys(("by", "before"), "[Bb]y|[Bb]efore|[Uu]ntil|no later than"),
    **dict.fromkeys(("until", "till"), "[Uu]ntil|[Tt]ill|to|through"),
}
"""How a text tells since when, by when, until when."""
_CALENDAR = re.compile(rf"{WEEKDAY}|{MONTH}")
_BEGINNING = "begin start happen occur take place hold due schedule next soon"
_LASTING = "last take go stay remain run"


@cache
def share_pattern() -> re.Pattern[str]:
    """Return what finds "58%-33%", "46 percent", "three in ten"."""
    number, percent = r"\d[\d.,]*", r"(?:%| percent(?:age points?)?| per cent|-point)"
    fraction = (
        r"(?:a|one|two|three|four) (?:third|quarter|fifth|sixth|eighth|tenth|hundredth)s?|half|"
        r"(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:\d{1,3}|ten|five|four|three)(?!\d)"
    )
    return re.compile(
        rf"{_HEDGE}{number}{percent}(?:(?: to |-| against ){number}{percent})?|\b(?:{fraction})\b", re.IGNORECASE
    )


@cache
def span_pattern() -> re.Pattern[str]:
    """Return what finds how long: "three weeks", "a year"."""
    number = r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|half an?)"
    return re.compile(rf"{_HEDGE}\b{number}(?: and a half)?(?: |-){_PERIOD}\b", re.IGNORECASE)


@cache
def day_pattern() -> re.Pattern[str]:
    """Return what finds when something is, was or will be: "at 7.45 p.m. on Tuesday", "in early May"."""
    return re.compile(rf"\b{_days()}")


@cache
def bounded_day_pattern(bound: str) -> re.Pattern[str]:
    """Return what finds since when or by when something is: "since 2009", "before the end of next year"."""
    return re.compile(rf"\b(?:{_BOUNDS[bound]}) {_days()}" + (rf"|\b{_SOON}" if bound in ("by", "before") else ""))


@cache
def _days() -> str:
    clock = r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d|noon|midnight"
    part = (
        r"(?:the )?(?:first|second|third|fourth|last|middle|end|start|beginning) (?:week|half|days?|quarter)? ?of "
        r"(?:the )?"
    )
    coming = rf"tomorrow|{MONTH}(?!\w)|next (?:week|month|year|{MONTH}|spring|summer|fall|autumn|winter)"
    years = "|".join(rf"(?<={word} )(?:1[89]|20)\d\d\b" for word in ("by", "until", "since", "before", "after", "from"))
    before = r"(?:(?:on|in|at|by|from|until|since|before|after|late|early|mid|this|the) )*"
    one = rf"{before}(?:{part})?(?:{'|'.join(TIMES)}|{clock}|{coming}|{years}|{_SOON})"
    return rf"{one}(?:,? (?:on |of )?{one})*(?!['’]s?\b)"


@cache
def place_pattern() -> re.Pattern[str]:
    """Return what finds where something is, was or will be: "in Bergen and Trondheim", "at the airport"."""
    opening = "(?:[Ii]n|[Aa]t|[Oo]n|[Ff]rom|[Tt]o|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Aa]board)"
    article = "(?:the|a|an|his|her|its|their) "
    named = rf"(?:{article})?(?:[a-z]+ ){{0,2}}?(?!{WEEKDAY}|{MONTH}|(?:1[89]|20)\d\d\b){NAMES}"
    own = rf"(?:{named}|{article}(?:[a-z]+ )?(?:{'|'.join(SITES)})\b)"
    return re.compile(rf"\b{opening} {own}(?:,? (?:in|at|on|near|and|from) {own})*")


@cache
def frequency_pattern() -> re.Pattern[str]:
    """Return what finds how often: "twice", "three times a week", "every day"."""
    number = (
        r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of|hundreds of)"
    )
    rate = "(?: (?:a|an|each|every|per) (?:hour|day|night|week|month|year|game|season))?"
    return re.compile(rf"\b(?:(?:once|twice|{number} times){rate}|every (?:other )?(?:{_PERIOD}))\b", re.IGNORECASE)


def pattern_of(question: Question) -> re.Pattern[str]:
    """Return what finds the kind of fact that a question asks for."""
    asking, topic = question.asking.lower(), fold(question.topic or "").split()
    first = asking.split()[0] if asking else ""
    if first in _BOUNDS and "when" in asking.split():
        return bounded_day_pattern(first)
    if question.asks is Asks.WHEN or first == "when" or asking in ("what day", "what date"):
        return day_pattern()
    if question.asks is Asks.WHERE or first == "where":
        return place_pattern()
    if not _SHARE_WORDS.isdisjoint(asking.split()):
        return share_pattern()
    if asking == "how long":
        return span_pattern()
    if asking in ("how often", "how many times"):
        return frequency_pattern()
    if question.find == "time":
        return TIME
    is_sum = question.find == "money" or (asking == "how much" and not _MONEY_WORDS.isdisjoint(topic))
    return MONEY if is_sum else NUMBER


@cache
def implied_stems(pattern: re.Pattern[str]) -> frozenset[str]:
    """Return the stems of verbs that a kind of fact says already: "from 14 February" tells when a strike [begins]."""
    implied = {
        day_pattern(): _BEGINNING,
        place_pattern(): f"{_BEGINNING} be locate lie",
        span_pattern(): _LASTING,
        MONEY: "cost price pay",
    }
    words = implied.get(pattern, "").split()
    return frozenset(stem(form) for word in words for form in (word, *verb_forms.forms_of(word)))


def is_of_kind(found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Say whether a match is such a fact: "April 3", "Two" in "Mary Two Bears", "35-year", "quarter-point" are none."""
    text, start, end = found.string, found.start(), found.end()
    if pattern is place_pattern():
        return not _CALENDAR.search(found[0])
    if pattern is not NUMBER:
        return True
    if re.search(r"\d-[a-z]+(?!.*-old)", found[0]) or re.match(r"-[a-z]", text[end:]):
        return False
    before, after = text[:start].rstrip(), text[end:]
    if re.search(rf"{MONTH}$", before) or re.match(rf" {MONTH}", after):
        return False
    in_name = (
        found[0].split()[-1][0].isupper() and re.match(r" [A-Z]", after) and bool(before) and before[-1] not in '.!?“"'
    )
    return not in_name


def whole_fact(found: re.Match[str]) -> str:
    """Return a number with what belongs to it: "[more than] 40", "[55%-]41%"."""
    text = found.string
    shares = (
        one for one in share_pattern().finditer(text) if one.start() <= found.start() and found.end() <= one.end()
    )
    if (share := next(shares, None)) is not None:
        return share[0]
    parts = _PART_OF.search(text, 0, found.start())
    words = f"{parts[0]}{found[0]}" if parts else found[0]
    hedge = _HEDGED.search(text, 0, parts.start() if parts else found.start())
    return f"{hedge[0]}{words}" if hedge else words
