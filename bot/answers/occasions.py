"""Occasions: an interview, a rally or a day is named once, and holds for what the same speaker says beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bot.answers.circumstance import BESIDE, CARRIED, OWN, TOLD, Circumstance
from bot.answers.circumstance_patterns import (
    NAMES,
    asking_pattern,
    told_pattern,
)
from bot.answers.occasion_patterns import dated_occasion_pattern, goes_on_pattern, scene_of_saying_pattern
from bot.answers.outlets import names_outlet
from bot.answers.passage_circumstances import blanked, cue_words, time_in, when_told, without_asides
from bot.answers.place_patterns import occasion_place_pattern
from bot.answers.said_to import asker_in, hearer_in, hearer_told
from bot.answers.said_where import is_occasion, place_in, tweeted, where_told
from bot.answers.texts import Texts
from bot.answers.told_once import days_of_lead, events
from bot.question import Asks
from index.attribution import Stance
from index.charspan import CharSpan
from index.dates import resolve
from index.folding import fold
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

_PRINTED = re.compile(rf"(?P<outlet>{NAMES}) (?:op-ed|column|essay|editorial|interview|article|profile|podcast)\b")
_STANDS = re.compile(r"[Oo]utside|[Aa]board|[Ii]nside")
_LABEL = ":"
_REACH = 2
"""How many sentences before and after a passage may set its scene without naming the speaker."""


def _when(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return when a passage was said; also as the day of its occasion: "during [Thursday]'s debate"."""
    if told := when_told(passage, texts):
        return told
    if not dated_occasion_pattern().search(passage.text):
        return None
    place = where_told(passage, texts)
    dated = place and dated_occasion_pattern().search(place.words)
    if not dated:
        return None
    return Circumstance(dated["day"], passage, OWN, resolve(dated["day"], passage.article.published))


_Own = Callable[[Passage, Texts], Circumstance | None]
_OWN: dict[Asks, _Own] = {Asks.WHEN: _when, Asks.WHERE: where_told, Asks.ADDRESSEE: hearer_told}


