"""Place patterns: how news writes where something is said, the surest way of putting it first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from bot.answers.circumstance_patterns import NAMES, OCCASIONS, SITES, TIMES, TITLED
from bot.answers.key_words import words_in_small
from bot.answers.occasion_patterns import scene_of_saying_pattern
from bot.language.word_list import phrase_list, word_list

_SITE = "(?:Facebook|Twitter|Instagram|YouTube|Reddit|LinkedIn|X|Radio|Fox|Morning)\\b"
"""Where one is heard or read "on", besides what is in capitals."""

_PREPOSITION = r"(?:in|on|at|with|to|for|during|from|by|into|about|against|over|after|before|that|which|who|and)\b"
"""For Israel [in] a conversation: a second one begins a phrase of its own."""

_SPOKEN_AT = phrase_list(
    """
    interview, talk, talking, speaking, spoke, appear\\w*, told, speech, rall\\w+, tweet\\w*, published, wrote,
    broadcast, air\\w*, sitting down, sat down
    """
)

_PAPERS = frozenset(["post", "journal", "magazine"])

_NO_EVENT = (
    r"(?:[\w’'-]+ ){0,2}?(?:time|times|end|start|beginning|middle|age|moment|least|first|last|cost|expense|rate|price|"
    r"level|heart|point|hands|head|risk|odds|day|days|night|week|weeks|month|months|year|years|decade|decades|war|"
    r"campaign|presidency|term|tenure|period|administration|recession|crisis|pandemic|century|summer|winter|spring|"
    r"autumn|fall|primary|primaries|election|elections|season|childhood|career|request|behest|invitation|top|bottom|"
    r"back|centre|center|edge|side|root|same)\b"
)
"""At the [time], during his [term]: no gathering of people."""


_AIR = frozenset(word_list("station channel network newscast show program programme broadcast"))
_CROWD = frozenset(
    word_list("crowd audience supporters students delegates fans congregation gathering farmers workers parents")
)
_SPEAKING = frozenset(word_list("speaking talking spoke remark remarks comment comments announcement statement"))
_SITED = frozenset(word_list("outside aboard inside flight plane jet train bus ship ferry boat"))


@cache
def occasion_place_pattern() -> re.Pattern[str]:
    """Return what finds "at a rally in Hull", "in an interview with the Post"."""
    occasion = "|".join(_in_either_case(word) for word in OCCASIONS)
    own = r"(?= (?:[A-Z“\"]|(?:an?|the|his|her|their|its|this|that) ))"
    prepositions = rf"[Ii]n|[Aa]t|[Dd]uring|[Tt]hrough|[Vv]ia|(?:[Oo]n|[Ff]or){own}"
    return re.compile(
        rf"\b(?:{prepositions}) (?:(?:an?|the|his|her|their|its|this|that) )?"
        rf"(?:(?!{_PREPOSITION})[\w’'\"“”.-]+ ){{0,4}}?"
        rf"(?:(?:journal|magazine|newspaper|podcast|book|programme|show) {NAMES}|(?:{occasion}|Hour)s?\b)"
        rf"(?: to (?:[a-z]+ ){{0,2}}?[\d,]+ (?:people|supporters|members|students|delegates|workers))?"
        rf"(?: (?:with|on|at|in|for|to|by|from|of|outside|near) (?:the |a |an )?(?:[a-z]+ ){{0,2}}?{NAMES})*"
    )


def _in_either_case(occasion: str) -> str:
    """Return "[Rr]ally" for "rally"; "the Post" is a paper, and no post."""
    return occasion if occasion in _PAPERS else f"[{occasion[0].upper()}{occasion[0]}]{occasion[1:]}"


@cache
def event_pattern() -> re.Pattern[str]:
    """Return what finds whatever else people meet at, where it says so itself: "during a breakfast in Hull".

    What lasts or tells a time, an age or a price is no such thing: "during his term", "at the end".
    """
    noun = rf"(?!(?:\w*day|of|when|while|where)\b|{_PREPOSITION})[\w’'“”&-]+"
    more = rf"(?: {noun}){{0,4}}?"
    opening = r"(?:[Dd]uring (?:(?:the|a|an|his|her|its|their|this|that) )?|[Aa]t (?:the|a|an|his|her|its|their|this) )"
    place = r"(?:,? (?:in|at|outside|near) (?:the |downtown |nearby |a )?(?:[a-z]+ ){0,1}?" + NAMES + ")"
    time = rf"(?:,? (?:on )?(?:this \w+|{'|'.join(TIMES)}))?"
    return re.compile(rf"\b(?P<event>{opening}(?!{_NO_EVENT}){noun}{more}){time}(?P<where>{place})")


@cache
def _spoken_place_pattern() -> re.Pattern[str]:
    """Return what finds where somebody spoke without its kind: "speaking [in Hull]", "told [to the Post]"."""
    spoken = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _SPOKEN_AT)
    return re.compile(
        rf"(?:{spoken})[\w’' ]{{0,25}}? "
        rf"(?P<place>(?:(?:with|on|at|in|for|before|outside) (?:the |a |an |his |her )?(?:[a-z]+ ){{0,2}}?"
        rf"|to (?:(?:the |a |an |his |her )(?:[a-z]+ ){{0,2}}?)?){NAMES})"
    )


@cache
def _site_pattern() -> re.Pattern[str]:
    """Return what finds "outside the court", "aboard Air One", "on her flight from Oslo"."""
    return re.compile(
        rf"\b(?:(?:[Oo]utside|[Aa]board|[Ii]nside) (?:(?:the|his|her|a|an) )?(?:[a-z]+ ){{0,2}}?"
        rf"(?:(?:{'|'.join(SITES)})\b|{NAMES})"
        rf"|[Oo]n (?:the|his|her|their|a) (?:[a-z]+ ){{0,2}}?(?:flight|plane|jet|train|bus|ship|ferry|boat)"
        rf"(?: (?:home )?(?:from|to|back to|back from) {NAMES})*)"
    )


@cache
def mere_place_pattern() -> re.Pattern[str]:
    """Return what finds a place by its name alone: "in Hull", "at Harlow Castle"."""
    named = rf"(?=[“\"'‘]*[A-Z]){NAMES}(?![\w’'])(?<!['’]s)"
    return re.compile(rf"\b(?:(?:at|in) (?:the |his |her )?{named}|on (?=(?:The|[A-Z\d]{{2,}})\b|{_SITE}){named})")


@cache
def _titled_pattern() -> re.Pattern[str]:
    """Return what finds a programme by its title alone: "on “Saturday Supper”"."""
    return re.compile(rf"\bon (?:the )?{TITLED}")


@cache
def _on_air_pattern() -> re.Pattern[str]:
    """Return what finds a broadcaster by its kind: "on a Harlow radio station"."""
    air = "(?:radio|television|TV|cable|news|talk|local|public)"
    kind = f"(?:{'|'.join(sorted(_AIR))})"
    return re.compile(rf"\b[Oo]n (?:a|an|the|his|her) (?:[\w’'-]+ ){{0,3}}?{air} {kind}\b(?: {NAMES})?")


@cache
def _crowd_pattern() -> re.Pattern[str]:
    """Return what finds where those were who listened: "told a crowd of some 700 [in Castle Hall]"."""
    crowd = rf"\b(?:{'|'.join(sorted(_CROWD))})\b"
    return re.compile(
        rf"{crowd}(?: of (?:[\w,.]+ ){{1,3}}?(?:people )?| )(?P<place>(?:in|at|outside) (?:the |a )?{NAMES})"
    )


_WAYS: tuple[tuple[frozenset[str], Callable[[], re.Pattern[str]]], ...] = (
    (frozenset(), occasion_place_pattern),
    (frozenset(), _spoken_place_pattern),
    (_AIR, _on_air_pattern),
    (frozenset(["during", "at"]), event_pattern),
    (frozenset(["on"]), _titled_pattern),
    (_CROWD, _crowd_pattern),
    (_SPEAKING, scene_of_saying_pattern),
    (_SITED, _site_pattern),
    (frozenset(), mere_place_pattern),
)
"""Each with words of which a text must have one, so that it need not be made where it cannot fit."""


def place_patterns(text: str) -> Iterator[re.Pattern[str]]:
    """Yield what may find in `text` where something is said, the surest way of putting it first, mere places last."""
    words = words_in_small(text)
    return (make() for needed, make in _WAYS if not needed or not words.isdisjoint(needed))


@cache
def following_place_pattern() -> re.Pattern[str]:
    """Return what finds, right after an occasion or a hearer, where it was: "told reporters Tuesday [in her car]"."""
    own = rf"(?:{NAMES}|(?:[a-z-]+ ){{0,2}}?(?:{'|'.join(SITES)})\b)"
    opening = "(?:on|in|at|aboard|outside|inside|near|behind|from|before)"
    return re.compile(
        rf"(?: to (?:[a-z’'-]+ ){{1,4}}?)??(?:,? (?:on )?(?:{'|'.join(TIMES)}))?,? ?"
        rf"(?P<place>\b{opening} (?:the |a |an |his |her |their )?"
        rf"(?:[a-z-]+ ){{0,2}}?{own}"
        rf"(?: (?:in|at|of|on|near|outside|behind|en route to|on the way to) (?:the |a |an |his |her )?"
        rf"(?:[a-z-]+ ){{0,2}}?{own})*)"
    )
