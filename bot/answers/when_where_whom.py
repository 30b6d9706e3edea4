"""When, where and to whom something was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import AnswerStatus
from bot.answers.circumstance_patterns import told_pattern
from bot.answers.desk import Desk, Response
from bot.answers.outlets import OUTLET_KINDS, names_outlet
from bot.answers.passage_circumstances import BESIDE, OWN, TOLD, Circumstance, when_of
from bot.answers.said_to import told_of
from bot.answers.said_where import where_of
from bot.answers.texts import stems_of
from bot.answers.verb_fit import has_verb
from bot.language.sentences import day_in_words
from bot.mind import Mind
from bot.question import Asks, Question
from index.passage import Passage

_MOST_VALUES = 3
_REACH = 2
"""How many sentences before and after a passage may tell its circumstances."""
_ARTICLE = frozenset(["article", "story", "text"])


def circumstance(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "when?", "where?" and "to whom?" about passages shown, or about those that the question names."""
    passages, own = _asked_about(desk, question, mind)
    if not passages:
        return desk.nothing(question)
    if question.find in _ARTICLE:
        titles = list(dict.fromkeys(passage.article.title for passage in passages))
        return Response(AnswerStatus.ANSWERED, "; ".join(titles[:_MOST_VALUES]), tuple(passages))
    found = _circumstances(desk, question, passages)
    told = question.asks is Asks.ADDRESSEE and any(one.surety == TOLD for one in found)
    if not told and not any(one.surety >= OWN and _has_name(one.words) for one in found):
        found = _elsewhere(desk, question, passages) or found or _in_article(desk, question, passages)
    if question.find in OUTLET_KINDS and not any(names_outlet(one.words) for one in found):
        found = _in_outlets(desk, passages) or found
    found = _of_venue(found, question.find)
    if not found:
        return _without_circumstance(question, passages)
    best = max(one.surety for one in found)
    kept = [one for one in found if one.surety == best][: None if best > BESIDE else 1]
    values = list(dict.fromkeys(_value(one) for one in kept))[:_MOST_VALUES]
    telling = [p for one in kept if _value(one) in values for p in (*_told_at(desk, one), one.passage)]
    evidence = _evidence(telling, passages)
    return Response(AnswerStatus.ANSWERED, "; ".join(values), evidence, own_passages=own)


def _evidence(telling: Sequence[Passage], passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return the passages that tell it, with those asked about that share their sentence, else the first of those."""
    spans = {(passage.article.id, passage.span) for passage in telling}
    asked = [passage for passage in passages if passage in telling or (passage.article.id, passage.span) in spans]
    return tuple(dict.fromkeys((*telling, *(asked or passages[:1]))))


def _told_at(desk: Desk, one: Circumstance) -> list[Passage]:
    """Return what the same speaker says in the sentence that tells it, where that is not the passage's own."""
    if one.place is None:
        return []
    around = desk.store.passages_of(one.passage.article.id)
    return [p for p in around if p.span.overlaps(one.place) and p.speaker_id == one.passage.speaker_id is not None]


def _elsewhere(desk: Desk, question: Question, passages: Sequence[Passage]) -> list[Circumstance]:
    """Look at what the same speaker says in the sentences beside: an interview is named once."""
    first = passages[0]
    around = desk.texts.around(first, reach=_REACH)
    if first.speaker_id is None or around is None:
        return []
    beside = (*around.before, *around.after)
    others = _of_same_speakers(desk, passages)
    near = [p for p in others if any(p.span.overlaps(span) for span in beside)]
    return [one for one in _circumstances(desk, question, near) if one.surety == TOLD][:1]


def _in_article(desk: Desk, question: Question, passages: Sequence[Passage]) -> list[Circumstance]:
    """Return what the article tells of what else the same speaker says in it, where that is always the same.

    What a person was told is one thing, an interview with an outlet may be all of an article.
    """
    found = _circumstances(desk, question, _of_same_speakers(desk, passages))
    told = [one for one in found if one.surety == TOLD]
    if question.asks is Asks.ADDRESSEE:
        told = [one for one in told if names_outlet(one.words)]
    return told[:1] if len({one.day or one.words for one in told}) == 1 else []


def _in_outlets(desk: Desk, passages: Sequence[Passage]) -> list[Circumstance]:
    """Return the outlet that the article names as told, or spoken in, by the same speaker nearest to the passages."""
    found = []
    for passage in _of_same_speakers(desk, passages):
        for way in (told_of, where_of):
            one = way(passage, desk.texts)
            if one is not None and one.surety >= OWN and names_outlet(one.words):
                found.append(one)
        if (agreed := told_pattern().search(passage.text)) and names_outlet(agreed[0]):
            found.append(Circumstance(agreed[0], passage, OWN))  # "agreed to an interview for the Post"
    return found[:1]


def _of_same_speakers(desk: Desk, passages: Sequence[Passage]) -> list[Passage]:
    """Return what the speaker of the first passage says in its article: the passages first, then the nearest."""
    first = passages[0]
    if first.speaker_id is None:
        return []
    others = [p for p in desk.store.passages_of(first.article.id) if p.speaker_id == first.speaker_id]
    others.sort(key=lambda other: abs(other.span.start - first.span.start))
    return list(dict.fromkeys((*(p for p in passages if p in others), *others)))


def _asked_about(desk: Desk, question: Question, mind: Mind) -> tuple[tuple[Passage, ...], bool]:
    same = {entry.id for naming in question.named for entry in naming.chosen}
    shown = tuple(p for p in mind.found if not same or p.speaker_id in same)
    if question.stances and not question.shown:
        shown = tuple(p for p in shown if has_verb(p, question.verb))
    if question.shown or (not question.topic and not question.quoted and not question.told and shown):
        return mind.found if question.shown else shown, False
    if question.carried & {"topic", "it"} and shown:
        return shown, False
    plain = replace(question, asks=Asks.STATEMENTS, find="fact" if question.clause else "", stances=())
    found = desk.finder.find(plain).passages
    if not found and question.told:
        found = desk.finder.find(replace(plain, told=None)).passages
    return found, True


def _circumstances(desk: Desk, question: Question, passages: Sequence[Passage]) -> list[Circumstance]:
    ways = {Asks.WHEN: (when_of,), Asks.WHERE: (where_of,), Asks.ADDRESSEE: (told_of,)}[question.asks]
    for way in ways:
        found = [one for passage in passages[:20] if (one := way(passage, desk.texts))]
        named = [one for one in found if _has_name(one.words)]
        if any(one.surety >= OWN for one in named or found) or (found and way is ways[-1]):
            return named or found
    return []


def _without_circumstance(question: Question, passages: Sequence[Passage]) -> Response:
    first = passages[0]
    published = first.article.published
    if question.asks is Asks.WHEN and published:
        short = f"The article does not say; it is of {day_in_words(published)}."
    else:
        short = "The article does not say."
    return Response(AnswerStatus.ANSWERED, short, (first,))


def _has_name(words: str) -> bool:
    return any(letter.isupper() for letter in words) or any(letter.isdigit() for letter in words)


def _of_venue(found: list[Circumstance], venue: str) -> list[Circumstance]:
    """Keep the interviews of "in which interview?", and where there is none of the kind, those with a name."""
    of_kind = [one for one in found if venue and stems_of(venue) <= stems_of(one.words)]
    return of_kind or found


def _value(one: Circumstance) -> str:
    return f"{one.words} ({day_in_words(one.day)})" if one.day else one.words
