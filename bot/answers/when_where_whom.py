"""When, where and to whom something was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from bot.answer import AnswerStatus
from bot.answers.circumstance import BESIDE, OWN, Circumstance
from bot.answers.desk import Desk, Response
from bot.answers.matter import fact_of_matter
from bot.answers.occasions import circumstances_of, occasions_named, outlets_agreed
from bot.answers.outlets import OUTLET_KINDS
from bot.answers.said_where import is_occasion, occasions_in, written_from
from bot.answers.time_of_matter import time_bounding, time_of_fact
from bot.answers.told_once import askers_of
from bot.answers.venue_fit import WRITING, venue_fit
from bot.answers.verb_fit import has_verb
from bot.grammar.occasions import ASKED
from bot.grammar.verbs import BASE_OF, forms_of
from bot.language.sentences import day_in_words
from bot.mind import Mind
from bot.question import Asks, Question
from index.passage import Passage

_MOST_VALUES = 3
_MOST_READ = 20
"""Of so many passages the circumstances are looked for."""
_WRITES = forms_of("write") | forms_of("post") | forms_of("publish")
_ARTICLE = frozenset(["article", "story", "text"])


def circumstance(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "when?", "where?" and "to whom?" about passages shown, or about those that the question names."""
    for way in (of_matter, time_bounding, time_of_fact):
        if (told := way(desk, question, mind)) is not None:
            return told
    passages, own = _asked_about(desk, question, mind)
    if not passages:
        return desk.nothing(question)
    if question.find in _ARTICLE:
        titles = list(dict.fromkeys(passage.article.title for passage in passages))
        return Response(AnswerStatus.ANSWERED, "; ".join(titles[:_MOST_VALUES]), tuple(passages))
    found = [one for passage in passages[:_MOST_READ] if (one := _best(desk, question, passage))]
    if not found:
        return replace(_without_circumstance(desk, question, passages), own_passages=own)
    kept = _kept(question, found)
    values = list(dict.fromkeys(_value(one) for one in kept))[:_MOST_VALUES]
    shown = [one for one in kept if _value(one) in values and (one.surety >= OWN or one is _first(kept, one))]
    telling = [p for one in shown for p in (*_told_at(desk, one), one.passage)]
    evidence = _evidence(telling, passages)
    return Response(AnswerStatus.ANSWERED, "; ".join(values), evidence, own_passages=own)


def of_matter(desk: Desk, question: Question, mind: Mind) -> Response | None:
    """Answer "when will it start?" with when that is, not with when it was said: its verb is none of speech."""
    if not _is_open(question) or question.asks not in (Asks.WHEN, Asks.WHERE):
        return None
    fact = fact_of_matter(desk, question, mind)
    if fact is None:
        return None
    return Response(AnswerStatus.ANSWERED, fact.words, (fact.passage,), own_passages=True)


def _is_open(question: Question) -> bool:
    return question.clause and question.verb.lower() not in BASE_OF and not question.shown and not question.find


def _first(kept: Sequence[Circumstance], same: Circumstance) -> Circumstance:
    return next(one for one in kept if _value(one) == _value(same))


def _best(desk: Desk, question: Question, passage: Passage) -> Circumstance | None:
    """Return the surest circumstance of a passage: of "in which newspaper?" what fits, else what says most."""
    venue = _venue(question) if question.asks is not Asks.WHEN else ""
    found = circumstances_of(question.asks, passage, desk.texts)
    if venue in OUTLET_KINDS:
        other = Asks.WHERE if question.asks is Asks.ADDRESSEE else Asks.ADDRESSEE
        found = chain(found, circumstances_of(other, passage, desk.texts), outlets_agreed(passage, desk.texts))
    if venue == WRITING:
        found = chain(occasions_in(passage, desk.texts), found)
    if venue:
        found = chain(found, occasions_named(venue, passage, desk.texts))
    if question.verb == ASKED:
        found = chain(askers_of(passage, desk.texts), found)
    seen: list[Circumstance] = []
    for one in found:
        if not one.is_vague and (not venue or venue_fit(one, venue)):
            return one
        seen.append(one)
    if venue in OUTLET_KINDS:
        seen = [one for one in seen if venue_fit(one, venue) or is_occasion(one.words)]
    return max(seen, key=lambda one: (venue_fit(one, venue) if venue else 0, not one.is_vague), default=None)


