"""Reading + what the conversation has in mind -> Question: fills in what was left unsaid, finds who is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from bot.answers.short_facts import FACTS
from bot.background import Background
from bot.grammar.lexicon import ORDINAL
from bot.grammar.lists import POSITION
from bot.grammar.reading import Reading
from bot.grammar.times import find_time
from bot.grammar.verbs import BASE_OF, NOT, stances_sought
from bot.grammar.words import said_by, split_words
from bot.mind import PRONOUNS, Mind
from bot.names.name_words import TITLES, has_determiner
from bot.period import Period
from bot.question import STATEMENT_LIKE, Asks, Question
from bot.question_wording import as_question
from bot.reading.bare_question import read_bare, speaks
from bot.reading.fact_question import as_fact_question
from bot.reading.read_question import Read, in_words, other_readings, read_question
from bot.reading.search_fields import take_fields
from bot.unsaid.given import Given
from bot.unsaid.going_on import about_nothing_shown, beside_shown, gone_on, same_topic
from bot.unsaid.otherwise import (
    is_misread,
    may_be_a_fact,
    of_all_said,
    of_any_kind,
    partly_quoted,
    told_to_anybody,
)
from bot.unsaid.persons import Persons, names_of, of_another
from bot.unsaid.topics import Topics
from index.folding import fold

_LONGEST_TOPIC_GONE_ON = 3
"""In words: a bare "Burma?" goes on from the question before, a long phrase is a topic of its own."""


_ON_SOMETHING = frozenset(["comment", "react", "respond", "reply", "answer", "agree", "disagree"])
_TO_SOMETHING = frozenset(["react", "respond", "reply"])
_WITH_SOMETHING = frozenset(["agree", "disagree", "object"])


@dataclass
class Understanding:
    """Reads one turn."""

    known: Background
    mind: Mind
    persons: Persons = field(init=False)
    topics: Topics = field(init=False)
    given: Given = field(init=False)
    _read: Read | None = field(init=False, default=None)
    _first: Reading | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.persons = Persons(self.known, self.mind)
        self.topics = Topics(self.known, self.mind)
        self.given = Given(self.known, self.mind, self.topics)

    def read(self, text: str) -> Question | None:
        """Return what `text` asks, with nothing left unsaid; None where there is nothing to go on."""
        fields, text = take_fields(text, self.known.newest)
        read = read_question(text, self.known.newest or date.today(), self.known)
        reading = read.reading or read_bare(read, self.known)
        if reading is not None and read.reading is None and text.rstrip().endswith("?"):
            reading = self._goes_on(reading)
        if reading is None and (fields or read.period):
            reading = Reading(fragment=bool(read.period) and not fields)
        if reading is None:
            return None
        reading, period = _with_time_in_matter(reading, read.period)
        question = self._at_another_time(reading, period) or self._question(reading, period)
        if question is None:
            return None
        question = self.given.with_fields(question, fields)
        self._read, self._first = read, reading
        return replace(question, text=as_question(question), instead=of_another(question))

    def otherwise(self, question: Question) -> Iterator[Question]:
        """Yield how else the turn that was just read can be meant, where `question` finds nothing."""
        meant = (
            *question.instead,
            *self._as_the_other(question),
            *of_all_said(question),
            *told_to_anybody(question),
            *of_any_kind(question),
            *partly_quoted(question),
        )
        yield from (replace(one, text=as_question(one)) for one in meant)
        if (parted := self._parted(question)) is not None:
            yield parted
        if self._read is None or not (is_misread(question) or may_be_a_fact(question)):
            return
        for reading in (as_fact_question(self._read), in_words(self._read)):
            if reading is not None and (in_one := self._question(reading, None)) is not None:
                yield replace(in_one, text=as_question(in_one))
        for reading in (*other_readings(self._read), read_bare(self._read, self.known)):
            other = reading and self._question(reading, self._read.period)
            if other and other.asks in STATEMENT_LIKE and not other.nobody:
                yield replace(other, text=as_question(other))

    def _parted(self, question: Question) -> Question | None:
        """Return "Falk coast quotes" as what Falk said about the coast."""
        if self._read is None or not question.nobody or question.verb or question.topic or len(question.named) > 1:
            return None
        phrase = question.named[0].phrase
        reading = read_bare(replace(self._read, words=split_words(phrase)), self.known)
        other = reading and self._question(replace(reading, fragment=False), self._read.period)
        return replace(other, text=as_question(other)) if other and other.named and not other.nobody else None

    def _as_the_other(self, question: Question) -> Iterator[Question]:
        """Yield "what about Romney?" with Romney for its topic, where he was taken for the speaker, or the reverse."""
        reading, before = self._first, self.mind.question
        if self._read is None or reading is None or before is None or not (before.named or before.target):
            return
        if not reading.either or reading.corrects or fold(reading.either) in PRONOUNS or self._read.reading is None:
            return
        plain, phrase = replace(reading, either=""), reading.either
        was_speaker = question.speakers != before.speakers and bool(question.speakers)
        if was_speaker and fold(phrase).split()[0] in TITLES and not question.nobody:  # "Mayor Ruiz" is who speaks
            return
        if not was_speaker and phrase.islower() and not has_determiner(phrase):  # "and voters?" is a topic
            return
        swapped = replace(plain, topic=phrase) if was_speaker else replace(plain, who=phrase)
        other = self._question(swapped, self._read.period)
        if other is not None and not other.nobody:
            yield other

    def _at_another_time(self, reading: Reading, period: Period | None) -> Question | None:
        """Return "how many came in 2019?" for the "and in 2019?" that follows "how many came last year?"."""
        before = self.mind.question
        is_bare = not (reading.who or reading.topic or reading.either or reading.verb or reading.shown or reading.place)
        if period is None or not is_bare or before is None or before.find not in FACTS or not before.topic:
            return None
        words = split_words(before.topic)
        found = find_time(words, self.known.newest or date.today())
        start, end = found[0] if found else (len(words), len(words))
        topic = f"{said_by(words, (0, start))} {period.words} {said_by(words, (end, len(words)))}".strip()
        return replace(before, topic=topic, subject=self.topics.topic(topic) or None)

    def _goes_on(self, reading: Reading) -> Reading:
        """Let a bare "Burma?" go on from the question before; a bare "Burma" asks afresh."""
        is_topic = reading.asks is Asks.STATEMENTS and reading.topic and not reading.who and not reading.find
        if is_topic and self.mind.question is not None and len(reading.topic.split()) <= _LONGEST_TOPIC_GONE_ON:
            return Reading(either=reading.topic, fragment=True, kind=reading.kind)
        return reading

    def _question(self, reading: Reading, period: Period | None) -> Question | None:
        if reading.shown and not self.mind.found:
            return about_nothing_shown(reading, self.mind)
        if (reading.more or reading.when or reading.asks is Asks.CONTEXT) and not self.mind.found:
            return None
        before = self.mind.question or (self.mind.last if reading.narrows else None)
        if reading.fragment and reading.asking and before is None:  # "why?"
            return None
        if reading.find == POSITION and self.mind.question is not None and self.mind.question.topic:
            reading = replace(reading, asks=Asks.STATEMENTS, find="", fragment=True)  # on what was talked about
        if reading.either:
            reading = self.persons.either.decided(reading)
        if reading.corrects and self.mind.question is None:
            reading = replace(reading, corrects=False)
        if reading.shown and reading.who and fold(reading.who) not in PRONOUNS and not speaks(reading.who, self.known):
            return None
        reading = self.persons.with_matter_apart(self.persons.without_false_name(reading))
        question = self._from_words(reading)
        if question is None:
            return None
        question = self.given.placed(question, reading.place)
        question = self.given.without(question, reading.without)
        if reading.outlet and (publisher := self.known.publisher(reading.outlet)):
            question = replace(question, outlet=publisher)
        question = self.persons.aimed(question)
        if reading.fragment or reading.corrects:
            question = gone_on(question, reading, self.mind)
        elif (reading.asks is Asks.SPEAKER and reading.others) or _lacks_topic(question):
            question = same_topic(question, self.mind)
        question = self.given.timed(question, period or beside_shown(reading.when, self.mind))
        if question.asks is Asks.SPEAKERS and (question.period or question.outlet or question.place):
            return replace(question, asks=Asks.SPEAKER)  # "who was quoted on Monday?"
        return question

    def _from_words(self, reading: Reading) -> Question | None:
        """Return the question as its own words have it, names and pronouns made out."""
        named = self.persons.named(reading)
        if named is None:
            return None
        if reading.shown and not named:
            named = self.persons.who_was_shown()
        told = self.persons.told(reading)
        matter = self.topics.of(reading, named)
        named = self.persons.by_matter(named, matter.subject)
        stances = stances_sought(reading.verb)
        return Question(
            asks=reading.asks,
            text="",
            speakers=names_of(named),
            named=named,
            topic=matter.words,
            subject=matter.subject,
            carried=matter.carried,
            clause=reading.clause,
            addressee=told.name if told else None,
            told=told,
            kind=reading.kind,
            stances=stances,
            stance=next(iter(stances), None),
            verb=reading.verb,
            quoted=reading.quoted,
            like=reading.like,
            find=reading.find or reading.venue,
            asking=reading.asking,
            whether=reading.whether,
            covered=reading.covered,
            others=reading.others,
            retold=reading.retold,
            shown=reading.shown,
            narrows=reading.narrows,
            more=reading.more,
            number=ORDINAL.get(reading.ordinal.lower(), 0),
            most=reading.most,
        )


def _with_time_in_matter(reading: Reading, period: Period | None) -> tuple[Reading, Period | None]:
    """Let "how many came last year?" ask for last year's number, not for what was said last year."""
    if period is None or reading.find not in FACTS or not reading.topic:
        return reading, period
    return replace(reading, topic=f"{reading.topic} {period.words}"), None


def _lacks_topic(question: Question) -> bool:
    """Say whether "who disagreed?", "which Republicans commented?" or "does the union agree?" leaves out with what."""
    if question.topic or question.shown or question.quoted:
        return False
    if question.asks is Asks.SPEAKER and question.verb in ("", NOT) and not question.like and not question.place:
        return True  # "who did?"
    if question.asks is Asks.SPEAKER and question.stances and not question.like:
        return True  # also "who had asked him?"
    if question.told:
        return False
    base = BASE_OF.get(question.verb.lower(), "")
    if question.asks is Asks.SPEAKER:
        return base in _ON_SOMETHING
    if question.asks is not Asks.STATEMENTS:
        return False
    return base in _TO_SOMETHING or (question.whether and base in _WITH_SOMETHING)
