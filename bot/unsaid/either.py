"""Either: whether "what about X?" names the next speaker or the next topic."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.background import Background
from bot.grammar.reading import Reading
from bot.mind import PRONOUNS, Mind
from bot.names.name_words import RELATIONS, TITLES, has_determiner, name_words, noun_first
from bot.naming import NAMED, is_person
from bot.question import Asks
from bot.reading.bare_question import speaks
from bot.topic import STOP_WORDS
from bot.unsaid.nearby import Nearby
from index.folding import fold, fold_words
from index.speaker import SpeakerType

_WHOSE = frozenset(["his", "her", "their", "its"])
"""And [his] boss?"""
_SELF = frozenset(["himself", "herself", "themselves"])
"""And Falk [himself]? Nobody else, nor his campaign."""


@dataclass(frozen=True, slots=True)
class Either:
    """Decides for the questions of one conversation."""

    known: Background
    mind: Mind
    nearby: Nearby

    def decided(self, reading: Reading) -> Reading:
        """Decide whether "what about X?" names a speaker or a topic: a speaker, if X is quoted here."""
        phrase, before = without_self(reading.either), self.mind.question
        if phrase != reading.either and not reading.ignored:
            naming = self.nearby.prefer(phrase)  # nobody but a speaker is "Orlik himself", and not his campaign
            is_other = bool(naming.chosen) and not is_person(naming)
            return replace(reading, who=reading.either if is_other else phrase, either="")
        as_speaker, as_topic = replace(reading, who=phrase, either=""), replace(reading, topic=phrase, either="")
        if reading.ignored and before is not None and (is_topic := self._was_topic(reading.ignored)) is not None:
            return as_topic if is_topic else as_speaker
        if self._is_next_target(phrase):
            return as_topic
        if before is not None and before.named and phrase.islower() and self._is_kind_of_people(phrase):
            return as_topic
        if fold(phrase) in PRONOUNS or speaks(phrase, self.known):
            return as_speaker
        if self._is_office(phrase):
            return as_speaker
        if self._is_full_name(phrase):
            return as_speaker
        may_be_topic = any(self.known.store.has_word(word) for word in fold_words(phrase) if word not in STOP_WORDS)
        if before is not None and (may_be_topic or (before.topic and phrase.islower())) and not reading.corrects:
            return as_topic
        if before is not None and before.topic and may_be_topic:
            return as_topic
        if self.known.names.find(phrase).chosen or not may_be_topic or reading.corrects:
            return as_speaker
        return as_topic

    def _is_full_name(self, phrase: str) -> bool:
        """Say whether "and ben rhodes?" names Benjamin Rhodes: in other letters, though with his surname."""
        naming = self.known.names.find(phrase)
        words = fold(phrase).split()
        return len(words) > 1 and is_person(naming) and words[-1] in fold(naming.chosen[0].name).split()

    def _is_next_target(self, phrase: str) -> bool:
        """Say whether "and Weiss?" after "who attacked Ruiz?" asks who attacked Weiss: one person after another."""
        before = self.mind.question
        if before is None or before.asks is not Asks.SPEAKER or before.target is None or not is_person(before.target):
            return False
        naming = self.known.names.find(phrase, guess=False)
        return is_person(naming) and not naming.by_role

    def _is_office(self, phrase: str) -> bool:
        """Say whether "her opponent" or "the company's spokesman" tells somebody who is quoted."""
        words = name_words(phrase)
        if not words or not has_determiner(phrase):
            return False
        naming = self.nearby.prefer(phrase)
        if fold(phrase).split()[0] in _WHOSE or noun_first(words)[0] in RELATIONS | TITLES:
            return bool(naming.chosen)
        is_named = any(entry.type in NAMED for entry in naming.chosen[:1])
        return is_named and (naming.by_role or naming.several) and not naming.misspelt

    def _is_kind_of_people(self, phrase: str) -> bool:
        """Say whether small words name nobody: "and voters?", "and the report?" after a minister are topics."""
        naming = self.known.names.find(phrase, guess=False)
        kinds = {SpeakerType.DOCUMENT} if " " in phrase else {SpeakerType.DOCUMENT, SpeakerType.UNNAMED}
        return bool(naming.chosen) and naming.chosen[0].type in kinds

    def _was_topic(self, phrase: str) -> bool | None:
        """Say whether "not China, Mexico" puts right the topic of the turn before, or its speaker; None: neither."""
        before = self.mind.question
        words = set(fold(phrase).split())
        if before is None or not words:
            return None
        if before.topic and words & set(fold(before.topic).split()):
            return True
        if any(words & set(fold(name).split()) for name in before.speakers):
            return False
        return None


def without_self(phrase: str) -> str:
    """Return "Trump" for "Trump himself"."""
    name, _, last = phrase.rpartition(" ")
    return name if name and fold(last) in _SELF else phrase


def is_oneself(word: str) -> bool:
    """Say whether a word is the "himself" of "Trump himself"."""
    return word in _SELF
