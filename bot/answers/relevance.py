"""Relevance: how much of a topic a passage is about. What was said counts most, the sentences beside it less."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.answers.going_on import goes_on, runs_on
from bot.answers.interview import asked_before
from bot.answers.judging import judges
from bot.answers.pointing import names_somebody, points_to_person, points_to_thing
from bot.answers.stem_sieve import StemSieve
from bot.answers.texts import Texts, content_of
from bot.answers.told_together import ToldTogether
from bot.grammar.verbs import BASE_OF, LIKE, PLAIN, forms_of, stances_sought
from bot.language.stems import stem
from bot.language.synonyms import synonyms_of
from bot.topic import Topic, TopicGroup
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage

CONTENT, BESIDE_CONTENT, NEIGHBOUR, NEIGHBOUR_MEANT, TITLE = 1.0, 0.85, 0.45, 0.7, 0.4
"""Where a word stands: in what was said, in the rest of the sentence, in a sentence beside it, in one beside it that
the content points to ("he", "that"), in the title."""
PERSON_BESIDE = 0.2
"""Somebody named in a sentence beside, who alone was asked about, where what was said does not point to him."""
FARTHER_MEANT = 0.5
"""Somebody named two sentences back, or in the next, where the content says "he" or "she"."""
ASKED = 0.8
"""A word of the question that an interviewer puts counts so much for the answer."""
SYNONYM = 0.75
"""A synonym counts so much of the word itself."""
VERB = 0.6
"""How much the verb of a question counts beside the words of its topic: "who [called] Trump a liar?"."""

ABOUT = 0.5
"""A passage with this score is about the topic."""
WELL_ABOUT = 0.6
"""Where somebody says the very words, others must be this much about them."""
BESIDE = 0.39
"""One with this score stands beside the topic, or in an article about it: shown where nothing is about it."""
NEAR_BEST = 0.75
"""Of a statement that is looked for, others must come this near to the best."""
NEAR_BEST_OF_SPEAKER = 0.65
"""Of what one speaker says on several words at once: "Lee on the harbour dues" is not all that names a harbour."""

UNSAID = 0.7
"""How much a word counts that nobody here says: another may have been chosen for it."""
CARRIED, RUN_ON = 0.7, 0.9
"""How much of its topic a statement hands on to the next one by the same speaker, and to one that surely goes on."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage and how much of the topic it is about, from 0 to 1."""

    passage: Passage
    score: float
    content_score: float
    """The same, of what was said alone."""
    is_linked: bool = True
    """A word of the topic stands in its sentences or the title, or what was said points back to one ("that")."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: the topic, and the verb and stances of the question."""

    topic: Topic
    verb: str = ""
    one_speaker: bool = True
    """The passages are by those who were asked about: a topic may be named beside what they say."""
    is_spoken_of: bool = False
    """Who speaks does not count: "who talked about the police?" is hardly "Lind of the harbour police"."""


def score_passages(passages: Sequence[Passage], wanted: Wanted, texts: Texts) -> list[Scored]:
    """Return all passages with their scores, the best first; of equals, the order stays."""
    groups = (*wanted.topic.groups, *_verb_group(wanted.verb))
    if not groups:
        return [Scored(passage, 1.0, 1.0) for passage in passages]
    sieve = StemSieve(frozenset().union(*(group.all_stems for group in groups)))
    weights = [_weight(group, [sieve.of(content_of(passage)) for passage in passages]) for group in groups]
    scorer = _Scorer(wanted, tuple(zip(groups, weights, strict=True)), texts, sieve, ToldTogether(passages))
    return sorted(_carried_on([scorer.scored(passage) for passage in passages], texts), key=lambda one: -one.score)


def passages_about(passages: Sequence[Passage], wanted: Wanted, texts: Texts, least: float = ABOUT) -> list[Passage]:
    """Return the passages that are about what is wanted, the best first."""
    return [one.passage for one in score_passages(passages, wanted, texts) if one.score >= least]


def _carried_on(scored: list[Scored], texts: Texts) -> list[Scored]:
    """Let a statement that follows right on one by the same speaker share in what that is about.

    "Lopez spoke of the flood. 'We lost everything,' she said."
    """
    kept = {id(one): one for one in scored}
    in_text_order = sorted(scored, key=lambda one: (one.passage.article.id, one.passage.span.start))
    for before, one in pairwise(in_text_order):
        if RUN_ON * before.score <= one.score:
            continue
        score = _handed_on(before.passage, one.passage, texts) * before.score
        if score > one.score:
            kept[id(one)] = replace(one, score=score)
    return [kept[id(one)] for one in scored]


def _handed_on(before: Passage, after: Passage, texts: Texts) -> float:
    """Return which share of what a statement is about the next one has; the next answer has another question."""
    read = texts.article(after.article.id)
    if read and asked_before(after, read[0].text):
        return 0.0
    if runs_on(before, after, texts):
        return RUN_ON
    return CARRIED if goes_on(before, after, texts) else 0.0


def _weight(group: TopicGroup, contents: Sequence[frozenset[str]]) -> float:
    """Return how much a word tells here: less if it stands in most of the passages."""
    having = sum(not group.stems.isdisjoint(content) for content in contents)
    if not having and len(contents) > 2:
        return group.weight * UNSAID
    if len(contents) < 3:
        return group.weight
    return group.weight * (0.4 + 0.6 * math.log(len(contents) / having + 0.5) / math.log(len(contents) + 0.5))


