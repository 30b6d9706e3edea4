"""Reading + what the conversation has in mind -> Question: fills in what was left unsaid, finds who is named."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot import wording
from bot.answers.circumstances import day_of
from bot.background import Background
from bot.bare_question import read_bare, speaks
from bot.grammar.lexicon import ORDINAL
from bot.grammar.reading import Reading
from bot.grammar.verbs import stances_sought
from bot.grammar.words import split_words
from bot.mind import HE, IT, PRONOUNS, SHE, THEY, Mind
from bot.naming import Naming, split_names
from bot.period import Period
from bot.question import Asks, Question
from bot.read_question import read_question
from bot.search_fields import Fields, take_fields
from bot.topic import STOP_WORDS, Topic, topic_of
from index.folding import fold, fold_words
from index.search import Search
from index.speaker import SpeakerType

_NAME = re.compile(r"[“\"'‘]?\b[A-Z][\w’'-]*")
STATEMENT_LIKE = frozenset([Asks.STATEMENTS, Asks.SPEAKER, Asks.SENTENCES])
"""Questions that find passages of their own; "and Kirby?" goes on from the last of these."""

_TELLS_OF_SHOWN = frozenset([Asks.WHEN, Asks.WHERE, Asks.ADDRESSEE])

_FEW = 2
_ANYBODY_TOLD = frozenset(["people", "us", "me", "everyone", "everybody", "the world", "you"])
"""What has she been telling [people]? The same as what she said."""
_WHOSE = frozenset(["his", "her", "their", "its"])
"""And [his] boss?"""


@dataclass
class Understanding:
    """Reads one turn."""

    known: Background
    mind: Mind

    def read(self, text: str) -> Question | None:
        """Return what `text` asks, with nothing left unsaid; None where there is nothing to go on."""
        fields, text = take_fields(text, self.known.newest)
        read = read_question(text, self._today(), self.known.store.has_word)
        reading = read.reading or read_bare(read, self.known)
        if reading is not None and read.reading is None and text.rstrip().endswith("?"):
            reading = self._goes_on(reading)
        if reading is None and (fields or read.period):
            reading = Reading(fragment=bool(read.period) and not fields)
        if reading is None:
            return None
        question = self._question(reading, read.period)
        if question is None:
            return None
        question = self._with_fields(question, fields)
        instead = self._as_topic(reading, question, read.period) if read.reading is not None else None
        return replace(question, text=wording.as_question(question), instead=instead)

    def _as_topic(self, reading: Reading, question: Question, period: Period | None) -> Question | None:
        """Return "what about Romney?" with Romney for its topic, where he was taken for the speaker."""
        before = self.mind.question
        if not reading.either or reading.corrects or not question.named or before is None or not before.named:
            return None
        if fold(reading.either) in PRONOUNS:
            return None
        topic = self._question(replace(reading, either="", topic=reading.either), period)
        return topic and replace(topic, text=wording.as_question(topic))

    def _goes_on(self, reading: Reading) -> Reading:
        """Let a bare "Burma?" go on from the question before; a bare "Burma" asks afresh."""
        is_topic = reading.asks is Asks.STATEMENTS and reading.topic and not reading.who
        if is_topic and self.mind.question is not None and len(reading.topic.split()) < 4:
            return Reading(either=reading.topic, fragment=True, kind=reading.kind)
        return reading

    def _today(self) -> date:
        return self.known.newest or date.today()

    # -- filling in --------------------------------------------------------------------------------

    def _question(self, reading: Reading, period: Period | None) -> Question | None:
        before = self.mind.question
        if reading.more and not self.mind.found:
            return None
        if reading.shown and not self.mind.found:
            return self._about_nothing_shown(reading)
        if reading.asks is Asks.CONTEXT and not self.mind.found:
            return None
        if reading.either:
            reading = self._decided(reading)
        if reading.corrects and before is None:
            reading = replace(reading, corrects=False)
        if reading.shown and reading.who and fold(reading.who) not in PRONOUNS and not speaks(reading.who, self.known):
            return None
        reading = self._without_false_name(reading)
        named = self._named(reading)
        if named is None:
            return None
        if reading.shown and not named:
            named = self._who_was_shown()
        told = self._told(reading)
        topic, subject, carried = self._topic(reading, named)
        question = Question(
            asks=reading.asks,
            text="",
            speakers=_names_of(named),
            named=named,
            topic=topic,
            subject=subject,
            clause=reading.clause,
            addressee=told.name if told else None,
            told=told,
            kind=reading.kind,
            stances=stances_sought(reading.verb),
            stance=next(iter(stances_sought(reading.verb)), None),
            verb=reading.verb,
            quoted=reading.quoted,
            without=topic_of(reading.without) or None,
            like=reading.like,
            find=reading.find or reading.venue,
            whether=reading.whether,
            others=reading.others,
            shown=reading.shown,
            narrows=reading.narrows,
            more=reading.more,
            number=ORDINAL.get(reading.ordinal.lower(), 0),
            most=reading.most,
            carried=carried,
        )
        question = self._placed(question, reading.place)
        if reading.fragment or reading.corrects:
            question = self._gone_on(question, reading)
        elif reading.asks is Asks.SPEAKER and reading.others:
            question = self._same_topic(question)
        return self._timed(question, period or self._beside_shown(reading.when))

    def _about_nothing_shown(self, reading: Reading) -> Question | None:
        """Let "when?" after a question that found nothing ask it of whoever that question named."""
        before = self.mind.question
        if before is None or reading.who or not before.named or before.nobody or reading.asks not in _TELLS_OF_SHOWN:
            return None
        return replace(before, asks=reading.asks, find=reading.find or reading.venue, verb="", stances=(), stance=None)

    def _beside_shown(self, when: str) -> Period | None:
        """Return the time before, or after, what was shown."""
        days = [day for passage in self.mind.found if (day := day_of(passage)) is not None]
        if not when or not days:
            return None
        if when == "before":
            return Period("before that", until=min(days) - timedelta(days=1))
        return Period("after that", since=max(days) + timedelta(days=1))

    def _decided(self, reading: Reading) -> Reading:
        """Decide whether "what about X?" names a speaker or a topic: a speaker, if X is quoted here."""
        phrase, before = reading.either, self.mind.question
        if fold(phrase) in PRONOUNS or speaks(phrase, self.known):
            return replace(reading, who=phrase, either="")
        if fold(phrase).split()[:1] and fold(phrase).split()[0] in _WHOSE and self.known.names.find(phrase).chosen:
            return replace(reading, who=phrase, either="")
        may_be_topic = any(self.known.store.has_word(word) for word in fold_words(phrase) if word not in STOP_WORDS)
        if before is not None and (may_be_topic or (before.topic and phrase.islower())) and not reading.corrects:
            return replace(reading, topic=phrase, either="")
        if before is not None and before.topic and may_be_topic:
            return replace(reading, topic=phrase, either="")
        if self.known.names.find(phrase).chosen or not may_be_topic or reading.corrects:
            return replace(reading, who=phrase, either="")
        return replace(reading, topic=phrase, either="")

    def _who_was_shown(self) -> tuple[Naming, ...]:
        """Return whom "when?" is about: the speakers of what was just shown, where they are few."""
        ids = list(dict.fromkeys(p.speaker_id for p in self.mind.found if p.speaker_id is not None))
        if len(ids) > _FEW:
            return ()
        entries = [self.known.store.speaker(one) for one in ids]
        return tuple(Naming(entry.name, (entry,)) for entry in entries if entry is not None)

    def _without_false_name(self, reading: Reading) -> Reading:
        """Give "who said we need jobs, and fast?" its words back: "and fast" is nobody."""
        if reading.asks is not Asks.SPEAKER or not reading.who or fold(reading.who) in PRONOUNS:
            return reading
        if any(self.known.names.find(name, guess=False).chosen for name in split_names(reading.who)):
            return reading
        return replace(reading, who="", topic=f"{reading.topic} {reading.who}".strip())

    def _named(self, reading: Reading) -> tuple[Naming, ...] | None:
        """Return whom the question names; None where a pronoun means nobody."""
        if not reading.who:
            return ()
        whole = self._one(reading.who)
        if whole is None:
            return None
        parts = split_names(reading.who)
        if len(parts) < 2:
            return self._both(reading, whole)
        each = [self._one(part) for part in parts]
        named = tuple(naming for naming in each if naming is not None)
        if not whole.chosen:
            return named
        is_pair = len(named) == len(parts) and all(_is_person(naming) for naming in named)
        return (*named, whole) if is_pair else (whole,)

    def _both(self, reading: Reading, first: Naming) -> tuple[Naming, ...]:
        """Return "Biden" and "Netanyahu" of "Biden vs Netanyahu"."""
        if reading.whom and not reading.verb and (second := self._one(reading.whom)):
            return first, second
        return (first,)

    def _one(self, phrase: str) -> Naming | None:
        folded = " ".join(word for word in fold(phrase).split() if word not in ("himself", "herself", "themselves"))
        if folded in PRONOUNS or folded in ("the same", "the speaker"):
            meant = self.mind.meant_by(folded)
            if meant is None and folded in THEY | IT | HE | SHE:
                meant = self.mind.people[0] if self.mind.people else None
            return meant
        return self.known.names.find(folded if folded != fold(phrase) else phrase)

    def _told(self, reading: Reading) -> Naming | None:
        if (
            not reading.whom
            or fold(reading.whom) in _ANYBODY_TOLD
            or (not reading.verb and reading.asks is Asks.STATEMENTS)
        ):
            return None
        if fold(reading.whom) in PRONOUNS:
            speaker = self._one(reading.who) if reading.who else None
            besides = [entry.id for entry in speaker.chosen] if speaker else []
            return self.mind.meant_by(fold(reading.whom), besides)
        naming = self.known.names.find(reading.whom, guess=False)
        return naming if naming.chosen else Naming(reading.whom)

    # -- topics ------------------------------------------------------------------------------------

    def _topic(self, reading: Reading, named: tuple[Naming, ...]) -> tuple[str | None, Topic | None, frozenset[str]]:
        if not reading.topic:
            return None, None, frozenset()
        words = reading.topic
        pronouns = [word for word in fold_words(words) if word in PRONOUNS]
        subject = self.topic(words)
        if subject or not pronouns:
            return words, subject or None, frozenset()
        speakers = [entry.id for naming in named for entry in naming.chosen]
        for pronoun in pronouns:
            if pronoun in HE | SHE and (naming := self.mind.meant_by(pronoun, speakers)):
                is_clause = len(fold_words(words)) > 2
                if is_clause and reading.asks is Asks.SPEAKER and self.mind.question and self.mind.question.topic:
                    break
                return naming.name, self.topic(naming.name), frozenset()
        before = self.mind.question
        if before is None or not before.topic:
            return self._topic_of_shown()
        return before.topic, before.subject, frozenset({"topic"} if before.clause else {"it"})

    def _topic_of_shown(self) -> tuple[str | None, Topic | None, frozenset[str]]:
        """Take the words of the only passage shown for the topic: "did China condemn it?"."""
        before = self.mind.question
        if before is not None and before.quoted:
            return before.quoted, self.topic(before.quoted), frozenset({"it"})
        return None, None, frozenset({"it"})

    def topic(self, words: str) -> Topic:
        """Return the topic that `words` name, with the other names of those who are named in it."""
        people: dict[str, tuple[str, ...]] = {}
        tokens = split_words(words)
        for length in (3, 2, 1):
            for start in range(len(tokens) - length + 1):
                run = [fold(token.text) for token in tokens[start : start + length]]
                if any(part in STOP_WORDS or part in people or not part for part in run) or len(run[0]) < 3:
                    continue
                entry = self._person(" ".join(run), length)
                if entry is not None:
                    people.update(dict.fromkeys(run, entry))
        return topic_of(words, people)

    def _person(self, name: str, length: int) -> tuple[str, ...] | None:
        naming = self.known.names.find(name, guess=False)
        if not naming.chosen or naming.by_role or naming.chosen[0].type != "person":
            return None
        person = naming.chosen[0]
        parts = fold(person.name).split()
        if length == 1 and name not in (parts[0], parts[-1]):
            return None
        return person.name, parts[-1], name

    # -- going on from the turn before -------------------------------------------------------------

    def _gone_on(self, question: Question, reading: Reading) -> Question:
        before = self.mind.question
        if before is None:
            return question
        has_speaker, has_topic = bool(question.named), bool(question.topic)
        if reading.corrects:
            kept = replace(before, carried=frozenset())
            if has_speaker:
                return replace(kept, named=question.named, speakers=question.speakers)
            return replace(kept, topic=question.topic, subject=question.subject) if has_topic else kept
        asks = before.asks if before.asks in STATEMENT_LIKE else Asks.STATEMENTS
        carried = set(question.carried)
        if has_speaker and asks is Asks.SPEAKER:
            asks = Asks.STATEMENTS
        question = replace(
            question,
            asks=asks,
            find=before.find,
            verb=question.verb or (before.verb if has_topic or has_speaker else ""),
            stances=question.stances or before.stances,
            stance=question.stance or before.stance,
            clause=question.clause or (before.clause and not has_topic),
        )
        if not has_speaker and asks is not Asks.SPEAKER:
            question = replace(question, named=before.named or self._speakers_shown(before), speakers=())
            question = replace(question, speakers=tuple(naming.name for naming in question.named))
            carried.add("speakers")
        if not has_topic and not question.period and not reading.place and not reading.others:
            question = replace(question, topic=before.topic, subject=before.subject, quoted=before.quoted)
            carried.add("topic")
        return replace(question, carried=frozenset(carried))

    def _speakers_shown(self, before: Question) -> tuple[Naming, ...]:
        return tuple(self.mind.people[:1]) if before.asks is Asks.SPEAKER else ()

    def _same_topic(self, question: Question) -> Question:
        """Give "who else?" and "who disagreed?" the topic of the turn before."""
        before = self.mind.question
        if question.topic or question.quoted or before is None:
            return question
        return replace(
            question,
            topic=before.topic,
            subject=before.subject,
            verb=question.verb or before.verb,
            stances=question.stances or before.stances,
            clause=before.clause,
            carried=question.carried | {"topic"},
        )

    def _placed(self, question: Question, place: str) -> Question:
        if not place:
            return question
        if fold(place) in IT and self.mind.place:
            return replace(question, place=" ".join(names_in(self.mind.place)) or self.mind.place)
        first, _, rest = place.partition(" ")
        name = (
            rest
            if first.lower() in ("in", "at", "on", "during", "to", "after", "before", "following") and rest
            else place
        )
        if publisher := self.known.publisher(name):
            return replace(question, outlet=publisher)
        if first.lower() == "on" and not self._is_medium(question, name):
            return replace(question, topic=name, subject=self.topic(name) or None)
        return replace(question, place=name)

    def _is_medium(self, question: Question, name: str) -> bool:
        return self.known.store.search(Search(speakers=question.speaker_ids, medium=name, limit=1)).total > 0

    def _timed(self, question: Question, period: Period | None) -> Question:
        if period is None:
            return question
        since, until = period.range_seen_from(self.known.newest)
        return replace(question, period=period, since=since, until=until)

    def _names_in(self, phrase: str) -> list[str]:
        return [phrase] if self.known.names.find(phrase).chosen else split_names(phrase)

    def _with_fields(self, question: Question, fields: Fields) -> Question:
        """Put in what was given as `by:` `about:` and so on."""
        if not fields:
            return question
        changes: dict[str, object] = {}
        if fields.by:
            names = [name for phrase in fields.by for name in self._names_in(phrase)]
            named = tuple(self.known.names.find(name) for name in names)
            changes |= {"named": named, "speakers": tuple(naming.name for naming in named)}
        if fields.about:
            changes |= {"topic": fields.about, "subject": self.topic(fields.about) or None}
        if fields.to:
            naming = self.known.names.find(fields.to, guess=False)
            told = naming if naming.chosen else Naming(fields.to)
            changes |= {"told": told, "addressee": told.name}
        if fields.outlet:
            changes["outlet"] = self.known.publisher(fields.outlet) or fields.outlet
        if fields.kind:
            changes["kind"] = fields.kind
        if fields.stance:
            changes |= {"stances": (fields.stance,), "stance": fields.stance, "stance_asked": True}
        if fields.since or fields.until:
            period = Period(fields.times, since=fields.since, until=fields.until)
            changes |= {"period": period, "since": fields.since, "until": fields.until}
        return replace(question, asks=Asks.STATEMENTS, **changes)  # type: ignore[arg-type]


def _names_of(named: tuple[Naming, ...]) -> tuple[str, ...]:
    """Return the names to show; a pair that speaks as one goes without saying beside both of them."""
    people = tuple(naming.name for naming in named if _is_person(naming))
    return people if len(people) > 1 and len(named) > 2 else tuple(naming.name for naming in named)


def _is_person(naming: Naming) -> bool:
    return bool(naming.chosen) and naming.chosen[0].type is SpeakerType.PERSON


def names_in(words: str) -> list[str]:
    """Return the words that begin with a capital letter, those in quotation marks alone where there are any."""
    quoted = re.findall(r"[“\"‘]([^”\"’]+)[”\"’]", words)
    return quoted or [name for name in _NAME.findall(words) if name not in ("In", "On", "At", "During")]
