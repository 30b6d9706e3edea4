"""Circumstances: when, where and to whom a passage was said, from it or from the sentences beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.texts import Texts
from index.charspan import CharSpan
from index.dates import day_range, resolve
from index.passage import Passage

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|"
    r"Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
TIME = re.compile(
    rf"\b(?:(?:on|in|late|early|since|by|last|this|during) )*(?:"
    rf"(?:last |this |next )?{_WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?:,? {_MONTH} \d{{1,2}}(?:, "
    rf"\d{{4}})?)?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?|{_MONTH},? (?:of )?\d{{4}}"
    rf"|(?<=[Ii]n an ){_MONTH}|(?<=[Ii]n a ){_MONTH}|(?<=[Ii]n ){_MONTH}|(?<=[Ll]ast ){_MONTH}|(?<=[Tt]his "
    rf"){_MONTH}|(?<=[Ss]ince ){_MONTH}"
    r"|(?<=[Ii]n )(?:1[89]|20)\d\d|(?:last|this|earlier this|the same|that) (?:week|month|year|weekend|summer|"
    r"spring|fall|winter|morning|night)"
    r"|yesterday|today|tonight|(?:a|one|two|three|four|five|six|several|few) (?:days?|weeks?|months?|years?) "
    r"(?:ago|earlier|before)"
    r"|over the weekend|at the weekend|recently|the day (?:before|after)|earlier)\b",
)
"""When something happens, as news writes it."""

_DAY = re.compile(rf"{_WEEKDAY}|day|night|week|{_MONTH} \d", re.IGNORECASE)
"""Times that statements have in news; a month or a year may be that of something else."""

_NAME = r"(?:[“\"'‘]?[A-Z0-9][\w.’'&-]*[”\"’]?)"
_NAMES = rf"{_NAME}(?:,? (?:(?:of|and|the|for|with|in|&) )*{_NAME})*"
_NOUN = (
    r"(?:interview|rally|speech|event|conference|briefing|forum|debate|hearing|meeting|town hall|statement|tweet|"
    r"letter|memo|post|op-ed|appearance|"
    r"fundraiser|roundtable|address|show|program|programme|broadcast|podcast|book|column|article|essay|email|e-mail|call|conversation|visit|stop|ceremony|dinner|"
    r"video|ad|report|magazine|newspaper|website|blog|page|segment|panel|convention|summit|session|filing|brief|ruling|opinion|convocation|panel)"
)
PLACE = re.compile(rf"\b(?:on|at|in) (?:the |his |her |a )?(?:[a-z]+ ){{0,2}}?{_NAMES}")
WHERE = (
    re.compile(rf"\b(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Tt]hrough|[Vv]ia|[Ff]or|[Tt]o|[Ww]ith|[Bb]y) (?:(?:an?|the|his|"
        rf"her|their|its|this|that) )?(?:[\w’'\"“”.-]+ ){{0,4}}?{_NOUN}s?\b"
               rf"(?: (?:with|on|at|in|for|to|by|from|of|outside|near) (?:the |a |an )?(?:[a-z]+ ){{0,2}}?{_NAMES})*"),
    re.compile(rf"(?:[Ii]nterview|[Tt]alk|[Tt]alking|[Ss]peaking|[Ss]poke|[Aa]ppear\w*|[Tt]old|[Ss]peech|[Rr]all\w+|[Tt]weet\w*|[Pp]ublished|[Ww]rote|[Bb]roadcast|[Aa]ir\w*)"
               rf"[\w’' ]{{0,25}}? (?:with|on|at|in|to|for|before|outside) (?:the |a |an |his |her )?(?:[a-z]+ "
                   rf"){{0,2}}?{_NAMES}"),
    PLACE,
)  # fmt: skip
"""Where something is said, the surest way of putting it first."""

_TOLD = re.compile(
    rf"\b(?:told|interview (?:with|for|on|to)|interviewed by|conversation with|spoke (?:to|with)|speaking (?:to|"
    rf"with)|asked by|sat down with"
    rf"|talk(?:ed|ing) (?:to|with)|joined|remarks to|statement to|questions? from) (?:the |a |an )?(?:[a-z-]+(?:’s|"
    rf"'s)? ){{0,3}}?{_NAMES}"
)
_TITLE = re.compile(r",? ?(?:“[^”\n]{2,80}”|\"[^\"\n]{2,80}\"|''[^'\n]{2,80}'')")
_NO_PLACE = re.compile(rf"(?:on|in|at|by|during) (?:{_WEEKDAY}|{_MONTH}|\d)")

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
        if found := _last(TIME, text):
            is_vague = not _DAY.search(found)
            return Circumstance(found, passage, surety - is_vague, resolve(found, published), place)
    return None


def where_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return where a passage was said: a programme, an event, a publication, a town."""
    attribution = passage.attribution
    if attribution is not None and attribution.medium is not None:
        medium = attribution.medium
        words = passage.words_at(medium) if passage.span.holds(medium) else _words_in(passage, medium, texts)
        return Circumstance(_with_title(words, passage, medium, texts), passage, TOLD)
    for surety, text, place in _places(passage, texts):
        for pattern in WHERE:
            for found in pattern.finditer(text):
                if not _NO_PLACE.match(found[0]):
                    title = _TITLE.match(text, found.end())
                    words = found[0] + (title[0] if title else "")
                    return Circumstance(words, passage, surety - (pattern is PLACE), place=place)
    return None


