"""Asked fact: the words by which a fact is looked for, those of the question itself and those talked of before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answers.fact_kinds import implied_stems, pattern_of
from bot.answers.number_fit import has_unit, measures_else, unit_asked
from bot.answers.short_facts import counts
from bot.answers.texts import stems_of
from bot.grammar.lexicon import AHEAD
from bot.grammar.verbs import BASE_OF
from bot.language.stems import stem
from bot.mind import HE, SHE, Mind
from bot.naming import Naming
from bot.question import Question
from bot.topic import Topic, TopicGroup, topic_of
from index import verb_forms
from index.folding import fold
from index.speaker import SpeakerType

_SOFT = 0.5
"""What a word counts that the question does not say itself, but was talked of before."""
_IMPLIED = 0.35
"""What a word counts that the kind of fact says already: "when does the strike [begin]?", "what does it [cost]?"."""
_TOO_LITTLE = 0.5
"""Words of so little weight say nothing of what is asked: "when does it start?"."""
_PRONOUNS = HE | SHE
_NOTHING_COUNTED = re.compile(
    r"[,.;:](?!\d)|$|[\w -]{0,16} of (?:them|those|these|his|her|its|their)\b|"
    r" (?:a|per|every|each) (?:day|week|month|year)\b"
)
"""Now there are at least 12[.] We get 3,000 [a year]. What is counted was named before."""
_GOES_ON = re.compile(r"(?:They|It|Both|All of them|These)\b")
"""[They] will meet in May. What goes on with those of whom the sentence before speaks."""
_FEWEST_WORDS = 3
"""A sentence that has no more than the number may count anything."""


@dataclass(frozen=True, slots=True)
class AskedFact:
    """What a question asks for: its own words, and what was talked of before."""

    own: tuple[TopicGroup, ...]
    weighed: tuple[TopicGroup, ...]
    """The same, where what the kind of fact says already counts for little; where no more is left, with `before`."""
    before: tuple[TopicGroup, ...]
    pattern: re.Pattern[str]
    asking: str
    speakers: tuple[int, ...]
    named: tuple[TopicGroup, ...]
    is_ahead: bool = False
    """Asks for something to come."""

    @property
    def topic(self) -> Topic:
        """All of these words, what was talked of before for less."""
        return Topic("", (*self.own, *(replace(group, weight=_SOFT * group.weight) for group in self.before)))

    def is_unit_of(self, found: re.Match[str], text: str) -> bool:
        """Say whether a number in `text` stands in the unit asked for: what is counted has none."""
        if self.asking.endswith("how many") and measures_else(found, text, self.topic):
            return False
        return has_unit(found, text, unit_asked(self.asking, Topic("", self.own)))

    def is_counted(self, found: re.Match[str]) -> bool:
        """Say whether a number stands right before what "how many [jobs] were lost?" counts."""
        if not self.asking.endswith("how many") or not self.own:
            return False
        return counts(found, Topic("", self.own[:1]))

    def names_in(self, text: str) -> bool:
        """Say whether a text names whoever was asked for."""
        return bool(self.named) and all(_stands_in(group, stems_of(text)) for group in self.named)

    def share_in(self, found: re.Match[str], before: str, speaking: str = "") -> float:
        """Return how much of the question's own words the text has in which a fact was found.

        Who is `speaking` in it is named there: "the 22-year-old said". "She" is whom the sentence before names, and
        "now there are at least 12." counts what that one speaks of.
        """
        text = found.string
        stems = stems_of(text)
        named = stems | stems_of(speaking)
        if not _PRONOUNS.isdisjoint(fold(text).split()):
            named |= stems_of(before)
        if _GOES_ON.match(text):
            stems, named = stems | stems_of(before), named | stems_of(before)
        if any(group.person and group.stems.isdisjoint(named) for group in self.own):
            return 0.0
        if self._counts_what_was_named(found, before):
            stems = named = stems | stems_of(before)
        return max(_share(groups, stems, named) for groups in (self.own, self.weighed))

    def _counts_what_was_named(self, found: re.Match[str], before: str) -> bool:
        """Say whether a number counts what the sentence before names, or answers the question that it tells."""
        if not self.asking.endswith("how many"):
            return False
        is_asked = self.asking in before.lower()
        is_bare = len(found.string.split()) >= _FEWEST_WORDS and _NOTHING_COUNTED.match(found.string, found.end())
        return is_asked or bool(is_bare)


def asked_fact(question: Question, mind: Mind) -> AskedFact:
    """Return what a question asks for, with what was talked of before."""
    before = mind.question.subject if mind.question is not None and mind.question.subject else Topic("", ())
    topic = question.subject.groups if question.subject else ()
    named = [group for naming in question.named for group in _name_groups(naming, topic)]
    is_ahead = not AHEAD.isdisjoint([*question.asking.split(), *(question.topic or "").lower().split()[:1]])
    kind = pattern_of(question), question.asking, question.speaker_ids, tuple(named), is_ahead
    if "topic" in question.carried:  # "and Orlik?": what was asked of another before
        return AskedFact(tuple(named), tuple(named), tuple(group for group in topic if not group.person), *kind)
    known = {group.word for group in before.groups}
    own = [group for group in topic if group.word not in known] or list(topic)
    own += named if question.nobody else []
    own = own or _verb_of(question)
    soft = tuple(group for group in (*before.groups, *named) if group not in own)
    weighed = _weighed(own, kind[0])
    if sum(group.weight for group in weighed) < _TOO_LITTLE:
        weighed += soft
    return AskedFact(tuple(own), tuple(weighed), soft, *kind)


def _weighed(groups: Sequence[TopicGroup], pattern: re.Pattern[str]) -> list[TopicGroup]:
    """Return the words of a question, what the kind of fact says already for little."""
    implied = implied_stems(pattern)
    return [
        group if group.stems.isdisjoint(implied) else replace(group, weight=_IMPLIED * group.weight) for group in groups
    ]


def _verb_of(question: Question) -> list[TopicGroup]:
    """Return the verb of "how much will the agency ask for?", where the question has no more words."""
    words = question.verb.lower().split()
    if not words:
        return []
    forms = frozenset(map(stem, (words[0], *verb_forms.forms_of(BASE_OF.get(words[0], words[0])))))
    return [TopicGroup(words[0], forms)]


def _share(groups: Sequence[TopicGroup], stems: frozenset[str], named: frozenset[str]) -> float:
    """Return the share of the weight of `groups` that stands among `stems`, of a person among those `named`."""
    whole = sum(group.weight for group in groups)
    there = sum(group.weight for group in groups if _stands_in(group, named if group.person else stems))
    return there / whole if whole else 1.0


def _stands_in(group: TopicGroup, stems: frozenset[str]) -> bool:
    alone = not stems.isdisjoint(group.stems | group.synonyms)
    return alone or any(phrase <= stems for phrase in group.phrases)


def _name_groups(naming: Naming, topic: Sequence[TopicGroup]) -> list[TopicGroup]:
    """Return the words of a name, as far as the topic lacks them; those of a person are one group."""
    name = naming.name if naming.chosen else naming.phrase
    people: dict[str, tuple[str, ...]] = {}
    if naming.chosen and naming.chosen[0].type is SpeakerType.PERSON:
        people = dict.fromkeys(fold(name).split(), (name, name))
    known = {group.word for group in topic}
    return [group for group in topic_of(name, people).groups if group.word not in known]
