"""Mind: what a conversation remembers from one turn to the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.names.name_words import name_words, noun_first
from bot.naming import Naming
from bot.question import Question
from index.names.nouns import is_person_noun, singular
from index.names.titles import PERSON_NOUNS
from index.passage import Passage
from index.speaker import Gender, SpeakerEntry, SpeakerType

HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "hers", "herself"])
THEY = frozenset(["they", "them", "their", "theirs", "themselves"])
IT = frozenset(["it", "its", "itself"])
OTHERS = frozenset(
    ["that", "this", "these", "those", "the speaker", "the source", "that person", "that man", "that woman"]
)
"""Whoever was just talked about, or what was said: "what else did [that woman] say?", "when did he say [that]?"."""
PRONOUNS = HE | SHE | THEY | IT | OTHERS

_LONGEST_MEMORY = 12
_MOST_EARLIER = 2


@dataclass
class Mind:
    """The last question that found its own passages, and who and what was shown."""

    question: Question | None = None
    last: Question | None = None
    """The last question of any kind that was answered."""
    found: tuple[Passage, ...] = ()
    """All passages of the last answer, best first, whether on the page or not."""
    earlier: list[tuple[Passage, ...]] = field(default_factory=list)
    """What was shown in the turns before, the last one first."""
    page: int = 0
    """How many of them were shown."""
    seen: set[int] = field(default_factory=set)
    """The passages shown since the topic was first asked for."""
    place: str = ""
    """Where the last passages were said, as the last answer told: "on it" may mean that."""
    offered: set[str] = field(default_factory=set)
    """For which names others who bear them were offered."""
    people: list[Naming] = field(default_factory=list)
    """Who was talked about, the last one first."""

    @property
    def nobody(self) -> Naming | None:
        """Who was just asked for in vain: "where did he say that?" is about nobody else."""
        before = self.question
        return before.nobody[0] if before is not None and len(before.named) == len(before.nobody) == 1 else None

    def show(self, passages: tuple[Passage, ...], page: int) -> None:
        """Remember what was found, and how many of it were shown."""
        if self.found:
            self.earlier = [self.found, *self.earlier][:_MOST_EARLIER]
        self.found, self.page = passages, page

    def meet(self, namings: Iterable[Naming]) -> None:
        """Remember who was talked about; the first of `namings` is thought of first."""
        for naming in reversed(tuple(namings)):
            if naming.chosen:
                ids = {entry.id for entry in naming.chosen}
                self.people = [naming, *(one for one in self.people if not ids & {entry.id for entry in one.chosen})]
        del self.people[_LONGEST_MEMORY:]

    def meant_by(self, pronoun: str, besides: Iterable[int] = ()) -> Naming | None:
        """Return whom a pronoun means: the last one of fitting gender and number."""
        left_out = set(besides)
        for naming in self.people:
            if naming.chosen[0].id not in left_out and fits(pronoun, naming.chosen[0]):
                return naming
        return None


def fits(pronoun: str, speaker: SpeakerEntry) -> bool:
    """Say whether a pronoun may stand for a speaker, by gender and number."""
    is_person = speaker.type is SpeakerType.PERSON
    if pronoun in HE:
        return _is_one(speaker) and _gender_of(speaker) is not Gender.FEMALE
    if pronoun in SHE:
        return _is_one(speaker) and _gender_of(speaker) is not Gender.MALE
    if pronoun in THEY:
        return not is_person
    if pronoun in IT:
        return not is_person
    return True


def _is_one(speaker: SpeakerEntry) -> bool:
    """Say whether a speaker is one person, with a name or without: "the author"."""
    if speaker.type is not SpeakerType.UNNAMED:
        return speaker.type is SpeakerType.PERSON
    noun = _noun_of(speaker)
    return singular(noun) == noun and is_person_noun(noun)


def _gender_of(speaker: SpeakerEntry) -> Gender | None:
    return speaker.gender or (PERSON_NOUNS.get(_noun_of(speaker)) if speaker.type is SpeakerType.UNNAMED else None)


def _noun_of(speaker: SpeakerEntry) -> str:
    """Return "teacher" of "a former teacher of his"."""
    return noun_first(name_words(speaker.name) or [""])[0]
