"""Topic: what a question is about, as groups of words of which a passage should have one each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.negations import negations_of
from bot.language.nicknames import short_forms
from bot.language.phrasal_nouns import noun_of, verb_of
from bot.language.stems import in_whole_words, relatives_of, stem
from bot.language.synonyms import kinds_of, synonyms_of
from bot.language.word_list import word_list
from index.folding import fold, fold_words

STOP_WORDS = frozenset(
    word_list(
        """
        a about above according actually after again against ago all also am an and another any anybody anyone anything
        are around as at be because been before being below between both but by can cannot could did do does doing done
        down during each either else ever every everything few for from further get gets getting got had has have having
        he her here hers herself him himself his how i if in into is it its itself just let like lot many matter may me
        might mine more most much must my myself no nor not nothing of off on once one only onto or other others our
        ours out over own per please quite rather re really regarding same shall she should since so some somebody
        someone something still such than that the their theirs them themselves then there these they thing things this
        those through to together too toward towards under until up upon us very was way we were what whatever when
        where whether which while who whom whose why will with within without would yes yet you your yours thing topic
        subject issue question matter term ms mr mrs dr said say says saying tell told talk talked talking
        isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont cant couldnt wouldnt shouldnt aint im ive
        youre youve theyre theyve weve among amongst
        """
    )
)
"""Words that tell nothing about the topic."""

LIGHT = frozenset(
    word_list(
        """
        be become big call case change come day early even fact find first general give go good great help idea keep
        kind know large last late lead less life little live long look made make man mean money move need never new next
        number old part people place plan point problem put reason right run see set show side small start state story
        take think time today try turn use want week well whole word work world year years people man woman person name
        names become ever
        """
    )
)
"""Words that occur nearly everywhere, and count less."""
LIGHT_WEIGHT = 0.7


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """One word of the topic, and what may stand for it."""

    word: str
    """As typed, folded."""
    stems: frozenset[str]
    """Of the word, and the other parts of a name."""
    synonyms: frozenset[str] = frozenset()
    phrases: frozenset[frozenset[str]] = frozenset()
    """The stems of each phrase that may stand for it: all of them have to be there."""
    others: tuple[str, ...] = ()
    """These words and phrases themselves."""
    weight: float = 1.0
    person: str = ""
    """The canonical name, where the word names somebody."""

    @property
    def all_stems(self) -> frozenset[str]:
        """Every stem that may stand for the word, those of phrases among them."""
        return self.stems.union(self.synonyms, *self.phrases)


@dataclass(frozen=True, slots=True)
class Topic:
    """All groups of a topic."""

    words: str
    """As typed."""
    groups: tuple[TopicGroup, ...]

    def __bool__(self) -> bool:
        return bool(self.groups)

    @property
    def person(self) -> str:
        """The canonical name, where the topic is one person and nothing else."""
        return self.groups[0].person if len(self.groups) == 1 else ""


def topic_of(words: str, people: dict[str, tuple[str, ...]] | None = None) -> Topic:
    """Return the groups of `words`; `people` tells which words name somebody, and what else names him."""
    groups: dict[str, TopicGroup] = {}
    folded = [part for word in fold_words(in_whole_words(words)) for part in _split(word)]
    people = people or {}
    for word in folded:
        if word in STOP_WORDS and not (people and word in people):
            continue
        if word in people:
            canonical, *names = people[word]
            key = f"person {canonical}"
            parts = [*(part for name in names for part in fold(name).split()), *short_forms(fold(canonical).split()[0])]
            groups[key] = TopicGroup(word, frozenset(map(stem, parts)) | {stem(word)}, person=canonical)
            continue
        groups.setdefault(stem(word), _group(word, folded))
    return Topic(words, tuple(groups.values()))


def _group(word: str, topic: Sequence[str]) -> TopicGroup:
    """Return the group of a word, with what stands for it, or for the phrases of the topic that hold it."""
    together = [f"{one}{other}" for one, other in pairwise(topic) if word in (one, other) and _tell(one, other)]
    phrases = [phrase for phrase in _phrases_with(word, topic) if synonyms_of(phrase) or kinds_of(phrase)]
    known = phrases or [word]
    together += [noun for pair in pairwise(topic) if pair[0] == word and (noun := noun_of(pair))]
    others = [other for one in known for other in (*synonyms_of(one), *kinds_of(one)) if not _holds(other, word)]
    others += [" ".join(verb) for verb in [verb_of(word)] if verb]
    return TopicGroup(
        word,
        stems=frozenset(map(stem, (word, *together))),
        synonyms=frozenset(stem(other) for other in (*others, *negations_of(word)) if " " not in other),
        phrases=frozenset(frozenset(map(stem, other.split())) for other in others if " " in other),
        others=tuple(dict.fromkeys((*together, *others))),
        weight=LIGHT_WEIGHT if word in LIGHT else 1.0,
    )


def _holds(phrase: str, word: str) -> bool:
    """Say whether a phrase has a word itself: "the border wall" tells no more of a wall."""
    return word in phrase.split(" ")


def _tell(*words: str) -> bool:
    """Say whether two words of a topic may be written as one: "health care"."""
    return STOP_WORDS.isdisjoint(words)


def _phrases_with(word: str, topic: Sequence[str]) -> Iterator[str]:
    """Yield the phrases of a topic that hold `word`: "stepped down", "the [cost of living]"."""
    for length in (3, 2):
        for at in range(len(topic) - length + 1):
            phrase = topic[at : at + length]
            if word in phrase and phrase[0] not in STOP_WORDS:
                yield " ".join(phrase)


def _split(word: str) -> list[str]:
    return word.split("-") if "-" in word else [word]


def search_words(topic: Topic) -> tuple[tuple[str, ...], ...]:
    """Return the groups as a store takes them: it knows regular forms of words by itself, synonyms it does not."""
    return tuple((group.word, *relatives_of(group.word), *_others(group)) for group in topic.groups)


def _others(group: TopicGroup) -> tuple[str, ...]:
    if group.person:
        return tuple(dict.fromkeys(part for part in fold(group.person).split() if len(part) > 2 and part != group.word))
    return group.others