@dataclass(frozen=True, slots=True)
class _Scorer:
    """Tells how much of what is wanted a passage is about."""

    wanted: Wanted
    groups: tuple[tuple[TopicGroup, float], ...]
    """With their weights; the last may be the verb's."""
    texts: Texts
    sieve: StemSieve
    together: ToldTogether

    def scored(self, passage: Passage) -> Scored:
        said = content_of(passage)
        content, title = self.sieve.of(said), self.sieve.of(passage.article.title)
        own = self._own_strengths(passage, said)
        linked = max(own[: len(self.wanted.topic.groups)], default=0) > 0
        missing = min(own) < 1 and (self.wanted.one_speaker or max(own) > 0 or self._points(said))
        before, farther = self._beside(passage) if missing else (frozenset(), frozenset())
        asked = self._asked(passage) if missing else frozenset()
        is_near = bool(before or farther)
        to_thing, to_person = is_near and points_to_thing(said), is_near and points_to_person(said)
        score = content_score = total = 0.0
        unmeant = PERSON_BESIDE if self.wanted.topic.person else NEIGHBOUR
        for (group, weight), in_own in zip(self.groups, own, strict=True):
            in_content, in_title = _strength(group, content), _strength(group, title)
            in_before, in_farther = _strength(group, before), _strength(group, farther)
            meant = to_person if group.person else to_thing
            in_asked = _strength(group, asked)
            linked = linked or max(in_title, in_asked) > 0 or (meant and max(in_before, in_farther) > 0)
            total += weight
            content_score += weight * in_content
            score += weight * max(
                CONTENT * in_content,
                BESIDE_CONTENT * in_own,
                (NEIGHBOUR_MEANT if meant else unmeant) * in_before,
                (FARTHER_MEANT if group.person and meant else unmeant) * in_farther,
                TITLE * in_title,
                ASKED * in_asked,
            )
        return Scored(passage, min(1.0, score / total), content_score / total, linked)

    def _points(self, said: str) -> bool:
        """Say whether what was said may mean by a pronoun what stands beside it: "he would welcome [her]"."""
        return bool(self.wanted.topic.person) and points_to_person(said)

    def _own_strengths(self, passage: Passage, said: str) -> list[float]:
        """Return how strongly each group is in the passage's own sentences; the verb's also by how it is told."""
        whole = self.sieve.of(_without_source(passage) if self.wanted.is_spoken_of else passage.text)
        is_of_person = bool(whole) and any(group.person for group, _ in self.groups) and names_somebody(said)
        apart = self.sieve.of(self.together.without_others(passage)) if is_of_person else whole
        strengths = [_strength(group, apart if group.person else whole) for group, _ in self.groups]
        has_verb = len(self.groups) > len(self.wanted.topic.groups)
        if has_verb and _is_of_stance(passage, self.wanted):
            strengths[-1] = 1.0
        return strengths

    def _beside(self, passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
        """Return the stems of the sentence before, and of the one before that and the one after."""
        around = self.texts.around(passage, reach=2)
        if around is None:
            return frozenset(), frozenset()
        text = around.article.text
        return self._stems_at(around.before[:1], text), self._stems_at((*around.before[1:], *around.after[:1]), text)

    def _asked(self, passage: Passage) -> frozenset[str]:
        """Return the stems of what an interviewer asks before a passage that begins its paragraph."""
        read = self.texts.article(passage.article.id)
        return self.sieve.of(asked_before(passage, read[0].text)) if read else frozenset()

    def _stems_at(self, spans: Iterable[CharSpan], text: str) -> frozenset[str]:
        return frozenset().union(*(self.sieve.of(span.of(text)) for span in spans))


def _without_source(passage: Passage) -> str:
    """Return the sentence of a passage without who speaks: "Lind [of the harbour police] said it was dark"."""
    text = passage.text
    for span in passage.attribution.source if passage.attribution else ():
        if passage.span.holds(span):
            first, last = span.start - passage.span.start, span.end - passage.span.start
            text = f"{text[:first]}{' ' * (last - first)}{text[last:]}"
    return text


def _is_of_stance(passage: Passage, wanted: Wanted) -> bool:
    is_told = passage.attribution is not None and passage.attribution.stance in stances_sought(wanted.verb)
    return is_told or (not wanted.one_speaker and judges(passage, wanted.verb))


def _strength(group: TopicGroup, stems: frozenset[str]) -> float:
    if not stems:
        return 0.0
    if not group.stems.isdisjoint(stems):
        return 1.0
    if not group.synonyms.isdisjoint(stems) or any(phrase <= stems for phrase in group.phrases):
        return SYNONYM
    return 0.0


def _verb_group(verb: str) -> tuple[TopicGroup, ...]:
    base = BASE_OF.get(verb.lower(), "")
    if not base or (base in PLAIN and base not in LIKE):
        return ()
    like = {stem(word) for word in (*LIKE.get(base, "").split(), *synonyms_of(fold(base)))}
    return (
        TopicGroup(base, frozenset(stem(form.split()[0]) for form in forms_of(base)), frozenset(like), weight=VERB),
    )