def _kept(question: Question, found: Sequence[Circumstance]) -> list[Circumstance]:
    """Keep what fits best, and of that the surest; of what is only read beside, the first."""
    if venue := _venue(question):
        best = max(venue_fit(one, venue) for one in found)
        found = [one for one in found if venue_fit(one, venue) == best]
    clear = [one for one in found if not one.is_vague] or list(found)
    best = max(one.surety for one in clear)
    first = [one for one in clear[:1] if OWN <= one.surety < best]  # of what comes first its own sentence tells it
    return [*first, *(one for one in clear if one.surety == best)][: None if best > BESIDE else 1]


def _venue(question: Question) -> str:
    """Return the noun that "in which interview?" asks for; one interviews in an interview, and writes in a text."""
    if question.asks is Asks.WHERE and not question.find and question.verb.lower() in _WRITES:
        return WRITING
    return question.find or ("interview" if question.verb == "interviewed" else "")


def _evidence(telling: Sequence[Passage], passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return the passages that tell it, with those asked about that share their sentence, else the first of those."""
    spans = {(passage.article.id, passage.span) for passage in telling}
    asked = [passage for passage in passages if passage in telling or (passage.article.id, passage.span) in spans]
    return tuple(dict.fromkeys((*telling, *(asked or passages[:1]))))


def _told_at(desk: Desk, one: Circumstance) -> list[Passage]:
    """Return what stands where it is told: what the same speaker says there, else the sentence."""
    around = desk.texts.passages(one.passage.article.id)
    telling: list[Passage] = []
    for place in one.places:
        there = [p for p in around if p.span.overlaps(place)]
        same = [p for p in there if p.speaker_id == one.passage.speaker_id is not None]
        telling += same or there[:1]
    return telling


def _asked_about(desk: Desk, question: Question, mind: Mind) -> tuple[tuple[Passage, ...], bool]:
    same = {entry.id for naming in question.named for entry in naming.chosen}
    shown = tuple(p for p in mind.found if not same or p.speaker_id in same)
    if not shown and question.carried:  # the sentence tells what she promised, though nobody is quoted in it
        shown = tuple(p for p in mind.found if p.speaker_id is None)
    if question.stances and not question.shown:
        shown = tuple(p for p in shown if has_verb(p, question.verb))
    if question.shown or (not question.topic and not question.quoted and not question.told and shown):
        return mind.found if question.shown else shown, False
    if question.carried & {"topic", "it"} and shown:
        return shown, False
    plain = replace(question, asks=Asks.STATEMENTS, find="fact" if question.clause else "", stances=())
    found = desk.finder.find(plain).passages
    if not found and shown and _is_open(question):
        return shown, False  # "when did she change that?"
    if not found and question.told:
        found = desk.finder.find(replace(plain, told=None)).passages
    told = tuple(p for p in found if p.attribution and p.attribution.addressee) if question.told else ()
    return told or found, True


def _without_circumstance(desk: Desk, question: Question, passages: Sequence[Passage]) -> Response:
    first = passages[0]
    published = first.article.published
    if question.asks is Asks.WHEN and published:
        short = f"The article does not say; it is of {day_in_words(published)}."
    elif question.asks is Asks.WHERE and (place := written_from(first, desk.texts)):
        short = f"The article does not say; it is written from {place}."
    else:
        short = "The article does not say."
    return Response(AnswerStatus.ANSWERED, short, (first,))


def _value(one: Circumstance) -> str:
    return f"{one.words} ({day_in_words(one.day)})" if one.day else one.words
