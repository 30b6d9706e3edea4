"""Going on: a turn that leaves something out takes it from the turn before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.answers.passage_circumstances import day_of
from bot.grammar.reading import Reading
from bot.grammar.verbs import BASE_OF, NOT, OPPOSITES, stances_sought
from bot.mind import Mind
from bot.naming import Naming
from bot.period import Period
from bot.question import STATEMENT_LIKE, Asks, Question
from bot.topic import topic_of
from bot.unsaid.carried_topic import matter_alone
from bot.unsaid.persons import names_of

_WHY = frozenset(["why", "why didn't"])
_TELLS_OF_SHOWN = frozenset([Asks.WHEN, Asks.WHERE, Asks.ADDRESSEE])
_ASKED_AGAIN = frozenset([Asks.COUNT, Asks.ROLE])
"""Who is Falk? [And Orlik?] asks the same of somebody else."""


def gone_on(question: Question, reading: Reading, mind: Mind) -> Question:
    """Return "and Kirby?" or "no, I meant Blinken" with what it leaves out."""
    before = mind.question
    if reading.corrects:
        return question if before is None else _corrected(question, before)
    if (again := _asked_again(question, mind)) is not None:
        return again
    if question.narrows and question.asking:
        return _asked_of_shown(question, mind) or question
    if before is None:
        return question
    if _is_among(question) and before.find and before.topic:  # "and among farmers?"
        return replace(
            before, topic=f"{before.topic} {question.topic}", subject=topic_of(f"{before.topic} {question.topic}")
        )
    has_speaker, has_topic = bool(question.named), bool(question.topic)
    asks = before.asks if before.asks in STATEMENT_LIKE else Asks.STATEMENTS
    carried = set(question.carried)
    keeps_verb = _keeps_verb(question, before) and not (reading.topic and not has_topic)
    if question.narrows and has_speaker and not _is_shown(question, mind):
        question = replace(question, narrows=False)  # "only her", of whom nothing was shown
    if (has_speaker or question.asking in _WHY) and asks is Asks.SPEAKER:
        asks = Asks.STATEMENTS
    question = replace(
        question,
        asks=asks,
        find=question.find or before.find,
        asking=question.asking or ("" if question.verb or (before.verb and not keeps_verb) else before.asking),
        verb=question.verb or (before.verb if keeps_verb else ""),
        stances=question.stances if question.verb else before.stances,
        stance=question.stance if question.verb else before.stance,
        clause=question.clause or (before.clause and not has_topic and not question.verb),
        like=question.like or (before.like if asks is Asks.SPEAKER else ""),
    )
    if not has_speaker and asks is not Asks.SPEAKER:
        named = before.named or (tuple(mind.people[:1]) if before.asks is Asks.SPEAKER else ())
        if has_topic and before.nobody:
            named = ()  # whom nobody quotes, nobody quotes on another topic
        question = replace(question, named=named, speakers=tuple(naming.name for naming in named))
        carried.add("speakers")
    if not has_topic and not question.period and not reading.place and not reading.others:
        question = replace(question, topic=before.topic, subject=before.subject, quoted=before.quoted)
        carried.add("topic")
    return replace(question, carried=frozenset(carried))


def _asked_of_shown(question: Question, mind: Mind) -> Question | None:
    """Return the question that was just answered, now with "and about what?", asked of what was shown."""
    last, before = mind.last, mind.question
    if last is None or last.asks in STATEMENT_LIKE or not last.named:
        return before and replace(before, asking=question.asking, narrows=True)
    return replace(last, asks=Asks.STATEMENTS, asking=question.asking, narrows=True, shown=False, find="", told=None)


def _is_among(question: Question) -> bool:
    return (question.topic or "").split()[:1] in (["among"], ["amongst"])


def _is_shown(question: Question, mind: Mind) -> bool:
    return any(passage.speaker_id in question.speaker_ids for passage in mind.found)


def _keeps_verb(question: Question, before: Question) -> bool:
    """Say whether the verb goes on: "and Kirby?", "any officials?"; a new topic after "did he ...?" is what he said."""
    if question.named or question.like or question.asking in _WHY:
        return True
    return bool(question.topic) and not before.whether and before.verb.lower() in BASE_OF


def _corrected(question: Question, before: Question) -> Question:
    kept = replace(before, carried=frozenset(), others=False)
    if question.others and (named := _namesakes(before.named)):  # "the other one"
        return replace(kept, named=named, speakers=names_of(named))
    if question.named:
        return replace(kept, named=question.named, speakers=question.speakers)
    return replace(kept, topic=question.topic, subject=question.subject) if question.topic else kept


def _namesakes(named: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Return who else bears the name of whoever was asked for, or holds the office."""
    naming = next((one for one in named if one.others), None)
    return () if naming is None else (replace(naming, chosen=naming.others[:1], others=naming.others[1:]),)


def _asked_again(question: Question, mind: Mind) -> Question | None:
    """Return "and Orlik?" after "who is Falk?" or "how many statements by Falk are there?" as the same of Orlik."""
    last = mind.last
    if last is None or last.asks not in _ASKED_AGAIN or not question.named or question.topic:
        return None
    return replace(last, named=question.named, speakers=question.speakers, carried=frozenset())


def same_topic(question: Question, mind: Mind) -> Question:
    """Give "who else?" and "who disagreed?" the topic of the turn before."""
    before = mind.question
    if question.topic or question.quoted or before is None:
        return question
    if question.verb == NOT:
        base = OPPOSITES.get(BASE_OF.get(before.verb.lower(), ""), "disagree")
        stances = stances_sought(base)
        question = replace(question, verb=base, stances=stances, stance=next(iter(stances), None))
    return replace(
        question,
        topic=matter_alone(before) if question.verb and before.topic else before.topic,
        subject=before.subject,
        verb=question.verb or before.verb,
        stances=question.stances or before.stances,
        clause=before.clause,
        carried=question.carried | {"topic"},
    )


def about_nothing_shown(reading: Reading, mind: Mind) -> Question | None:
    """Let "when?" after a question that found nothing ask it of whoever that question named."""
    before = mind.question
    if before is None or reading.who or not before.named or reading.asks not in _TELLS_OF_SHOWN:
        return None
    plain = replace(before, verb="", stances=(), stance=None, carried=frozenset({"speakers"}))
    return replace(plain, asks=reading.asks, find=reading.find or reading.venue)


def beside_shown(when: str, mind: Mind) -> Period | None:
    """Return the time before, or after, what was shown; `when` is "before" or "after"."""
    days = [day for passage in mind.found if (day := day_of(passage)) is not None]
    if not when or not days:
        return None
    if when == "before":
        return Period("before that", until=min(days) - timedelta(days=1))
    if when == "same day":
        return Period("that day", since=min(days), until=max(days))
    if when == "next day":
        return Period("the day after", since=max(days) + timedelta(days=1), until=max(days) + timedelta(days=1))
    return Period("after that", since=max(days) + timedelta(days=1))