def circumstances_of(asks: Asks, passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield when, where or to whom a passage was said, the surest first.

    Its own sentence comes first; then what stands beside it, statements of the same speaker before sentences without a
    statement; then his other statements, the nearest first; then sentences that name him.
    """
    if own := _OWN[asks](passage, texts):
        yield own
        yield from _named_elsewhere(own, asks, passage, texts)
    if asks is Asks.ADDRESSEE and (asker := _asker(passage, texts)):
        yield asker
    carried = [*_carried(asks, passage, texts)]
    yield from (one for one, distance in carried if distance < _REACH)
    if asks is Asks.WHERE and (verb := tweeted(passage)):
        yield verb
    if asks is Asks.ADDRESSEE and (interviewer := _interviewer(passage, texts)):
        yield interviewer
    yield from _beside(asks, passage, texts)
    yield from (one for one, distance in carried if distance >= _REACH)
    if asks is not Asks.WHEN:
        yield from _scenes(asks, passage, texts, _naming_speaker(passage, texts))
    if asks is Asks.WHERE:
        yield from events(passage, texts)
    if asks is Asks.WHEN:
        yield from days_of_lead(passage, texts)
    if (
        asks is Asks.ADDRESSEE
        and (place := where_told(passage, texts))
        and is_occasion(place.words)
        and not place.is_vague
    ):
        yield replace(place, surety=BESIDE)


def outlets_agreed(passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield the outlets of which the same speaker tells himself: "agreed to an interview for the Post".

    Also what is printed there by him, or with him: "after writing a Post op-ed".
    """
    for other in _by_speaker(passage, texts):
        if (told := told_pattern().search(other.text)) and names_outlet(told[0]):
            yield Circumstance(told[0], passage, BESIDE, places=(other.span,))
    for span in (passage.span, *_naming_speaker(passage, texts)):
        for printed in _PRINTED.finditer(texts.words(passage.article.id, span)):
            if names_outlet(printed["outlet"]):
                yield Circumstance(printed[0], passage, BESIDE, places=(span,))


def occasions_named(noun: str, passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield what the article names with a noun, the nearest first: of "interview", "a Radio Nova interview"."""
    read = texts.article(passage.article.id)
    for span in sorted(read[1] if read else (), key=lambda span: abs(span.start - passage.span.start)):
        if noun not in texts.words(passage.article.id, span).lower():
            continue
        for found in occasion_place_pattern().finditer(_scene(span, passage, texts)):
            if noun in found[0].lower().split() and any(letter.isupper() for letter in found[0][1:]):
                yield Circumstance(found[0], passage, BESIDE, places=(span,))


def _named_elsewhere(own: Circumstance, asks: Asks, passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    """Yield what "a debate" is called with another statement of the same speaker: "a debate at Harlow Castle"."""
    for other in _by_speaker(passage, texts) if own.noun else ():
        found = _OWN[asks](other, texts)
        if found is not None and own.noun in found.words.lower().split() and not found.is_vague:
            yield replace(found, passage=passage, surety=CARRIED, places=(*found.places, other.span))


def _carried(asks: Asks, passage: Passage, texts: Texts) -> Iterator[tuple[Circumstance, int]]:
    """Yield what other statements of the same speaker tell, with how many sentences lie between."""
    for other in _same_speaker(passage, texts):
        found, distance = _OWN[asks](other, texts), _distance(passage, other.span, texts)
        least = OWN if distance < _REACH else TOLD
        if found is not None and found.surety >= least and not _is_another_occasion(passage, other, texts):
            yield replace(found, passage=passage, surety=CARRIED, places=(*found.places, other.span)), distance


def _same_speaker(passage: Passage, texts: Texts) -> Sequence[Passage]:
    """Return what else the speaker says before a passage and soon after it, the nearest first."""
    return [
        one
        for one in _by_speaker(passage, texts)
        if one.span.start <= passage.span.start or _distance(passage, one.span, texts) < _REACH
    ]


def _by_speaker(passage: Passage, texts: Texts) -> Sequence[Passage]:
    """Return what else the speaker says in the article, the nearest first, of two as near the one before."""
    if passage.speaker_id is None:
        return ()
    within = passage.attribution.within if passage.attribution else None
    others = [
        one
        for one in texts.passages(passage.article.id)
        if one.speaker_id == passage.speaker_id and one.id != passage.id
        if one.attribution is not None and one.attribution.within in {None, within}
        if one.attribution.stance is not Stance.DECLINED
    ]
    return sorted(others, key=lambda one: (_distance(passage, one.span, texts), one.span.start > passage.span.start))


def _distance(passage: Passage, span: CharSpan, texts: Texts) -> int:
    """Return how many sentences lie between a passage and a sentence; -1: they share one."""
    if passage.span.overlaps(span):
        return -1
    first, last = sorted((passage.span, span), key=lambda one: one.start)
    return texts.sentences_between(passage.article.id, first.end, last.start)


def _is_another_occasion(passage: Passage, other: Passage, texts: Texts) -> bool:
    """Say whether two statements have days or media of their own that differ."""
    here, there = when_told(passage, texts), when_told(other, texts)
    if here and there and here.day and there.day and here.day != there.day:
        return True
    spoken = [one.attribution.medium for one in (passage, other) if one.attribution and one.attribution.medium]
    if len(spoken) < len((passage, other)):
        return False
    words = [set(fold(one.words).split()) for one in (where_told(passage, texts), where_told(other, texts)) if one]
    return len(words) == len(spoken) and words[0].isdisjoint(words[1])


def _asker(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return who asks right before a passage: "Berg wondered why. ..."."""
    before = [
        one
        for one in texts.passages(passage.article.id)
        if one.attribution
        and one.attribution.stance is Stance.ASKED
        and one.speaker_id not in {None, passage.speaker_id}
        if asking_pattern().search(cue_words(one))
        if one.span.start <= passage.span.start and one.id < passage.id and _distance(passage, one.span, texts) <= 0
    ]
    if before and (asker := before[-1].speaker) is not None:
        mention = " ".join((before[-1].mention or "").split())
        words = asker.name if mention in {"", asker.name} else f"{asker.name} (“{mention}”)"
        return Circumstance(words, passage, OWN, places=(before[-1].span,))
    around = texts.around(passage)
    for span in around.before if around else ():
        if found := asker_in(texts.words(passage.article.id, span), passage, BESIDE, (span,)):
            return found
    return None


def _interviewer(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return the other voice of a printed interview: "RUIZ: What now? / BERG: We wait."."""
    if cue_words(passage) != _LABEL:
        return None
    voices = [one for one in texts.passages(passage.article.id) if cue_words(one) == _LABEL]
    others = [(one.speaker.name, one.span) for one in voices if one.speaker and one.speaker_id != passage.speaker_id]
    if not others:
        return None
    name, span = min(others, key=lambda one: abs(one[1].start - passage.span.start))
    return Circumstance(name, passage, BESIDE, places=(span,))


def _beside(asks: Asks, passage: Passage, texts: Texts) -> Iterator[Circumstance]:
    around = texts.around(passage, reach=_REACH)
    yield from _scenes(asks, passage, texts, _nearest_first(around.before, around.after) if around else ())


def _scenes(asks: Asks, passage: Passage, texts: Texts, sentences: Iterable[CharSpan]) -> Iterator[Circumstance]:
    for span in sentences:
        text = _scene(span, passage, texts)
        if text and (found := _read(asks, text, passage, texts, span)):
            yield found


def _naming_speaker(passage: Passage, texts: Texts) -> Iterator[CharSpan]:
    """Yield the sentences of the article that name the speaker, the nearest first."""
    read = texts.article(passage.article.id)
    if read is None or passage.speaker is None:
        return
    surname = passage.speaker.name.split()[-1]
    article, sentences = read
    yield from sorted(
        (span for span in sentences if surname in span.of(article.text) and not span.overlaps(passage.span)),
        key=lambda span: abs(span.start - passage.span.start),
    )


def _nearest_first(before: Sequence[CharSpan], after: Sequence[CharSpan]) -> Iterator[CharSpan]:
    for at in range(max(len(before), len(after))):
        yield from before[at : at + 1]
        yield from after[at : at + 1]


def _scene(span: CharSpan, passage: Passage, texts: Texts) -> str:
    """Return what a sentence tells outside of all that is said in it; nothing where it is about somebody else."""
    passages = texts.passages(passage.article.id)
    said = [one for one in passages if one.attribution and one.span.overlaps(span)]
    words = texts.words(passage.article.id, span)
    if others := [one for one in said if _is_by_another(one, passage)]:
        words = _before_others(words, span.start, others, passage)
    contents = tuple(content for one in said if one.attribution for content in one.attribution.content)
    text = without_asides(blanked(words, span.start, contents))
    return "" if text.startswith("Follow ") or _is_about_another(text, passage, passages) else text


def _before_others(words: str, start: int, others: Sequence[Passage], passage: Passage) -> str:
    """Return what a sentence tells of the speaker before it comes to others.

    "Berg spoke to reporters Friday after [Lee called him a fool]".
    """
    told = [one.attribution for one in others if one.attribution]
    begin = min(span.start for one in told for span in (*one.source, *one.cue, *one.content))
    head = words[: max(0, begin - start)]
    return head if passage.speaker and _surname(passage.speaker) in head else ""


def _is_by_another(one: Passage, passage: Passage) -> bool:
    """Say whether a statement is by somebody else: "the actor" may be the speaker himself."""
    if one.speaker is None or one.speaker_id == passage.speaker_id:
        return False
    may_be_himself = one.speaker.type is SpeakerType.UNNAMED and (one.mention or "").lower().startswith("the ")
    return not may_be_himself


def _is_about_another(text: str, passage: Passage, passages: Sequence[Passage]) -> bool:
    """Say whether a sentence names another person who speaks in the article, and not the speaker."""
    named = set(text.replace("’", " ").replace("'", " ").replace(",", " ").split())
    others = {_surname(one.speaker) for one in passages if one.speaker and one.speaker.type is SpeakerType.PERSON}
    own = {_surname(passage.speaker)} if passage.speaker else set()
    return own.isdisjoint(named) and not (others - own).isdisjoint(named)


def _surname(speaker: Speaker) -> str:
    return speaker.name.split()[-1]


def _read(asks: Asks, text: str, passage: Passage, texts: Texts, span: CharSpan) -> Circumstance | None:
    if asks is Asks.WHERE:
        found = place_in(text, passage, texts, BESIDE, (span,))
        is_spoken = scene_of_saying_pattern().search(text)
        is_told = found is not None and (
            is_spoken or any(map(str.isupper, found.words[1:])) or _STANDS.match(found.words)
        )
        return found if is_told else None
    if asks is Asks.WHEN:
        names_speaker = passage.speaker is not None and _surname(passage.speaker) in text
        is_scene = names_speaker or goes_on_pattern().match(text)
        return time_in(text, passage, BESIDE, (span,)) if is_scene else None
    return hearer_in(text, passage, texts, BESIDE, (span,))
