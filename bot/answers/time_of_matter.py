"""Time of the matter: "by when?" and "when was that?" after a fact ask for its own time, not for that of the saying."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answer import AnswerStatus
from bot.answers.desk import Desk, Response
from bot.answers.fact_kinds import bounded_day_pattern, day_pattern
from bot.answers.passage_circumstances import when_told, without_stop
from bot.answers.short_facts import FACTS
from bot.answers.texts import Texts
from bot.grammar.verbs import BASE_OF
from bot.grammar.when_where_whom import BOUNDING
from bot.mind import Mind
from bot.question import Asks, Question
from index.charspan import CharSpan
from index.passage import Passage

_MOST_READ = 5


def time_bounding(desk: Desk, question: Question, mind: Mind) -> Response | None:
    """Answer "since when?" and "by when?" from what was just shown: no statement is made since a day, or by one."""
    bound = question.asking.split()[0] if question.asking else ""
    if bound not in BOUNDING or not question.shown:
        return None
    pattern = bounded_day_pattern(bound)
    for passage in mind.found[:_MOST_READ]:
        if found := pattern.search(_sentence(passage, desk.texts)):
            return _told(found[0], passage)
    return Response(AnswerStatus.ANSWERED, "The article does not say.", mind.found[:1])


def time_of_fact(desk: Desk, question: Question, mind: Mind) -> Response | None:
    """Answer a bare "when?" after a fact with the time that is told with it, and when it was said."""
    if question.asks is not Asks.WHEN or not question.shown or question.find or not _asked_a_fact(mind.last):
        return None
    passage = mind.found[0]
    times = list(_times_of_matter(passage, desk.texts))
    if not times:
        return None
    response = _told(times[0], passage)
    said = when_told(passage, desk.texts)
    return replace(response, answer=f"{response.answer}; said {said.words}") if said else response


def _asked_a_fact(last: Question | None) -> bool:
    """Say whether the question before was about the matter: "how many operations did she cancel?"."""
    if last is None:
        return False
    is_open = last.clause and last.verb.lower() not in BASE_OF and last.asks in (Asks.WHERE, Asks.SENTENCES)
    return last.find in FACTS or is_open


def _times_of_matter(passage: Passage, texts: Texts) -> Iterator[str]:
    """Yield the times that a sentence tells, other than that of the saying."""
    text, start = _sentence(passage, texts), passage.span.start
    there = [one for one in texts.passages(passage.article.id) if one.span.overlaps(passage.span) and one.attribution]
    saying = [one.attribution.when.span for one in there if one.attribution and one.attribution.when]
    for found in day_pattern().finditer(text):
        at = CharSpan(start + found.start(), start + found.end())
        if any(span.overlaps(at) for span in saying) or (there and not _is_said(at, there)):
            continue
        yield found[0]


def _is_said(at: CharSpan, there: Sequence[Passage]) -> bool:
    return any(span.overlaps(at) for one in there if one.attribution for span in one.attribution.content)


def _sentence(passage: Passage, texts: Texts) -> str:
    return texts.words(passage.article.id, passage.span).replace("\xa0", " ")


def _told(words: str, passage: Passage) -> Response:
    plain = without_stop(re.sub(r"\s+", " ", words).rstrip(","))
    return Response(AnswerStatus.ANSWERED, plain, (passage,), own_passages=True)
