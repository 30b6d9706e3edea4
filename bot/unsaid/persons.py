"""Persons: whom the words of a question name, among the archive's speakers and those talked about before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.background import Background
from bot.grammar.lexicon import ORDINAL
from bot.grammar.reading import Reading
from bot.grammar.verbs import AIMED, BASE_OF
from bot.mind import HE, PRONOUNS, SHE, THEY, Mind, fits
from bot.names.name_words import split_names
from bot.naming import Naming, is_person
from bot.question import Asks, Question
from bot.question_wording import as_question
from bot.reading.bare_question import named_in, speaks
from bot.topic import STOP_WORDS, Topic, search_words
from bot.unsaid.either import Either, is_oneself, without_self
from bot.unsaid.nearby import FAIR_SHARE, Nearby
from index.folding import fold
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType

_ANYBODY_TOLD = frozenset(["people", "us", "me", "everyone", "everybody", "the world", "you"])
"""What has she been telling [people]? The same as what she said."""
_BOTH = frozenset(["they", "both", "both of them", "the two", "the two of them", "each of them", "all of them"])
_OF_PAIR = {"the former": 0, "the latter": -1, "the first": 0, "the second": -1}
"""What did [the latter] say? The second of two who were asked about."""
_PLACE_IN_LIST = re.compile(rf"the (?P<place>{'|'.join(ORDINAL)}) (?:one|speaker|person|source|name)")
"""What did [the first one] say? The first of those who were just listed."""
_ANSWERING = frozenset(["react", "respond", "reply", "answer"])
_SAME = frozenset(["the same", "the speaker"])
_FEW = 2
_MOST_LISTED = 10


@dataclass
class Persons:
    """Finds who is named in the questions of one conversation."""

    known: Background
    mind: Mind
    nearby: Nearby = field(init=False)
    either: Either = field(init=False)

    def __post_init__(self) -> None:
        self.nearby = Nearby(self.known, self.mind)
        self.either = Either(self.known, self.mind, self.nearby)

    def named(self, reading: Reading) -> tuple[Naming, ...] | None:
        """Return whom the question names; None where a pronoun means nobody."""
        if not reading.who:
            return ()
        if fold(reading.who) in _BOTH and (pair := self._pair_before()):
            return pair
        if fold(reading.who) in _BOTH and (several := self._listed_before()):
            return several
        if fold(reading.who) in _OF_PAIR and (pair := self._pair_before()):
            return (pair[_OF_PAIR[fold(reading.who)]],)
        if place := _PLACE_IN_LIST.fullmatch(fold(reading.who)):
            return self._listed_at(place["place"])
        if BASE_OF.get(reading.verb.lower()) in _ANSWERING and (answering := self._spoken_of(fold(reading.who))):
            return (answering,)
        whole = self.one(reading.who)
        if whole is not None and whole.loosely and _is_of_matter(reading):
            return (Naming(whole.phrase),)  # when does the fair open? Its director does not
        if whole is None and reading.find and (naming := named_in(reading.topic, self.known)):
            return (naming,)  # "who are Orlik's enemies, according to him?"
        if whole is None:  # "what did they say about aid?" may begin a conversation
            return () if reading.topic or reading.quoted else None
        if family := self._family(reading.who):
            return family
        parts = split_names(reading.who)
        if len(parts) < 2:
            return self._both(reading, whole)
        each = [self.one(part) for part in parts]
        named = tuple(naming for naming in each if naming is not None)
        if not whole.chosen:
            return named
        is_pair = len(named) == len(parts) and all(is_person(naming) for naming in named)
        if is_pair and any(whole.chosen[0].id == naming.chosen[0].id for naming in named):
            return named  # Denise and Martin Bassett
        return (*named, whole) if is_pair else (whole,)

    def _spoken_of(self, pronoun: str) -> Naming | None:
        """Return Orlik for the "his" of "what did Falk say about Orlik? His reaction?": who was spoken of answers."""
        before = self.mind.question
        if before is None or pronoun not in HE | SHE or not before.topic:
            return None
        naming = before.target or self.known.names.find(before.topic, guess=False)
        if not is_person(naming) or naming.by_role or not fits(pronoun, naming.chosen[0]):
            return None
        return None if naming.chosen[0].id in before.speaker_ids else naming

    def _pair_before(self) -> tuple[Naming, ...]:
        """Return the two of "compare Falk and Orlik", of whom "they" tells."""
        before = self.mind.question
        named = before.named if before is not None else ()
        return named if len(named) > 1 and all(naming.chosen for naming in named) else ()

    def _listed_at(self, place: str) -> tuple[Naming, ...] | None:
        """Return the first of those who were just listed; None where none were, or not so many."""
        listed, number = self._listed_before(), ORDINAL[place]
        if not listed or abs(number) > len(listed):
            return None
        return (listed[number - 1 if number > 0 else number],)

    def _listed_before(self) -> tuple[Naming, ...]:
        """Return those who were just listed: "who spoke in June? What did they say?"."""
        last = self.mind.last
        if last is None or last.asks is not Asks.SPEAKER:
            return ()
        ids = list(dict.fromkeys(p.speaker_id for p in self.mind.found if p.speaker_id is not None))
        entries = [entry for one in ids[:_MOST_LISTED] if (entry := self.known.store.speaker(one)) is not None]
        return tuple(Naming(entry.name, (entry,)) for entry in entries) if len(entries) > 1 else ()

    def one(self, phrase: str) -> Naming | None:
        """Return whom one name or pronoun means; None where a pronoun means nobody."""
        folded = " ".join(word for word in fold(phrase).split() if not is_oneself(word))
        if folded in PRONOUNS or folded in _SAME:
            if folded in HE | SHE and (nobody := self.mind.nobody):
                return nobody
            meant = self.mind.meant_by(folded)
            last = self.mind.people[0] if self.mind.people else None
            if meant is None and last is not None and folded in THEY | HE | SHE:
                meant = None if folded in HE | SHE and is_person(last) else last  # "she" is no man
            return meant
        if folded == fold(phrase):
            return self.nearby.prefer(phrase)
        himself = self.nearby.prefer(without_self(phrase))
        return himself if not himself.chosen or is_person(himself) else Naming(himself.phrase)

    def by_matter(self, named: tuple[Naming, ...], subject: Topic | None) -> tuple[Naming, ...]:
        """Return the Falk who speaks of the matter, where the one who is quoted more does not."""
        naming = named[0] if len(named) == 1 and is_person(named[0]) and not named[0].by_role else None
        if subject is None or naming is None or not naming.others or self.nearby.is_talked_about(naming):
            return named
        if self._speaks_of(naming.chosen, subject):
            return named
        speaking = [one for one in naming.others if is_namesake(one, naming) and self._speaks_of((one,), subject)]
        if not speaking:
            return named
        others = (naming.chosen[0], *(one for one in naming.others if one is not speaking[0]))
        return (replace(naming, chosen=(speaking[0],), others=others),)

    def _speaks_of(self, entries: Sequence[SpeakerEntry], subject: Topic) -> bool:
        search = Search(tuple(entry.id for entry in entries), topic=search_words(subject), near=False, limit=1)
        return self.known.store.search(search).total > 0

    def told(self, reading: Reading) -> Naming | None:
        """Return who was told; nobody in particular is nobody."""
        if not reading.whom or fold(reading.whom) in _ANYBODY_TOLD:
            return None
        if not reading.verb and reading.asks is Asks.STATEMENTS and not reading.fragment:
            return None
        if fold(reading.whom) in PRONOUNS:
            speaker = self.one(reading.who) if reading.who else None
            return self.mind.meant_by(fold(reading.whom), [entry.id for entry in speaker.chosen] if speaker else [])
        naming = self.known.names.find(reading.whom, guess=False)
        is_part = naming.partial and reading.whom.islower() and " " not in reading.whom  # [workers] of a workers' union
        return naming if naming.chosen and not is_part else Naming(reading.whom)

    def _family(self, phrase: str) -> tuple[Naming, ...]:
        """Return all who bear the name in "the Mistrys"."""
        the, _, name = phrase.partition(" ")
        if the.lower() != "the" or " " in name or not name.endswith("s") or self.known.store.speakers_named(name):
            return ()
        bearers = [e for e in self.known.store.speakers_named(fold(name[:-1])) if e.type is SpeakerType.PERSON]
        return tuple(Naming(entry.name, (entry,)) for entry in bearers) if len(bearers) > 1 else ()

    def aimed(self, question: Question) -> Question:
        """Put in whom the verb of "who criticized the sheriff?" is done to."""
        base = BASE_OF.get(question.verb.lower(), "")
        if question.asks is not Asks.SPEAKER or not question.topic or base not in AIMED:
            return question
        first = question.subject.groups[0] if question.subject else None
        begins = first is not None and first.person and fold(question.topic).split()[:1] == [first.word]
        naming = self.known.names.find(first.person if begins and first else question.topic, guess=False)
        return replace(question, target=naming) if naming.chosen else question

    def who_was_shown(self) -> tuple[Naming, ...]:
        """Return whom "when?" is about: the speakers of what was just shown, where they are few."""
        ids = list(dict.fromkeys(p.speaker_id for p in self.mind.found if p.speaker_id is not None))
        if len(ids) > _FEW:
            return ()
        entries = [self.known.store.speaker(one) for one in ids]
        return tuple(Naming(entry.name, (entry,)) for entry in entries if entry is not None)

    def without_false_name(self, reading: Reading) -> Reading:
        """Give "who said we need jobs, and fast?" its words back: "and fast" is nobody."""
        if reading.asks is not Asks.SPEAKER or not reading.who or fold(reading.who) in PRONOUNS:
            return reading
        if any(self.known.names.find(name, guess=False).chosen for name in split_names(reading.who)):
            return reading
        return replace(reading, who="", topic=f"{reading.topic} {reading.who}".strip())

    def with_matter_apart(self, reading: Reading) -> Reading:
        """Part "malhotra air pocket", of which somebody wants quotes, into the name and what he should speak of."""
        words = reading.who.split()
        if reading.verb or reading.topic or len(words) < 2 or reading.asks is not Asks.STATEMENTS:
            return reading
        if "'s" in reading.who.replace("’", "'") or self.known.names.find(reading.who).chosen:
            return reading
        if len(split_names(reading.who)) > 1 and speaks(reading.who, self.known):
            return reading
        for end in range(len(words) - 1, 0, -1):
            who, matter = " ".join(words[:end]), " ".join(words[end:])
            if matter.islower() and fold(who) not in STOP_WORDS and speaks(who, self.known):
                return replace(reading, who=who, topic=matter)
        return reading

    def _both(self, reading: Reading, first: Naming) -> tuple[Naming, ...]:
        """Return "Biden" and "Netanyahu" of "Biden vs Netanyahu"."""
        if reading.whom and not reading.verb and (second := self.one(reading.whom)):
            return first, second
        return (first,)


def _is_of_matter(reading: Reading) -> bool:
    """Say whether a question asks when or where something is: its verb is none of speech."""
    return reading.clause and reading.asks in (Asks.WHEN, Asks.WHERE) and reading.verb.lower() not in BASE_OF


def names_of(named: tuple[Naming, ...]) -> tuple[str, ...]:
    """Return the names to show; a pair that speaks as one goes without saying beside both of them."""
    people = tuple(naming.name for naming in named if is_person(naming))
    return people if len(people) > 1 and len(named) > 2 else tuple(naming.name for naming in named)


def is_namesake(entry: SpeakerEntry, naming: Naming) -> bool:
    """Say whether an entry may be meant as well as the more quoted one: it is quoted a fair share as often."""
    return entry.type is SpeakerType.PERSON and entry.statements >= FAIR_SHARE * naming.chosen[0].statements


def of_another(question: Question) -> tuple[Question, ...]:
    """Return "what did the union say about pay?" with each other union for the speaker; a surname means one person."""
    if len(question.named) != 1 or not question.topic:
        return ()
    naming = question.named[0]
    if not naming.by_role and any(entry.type is SpeakerType.PERSON for entry in naming.chosen[:1]):
        return ()
    others = (replace(naming, chosen=(entry,), others=()) for entry in naming.others)
    asked = (replace(question, named=(other,), speakers=(other.name,)) for other in others)
    return tuple(replace(one, text=as_question(one)) for one in asked)
