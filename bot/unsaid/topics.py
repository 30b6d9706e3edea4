"""Topics: what a question is about, in its own words, those of the turn before, or whom "him" means."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.answers.short_facts import FACTS
from bot.answers.texts import content_of, stems_of
from bot.background import Background
from bot.grammar.lexicon import DID
from bot.grammar.reading import Reading
from bot.grammar.tail import POINTING
from bot.grammar.verbs import BASE_OF, OPEN
from bot.grammar.words import Word, split_words
from bot.language.stems import stem
from bot.mind import HE, PRONOUNS, SHE, Mind
from bot.names.name_words import DETERMINERS
from bot.naming import Naming
from bot.question import Asks, Question
from bot.speakers_in_sentences import entry_in_sentence
from bot.topic import STOP_WORDS, Topic, topic_of
from bot.unsaid.carried_topic import as_clause, matter_alone
from index.folding import fold, fold_words
from index.names.nouns import is_person_noun
from index.speaker import SpeakerType

_SHORTEST_NAME = 3
_LONGEST_IT = 4
"""In words: a longer topic is not put in for "it"."""
_WHOSE = {"his": "he", "her": "she", "their": "they", "its": "it"}
"""What did Orlik say about [her] remarks?"""
_SUBJECT = frozenset(["he", "she"])
_OBJECT = frozenset(["him", "her", "them"])
_OBJECT_THING = frozenset(["it", "that", "this"])
_CALLING = frozenset(["call", "describe", "compare", "liken"])
"""Who [called] her a liar?"""
_AFTER_OBJECT = frozenset(["for", "about", "of", "on", "over", "to", "as", "with", "in", "and"])
"""Did she thank [him for] the aid? "Her [remarks]" are hers."""
_LEFT_ALONE = DID | {"not", "ca", "wo"} | {f"{word}n't" for word in DID}
"""He [did], she [can't]"""
_BODIES = frozenset(["university", "foundation", "institute", "tower", "hospital", "college", "school", "organization"])
_THIS = frozenset(["the", "this", "that", "these", "those", "such"])


@dataclass(frozen=True, slots=True)
class Matter:
    """What a question is about."""

    words: str | None = None
    subject: Topic | None = None
    carried: frozenset[str] = frozenset()
    """"it", "topic" or "person", where it comes from the turn before."""


@dataclass(frozen=True, slots=True)
class Topics:
    """Finds what the questions of one conversation are about."""

    known: Background
    mind: Mind

    def of(self, reading: Reading, named: tuple[Naming, ...]) -> Matter:
        """Return what `reading` is about; pronouns mean what was talked about, but nobody of those `named`."""
        words = reading.topic
        if not words:
            return Matter()
        is_event = reading.asks in (Asks.WHEN, Asks.WHERE) and reading.clause and not reading.verb
        if reading.verb == OPEN or is_event:
            words = self._whole(words, named)
        words = self._with_names(self._with_object(words, reading.verb, named), named)
        if reading.find in FACTS and not topic_of(words):
            words = self._with_person(words, named)
        if (matter := self._pointed_at(words, reading.who, named)) is not None:
            return matter
        if self.mind.question and _leaves_verb_out(words):
            return replace(self._of_before(named), words=as_clause(self.mind.question) or None)
        is_open = reading.whether and reading.verb.lower() not in BASE_OF
        is_open |= reading.clause and reading.asks in (Asks.WHEN, Asks.WHERE)
        if (reading.find or is_open) and self.mind.question and "it" in fold_words(words):
            words = self._with_it(words, named)
        pronouns = [word for word in fold_words(words) if word in PRONOUNS]
        subject = self.topic(words)
        if subject or not pronouns:
            return Matter(words, subject or None)
        speakers = [entry.id for naming in named for entry in naming.chosen]
        for pronoun in pronouns:
            if pronoun in HE | SHE and (naming := self.mind.meant_by(pronoun, speakers)):
                is_clause = len(fold_words(words)) > 2
                if is_clause and reading.asks is Asks.SPEAKER and self.mind.question and self.mind.question.topic:
                    break
                return Matter(naming.name, self.topic(naming.name), frozenset({"person"}))
        return self._of_before(named)

    def _with_object(self, words: str, verb: str, named: tuple[Naming, ...]) -> str:
        """Return "Ruiz a liar" for the "her a liar" that somebody is called, "the plan a folly" for "it a folly"."""
        first, _, rest = words.partition(" ")
        if not rest or BASE_OF.get(verb.lower()) not in _CALLING:
            return words
        if fold(first) in _OBJECT:
            meant = self.mind.meant_by(fold(first), [entry.id for naming in named for entry in naming.chosen])
            return f"{meant.name} {rest}" if meant else words
        matter = self._of_before(named).words if fold(first) in _OBJECT_THING else None
        return f"{matter} {rest}" if matter and len(matter.split()) <= _LONGEST_IT else words

    def _with_names(self, words: str, named: tuple[Naming, ...]) -> str:
        """Return "Ruiz for her support" for the "her for her support" that somebody is thanked."""
        pronoun, _, rest = words.partition(" ")
        if fold(pronoun) not in _OBJECT or fold(rest).split()[:1] == [] or fold(rest).split()[0] not in _AFTER_OBJECT:
            return words
        speakers = [entry.id for naming in named for entry in naming.chosen]
        meant = self.mind.meant_by(fold(pronoun), speakers)
        return f"{meant.name} {rest}" if meant else words

    def _with_person(self, words: str, named: tuple[Naming, ...]) -> str:
        """Return "is Ruiz" for the "is she" of "how old is she?"."""
        speakers = [entry.id for naming in named for entry in naming.chosen]
        parts = words.split()
        at = next((at for at, word in enumerate(parts) if fold(word) in _SUBJECT), None)
        meant = None if at is None else self.mind.meant_by(fold(parts[at]), speakers)
        return words if at is None or meant is None else " ".join((*parts[:at], meant.name, *parts[at + 1 :]))

    def _pointed_at(self, words: str, who: str, named: tuple[Naming, ...]) -> Matter | None:
        """Return the bill for "the measure" after it, and Ruiz for "her remarks" after hers."""
        first, *rest = fold(words).split() or [""]
        if len(rest) != 1 or rest[0] not in POINTING:
            return None
        if first in _WHOSE and fold(who) in (_WHOSE[first], first):
            return None  # what he said of [his] decision is of his own
        if first in _WHOSE:
            speakers = [entry.id for naming in named for entry in naming.chosen]
            owner = self.mind.meant_by(_WHOSE[first], speakers)
            return None if owner is None else Matter(owner.name, self.topic(owner.name), frozenset({"person"}))
        before = self.mind.question
        is_the = first == "the" and self.known.store.has_word(rest[0])  # "the case" is what the articles call so
        if first not in _THIS or is_the or before is None or not before.topic or self._is_printed(rest[0], before):
            return None
        return self._of_before(named)

    def _is_printed(self, noun: str, before: Question) -> bool:
        """Say whether a noun is a topic of its own: it was asked about before, or what was shown has it."""
        stems = {stem(noun)}
        asked = before.subject is not None and any(stems & group.stems for group in before.subject.groups)
        return asked or any(stems & stems_of(content_of(passage)) for passage in self.mind.found)

    def _whole(self, clause: str, named: tuple[Naming, ...]) -> str:
        """Return "cited the report" for the "cited it" of "who cited it?"."""
        verb, _, last = clause.rpartition(" ")
        if " it " in clause and fold(last) not in PRONOUNS:  # "who carried it out?"
            return self._with_it(clause, named)
        if not verb or fold(last) not in PRONOUNS:
            return clause
        if fold(last) in HE | SHE:
            meant = self.mind.meant_by(fold(last), [entry.id for naming in named for entry in naming.chosen])
            return f"{verb} {meant.name}" if meant else clause
        before = self._of_before(named).words or self._thing_that_spoke()
        return f"{verb} {before}" if before else clause

    def _with_it(self, words: str, named: tuple[Naming, ...]) -> str:
        """Return "does the campaign start" for the "does it start" of "when does it start?"."""
        matter = self._of_before(named).words
        if not matter or len(matter.split()) > _LONGEST_IT or self.topic(matter).person:
            return words
        if not PRONOUNS.isdisjoint(fold_words(matter)):  # "how many of them died?" was about no thing
            return words
        return " ".join(matter if word.lower() == "it" else word for word in words.split())

    def _thing_that_spoke(self) -> str:
        """Return the report, or the body, that spoke last: "what did the report find? Who cited it?"."""
        naming = self.mind.meant_by("it")
        return entry_in_sentence(naming.chosen[0]) if naming else ""

    def topic(self, words: str) -> Topic:
        """Return the topic that `words` name, with the other names of those who are named in it."""
        people: dict[str, tuple[str, ...]] = {}
        tokens = split_words(words)
        for length in (3, 2, 1):
            for start in range(len(tokens) - length + 1):
                run = [fold(token.text) for token in tokens[start : start + length]]
                if any(part in STOP_WORDS or part in people or not part for part in run):
                    continue
                if length == 1 and tokens[start].text.islower() and start and tokens[start - 1].lower in DETERMINERS:
                    continue  # the bill, a grant
                if length == 1 and _names_body(tokens[start + 1 : start + 2]):
                    continue  # of Falk University more than Falk has to be there
                if len(run[0]) >= _SHORTEST_NAME and (entry := self._person(" ".join(run), length)) is not None:
                    people.update(dict.fromkeys(run, entry))
        for start, token in enumerate(tokens[:-1]):
            if token.lower == "the" and (called := self._called([fold(t.text) for t in tokens[start + 1 :]], people)):
                words_of_office, entry = called
                people.update(dict.fromkeys(words_of_office, entry))
        return topic_of(words, people)

    def _called(self, words: Sequence[str], people: Collection[str]) -> tuple[Sequence[str], tuple[str, ...]] | None:
        """Return the words of "[the city manager] 's remark", and whom they name, if it can be but one here."""
        for length in (3, 2, 1):
            run = words[:length]
            if len(run) < length or any(word in people or word in STOP_WORDS for word in run):
                continue
            naming = self.known.names.find(f"the {' '.join(run)}", guess=False)
            if naming.by_role and len(naming.chosen) == 1 and not naming.others and not naming.several:
                entry = naming.chosen[0]
                parts = fold(entry.name).split()
                if entry.type is SpeakerType.PERSON and is_person_noun(run[-1]):
                    return run, (entry.name, parts[-1], run[-1])
        return None

    def _of_before(self, named: tuple[Naming, ...]) -> Matter:
        """Return the topic of the turn before, unless that is the very person who speaks now."""
        before = self.mind.question
        if before is None or not before.topic:
            return self._of_shown()
        talked_about = self.known.names.find(before.topic, guess=False)
        speaking = {entry.id for naming in named for entry in naming.chosen}
        if not talked_about.partial and any(entry.id in speaking for entry in talked_about.chosen):
            return Matter(carried=frozenset({"it"}))
        carried = frozenset({"topic"} if before.clause else {"it"})
        words = matter_alone(before)
        return Matter(words, before.subject if words == before.topic else self.topic(words) or None, carried)

    def _of_shown(self) -> Matter:
        """Take the words that were looked for as a topic: "did China condemn it?"."""
        before = self.mind.question
        if before is not None and before.quoted:
            return Matter(before.quoted, self.topic(before.quoted), frozenset({"it"}))
        return Matter(carried=frozenset({"it"}))

    def _person(self, name: str, length: int) -> tuple[str, ...] | None:
        naming = self.known.names.find(name, guess=False)
        if not naming.chosen or naming.by_role or naming.chosen[0].type != "person":
            return None
        person = naming.chosen[0]
        parts = fold(person.name).split()
        if length == 1 and name not in (parts[0], parts[-1]):
            return None
        return person.name, parts[-1], name


def _names_body(following: Sequence[Word]) -> bool:
    """Say whether the word behind a name makes it that of a body: "Falk University"."""
    return bool(following) and following[0].lower in _BODIES


def _leaves_verb_out(words: str) -> bool:
    """Say whether "who doubts that [he can]?" leaves the rest to the question before: "can she win the vote?"."""
    pronoun, *auxiliaries = words.lower().split() or [""]
    return pronoun in PRONOUNS and bool(auxiliaries) and _LEFT_ALONE.issuperset(auxiliaries)