def told_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return to whom a passage was said."""
    attribution = passage.attribution
    if attribution is not None and attribution.addressee is not None:
        told = attribution.addressee
        words = passage.words_at(told) if passage.span.holds(told) else _words_in(passage, told, texts)
        named = passage.addressee
        return Circumstance(f"{named} (“{words}”)" if named and named != words else words, passage, TOLD)
    for surety, text, place in _places(passage, texts):
        if found := _TOLD.search(text):
            return Circumstance(found[0], passage, surety, place=place)
    return None


def _with_title(words: str, passage: Passage, span: CharSpan, texts: Texts) -> str:
    """Return "in her book" with the title that follows it in quotation marks."""
    read = texts.article(passage.article.id)
    following = _TITLE.match(read[0].text, span.end) if read else None
    return words + following[0] if following else words


def day_of(passage: Passage) -> date | None:
    """Return the day of a statement as extracted, else that of its article."""
    when = passage.attribution.when if passage.attribution else None
    return when.date if when and when.date else passage.article.published


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
    found = reversed(list(TIME.finditer(text)))
    return next((days for match in found if (days := day_range(match[0], published))), None)


def _places(passage: Passage, texts: Texts) -> Iterator[tuple[int, str, CharSpan | None]]:
    """Yield the passage without what was said, then the sentences beside it, then what was said."""
    yield OWN, _outside_content(passage), None
    around = texts.around(passage, reach=2)
    if around is None:
        return
    text = around.article.text
    for span in _nearest_first(around.before, around.after):
        yield BESIDE, span.of(text), span
    yield BESIDE, passage.text, None


def _nearest_first(before: Sequence[CharSpan], after: Sequence[CharSpan]) -> Iterator[CharSpan]:
    for at in range(max(len(before), len(after))):
        yield from before[at : at + 1]
        yield from after[at : at + 1]


def _outside_content(passage: Passage) -> str:
    if passage.attribution is None:
        return passage.text
    letters = list(passage.text)
    for span in passage.attribution.content:
        start = max(0, span.start - passage.span.start)
        end = min(len(letters), span.end - passage.span.start)
        letters[start:end] = " " * (end - start)
    return "".join(letters)


def _words_in(passage: Passage, span: CharSpan, texts: Texts) -> str:
    read = texts.article(passage.article.id)
    return span.of(read[0].text) if read else ""


def _last(pattern: re.Pattern[str], text: str) -> str:
    found = [match[0] for match in pattern.finditer(text) if match[0] not in ("earlier", "recently")]
    return found[-1] if found else ""
