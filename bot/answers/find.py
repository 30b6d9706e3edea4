"""Question -> Search -> passages: what a question asks for, best first, nothing that does not fit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.answers.headlines import is_headline, is_told_in_body
from bot.answers.in_articles_about import InArticlesAbout
from bot.answers.labels import asks_for_label, labelling
from bot.answers.narrowing import Narrowing, is_sifted
from bot.answers.nearly import (
    in_these_words,
    misremembered,
    nearest_of_clause,
    nearest_of_speaker,
    nearest_statements,
    opinion_of_matter,
    says_it_all,
)
from bot.answers.relevance import (
    ABOUT,
    BESIDE,
    NEAR_BEST,
    NEAR_BEST_OF_SPEAKER,
    WELL_ABOUT,
    Scored,
    Wanted,
    score_passages,
)
from bot.answers.short_facts import FACTS, by_fact, has_fact
from bot.answers.sides import side_asked
from bot.answers.texts import Texts, stems_of
from bot.answers.verb_fit import (
    RETOLD,
    fitting_verb,
    has_lemma,
    has_verb,
    is_of_mind,
    is_relaxed,
    must_fit,
    speaks_of_verb,
)
from bot.grammar.verbs import BASE_OF
from bot.question import Asks, Question
from bot.topic import Topic, search_words, topic_of
from index.attribution import Stance
from index.passage import Passage
from index.search import Order, Search
from index.store import Store

_MOST_WEIGHED = 100
_MOST_READ = 400
_MOST_OF_SPEAKER = 120
"""Statements of a speaker that are all weighed; of more, those that have a word of the topic, or stand beside one."""
_MOST_SIFTED = 4000
"""So many passages are read and weighed; of more, the store's own order decides."""
_MOST_QUOTED = 50
_TALKING = frozenset(["talk", "speak", "mention", "discuss", "comment", "address", "tell"])
_HALF = 0.5
"""Who talked about a falling market? Who only fell did not name it."""
_LITTLE = 3
"""Statements of a speaker in one article."""
_NEAR_BEST_OF_PERSON = 0.68
"""Who talked about her? Also whoever only says "she" beside her name."""

UNSPOKEN = frozenset([Stance.BELIEVED, Stance.WANTED, Stance.SHOWED, Stance.DECLINED])
"""Left out of "what did X say?" where there is anything else."""


_FIRST_PERSON = frozenset(["i", "we"])


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, best first."""

    passages: tuple[Passage, ...] = ()
    nearest: bool = False
    """None has the words as they were asked for; these come nearest."""
    beside: bool = False
    """None names the topic; these stand beside it."""
    hidden: int = 0
    """How many more there are than were read, of a speaker with very many statements."""
    relaxed: bool = False
    """None is told with the verb of the question, or takes its stance."""
    unspoken: int = 0
    """How many more thoughts, wishes, headlines and tellings by others there are."""
    widened: bool = False
    """What came from the turn before had to be left out."""


class Finder:
    """Finds passages in one archive."""

    def __init__(self, store: Store, texts: Texts, *, read_all: bool = False) -> None:
        self.store = store
        self.texts = texts
        self.narrowing = Narrowing(texts)
        self.about = InArticlesAbout(texts, self.narrowing)
        self._most_read = 0 if read_all else _MOST_READ

    def find(self, question: Question, only: Sequence[Passage] | None = None, shown: Collection[str] = ()) -> Finding:
        """Return the passages that `question` asks for, among `only` where that is given.

        `shown` are the articles just shown: "the decision" is what they are about.
        """
        if question.quoted:
            return self._quoted(question, only)
        candidates, hidden = self._candidates(question) if only is None else (_shown(question, only), 0)
        told = self.about.told(question, candidates, shown) if only is None else []
        if told and not must_fit(question):
            return Finding(tuple(told))
        passages, nearest = self._on_topic(question, self.narrowing.fitting(question, candidates))
        if told and (not passages or nearest or is_relaxed(question, passages)):
            return Finding(tuple(told), relaxed=is_relaxed(question, told))
        if told and not any(has_verb(passage, question.verb) for passage in passages):
            known = {passage.id for passage in told}
            passages = [*told, *(passage for passage in passages if passage.id not in known)]
        body = [passage for passage in passages if not is_headline(passage)]
        spoken = _spoken(question, body or passages)
        return Finding(
            tuple(spoken),
            nearest=nearest and bool(spoken),
            beside=not nearest and self._is_beside(question, body),
            relaxed=is_relaxed(question, spoken),
            hidden=hidden,
            unspoken=0 if question.retold else len(passages) - len(spoken),
        )

    def best_covering(self, topic: Topic, passages: Sequence[Passage]) -> tuple[Passage, ...]:
        """Return the one of `passages` whose sentences have the most words of `topic`."""
        return tuple(sorted(passages, key=lambda passage: -self.coverage(topic, (passage,)))[:1])

    def coverage(self, topic: Topic, passages: Sequence[Passage]) -> float:
        """Return which share of the words of `topic` the best of `passages` has in its own sentences."""
        shares = [
            sum(not group.stems.isdisjoint(stems_of(passage.text)) for group in topic.groups) / len(topic.groups)
            for passage in passages
        ]
        return max(shares, default=0.0)

    def _candidates(self, question: Question) -> tuple[list[Passage], int]:
        """Return what may be asked for, and how many more of a speaker there are than were read."""
        search = Search(
            speakers=question.speaker_ids,
            outlet=question.outlet,
            kinds=(question.kind,) if question.kind else (),
            stances=question.stances if question.stance_asked else (),
            attributed=None if question.asks is Asks.SENTENCES else True,
            limit=_MOST_SIFTED if self._most_read and is_sifted(question) else self._most_read,
        )
        if question.subject is None:
            found = self.store.search(search)
            return list(found.passages), 0 if is_sifted(question) else found.total - len(found.passages)
        by_words = replace(search, topic=search_words(question.subject), any_word=True, order=Order.BEST)
        if not question.speaker_ids:
            return list(self.store.search(replace(by_words, limit=_MOST_WEIGHED)).passages), 0
        few = self.store.search(replace(search, limit=_MOST_OF_SPEAKER))
        found = few if few.total <= _MOST_OF_SPEAKER else self.store.search(by_words)
        return list(found.passages), 0

    def _on_topic(self, question: Question, passages: list[Passage]) -> tuple[list[Passage], bool]:
        """Return what is about the topic and fits the verb; else what comes nearest, and that it does no more."""
        if question.subject is None:
            return fitting_verb(question, passages), False
        wanted = Wanted(question.subject, question.verb, bool(question.speaker_ids), _asks_who_talks(question))
        scored = score_passages(passages, wanted, self.texts)
        if fitting := self._fitting(question, scored):
            return fitting, False
        if said := says_it_all(question, scored):
            return said, False
        if question.find or must_fit(question):
            return [], False
        if question.clause and question.asks is Asks.SPEAKER:
            return nearest_of_clause(scored), True
        if not question.speaker_ids:
            return [], False
        near = nearest_of_speaker(question.subject, scored, self.texts)
        return near or opinion_of_matter(question, scored, self.texts), True

    def _fitting(self, question: Question, scored: list[Scored]) -> list[Passage]:
        if question.asks is Asks.SPEAKER:
            scored = [one for one in scored if one.is_linked]
        if question.asks is Asks.SPEAKER and must_fit(question):
            near = [one for one in scored if one.score >= ABOUT] or scored
            fitting = fitting_verb(question, [one.passage for one in near])
            scored = [one for one in scored if one.passage in fitting]
        if question.find in FACTS:
            scored = [one for one in scored if has_fact(question, one.passage)] or scored
        if question.clause and (question.find or question.asks is Asks.SPEAKER) and not _asks_who_sides(question):
            nearest = nearest_statements(question.topic or "", scored, of_many=is_of_mind(question))
            return by_fact(question, nearest) if question.find in FACTS else nearest
        if asks_for_label(question) and (labels := labelling(scored)):
            return labels
        about = [one.passage for one in _about_each(question, scored)]
        passages = _with_all_on_title(question, about, scored)
        if not passages and question.stances and question.asks is Asks.STATEMENTS:
            return [one.passage for one in scored if speaks_of_verb(one.passage, question.verb)]
        return fitting_verb(question, passages)

    def _is_beside(self, question: Question, passages: Sequence[Passage]) -> bool:
        """Say whether none of the passages has a word of the topic in its own sentences."""
        topic = question.subject
        if topic is None or not passages:
            return False
        if _asks_who_talks(question):
            return self.coverage(topic, passages) <= (_HALF if len(topic.groups) > 1 else 0)
        return bool(question.speaker_ids) and self.coverage(topic, passages) == 0

    def _quoted(self, question: Question, only: Sequence[Passage] | None) -> Finding:
        """Find words as they were said, else nearly so."""
        search = Search(phrase=question.quoted, speakers=question.speaker_ids, order=Order.BEST, limit=_MOST_QUOTED)
        passages = list(self.store.search(search).passages) if only is None else list(only)
        if exact := in_these_words(question.quoted, passages):
            return Finding(tuple(self.narrowing.fitting(question, exact)))
        topic = topic_of(question.quoted)
        if not topic:
            return Finding()
        near = replace(question, quoted="", subject=topic, clause=True)
        candidates = self.narrowing.fitting(near, self._candidates(near)[0])
        scored = score_passages(candidates, Wanted(topic), self.texts)
        return Finding(tuple(misremembered(question.quoted, scored)), nearest=True)


def _asks_who_talks(question: Question) -> bool:
    """Say whether it asks no more than who spoke of something."""
    return question.asks is Asks.SPEAKER and BASE_OF.get(question.verb.lower()) in _TALKING


def _asks_who_sides(question: Question) -> bool:
    """Say whether it asks who is for something, or against it, whatever he says of it: no verb need be there."""
    return question.asks is Asks.SPEAKER and side_asked(question.verb) is not None and not must_fit(question)


def _shown(question: Question, passages: Sequence[Passage]) -> list[Passage]:
    """Return those of a publisher and of a speaker, where the question names any."""
    of_paper = [one for one in passages if not question.outlet or one.article.publisher == question.outlet]
    return [one for one in of_paper if not question.speaker_ids or one.speaker_id in question.speaker_ids]


def _about_each(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """Keep what is about the topic, of each of several speakers by himself: one says it plainly, one beside it."""
    if len(question.named) < 2:
        return _about(question, scored)
    chosen: list[Scored] = []
    for naming in question.named:
        ids = {entry.id for entry in naming.chosen}
        chosen += _about(question, [one for one in scored if one.passage.speaker_id in ids])
    return sorted(dict.fromkeys(chosen), key=lambda one: -one.score)


def _about(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """Keep what is about the topic; of one speaker, where only headlines are, also what stands beside it."""
    chosen = [one for one in scored if one.score >= ABOUT]
    body = [one for one in chosen if not is_headline(one.passage)]
    if question.speaker_ids and not body:
        return [one for one in scored if one.score >= BESIDE and one.is_linked]
    if question.asks is Asks.SPEAKER:
        least = _NEAR_BEST_OF_PERSON if question.subject and question.subject.person else NEAR_BEST
        return [one for one in chosen if one.score >= least * (body or chosen)[0].score]
    if not question.speaker_ids:
        return chosen
    of_several_words = question.subject is not None and len(question.subject.groups) > 1
    least = NEAR_BEST_OF_SPEAKER * max(one.score for one in chosen) if of_several_words else ABOUT
    if max(one.content_score for one in chosen) >= 0.9:
        least = max(least, WELL_ABOUT)
    return [one for one in chosen if one.score >= least]


def _with_all_on_title(question: Question, passages: list[Passage], scored: Sequence[Scored]) -> list[Passage]:
    """Add to the one statement on the topic what little else its speaker says in an article with that title.

    Of an article "School sued over broken window" the two things that the head says are both about the window.
    """
    if question.subject is None or _asks_for_part(question):
        return passages
    only_one = passages[0].article.id if len(passages) == 1 else ""
    own = [one.passage for one in scored if one.passage.article.id == only_one and is_told_in_body(one.passage)]
    title = stems_of(passages[0].article.title) if 0 < len(own) <= _LITTLE else frozenset()
    is_title = all(not group.all_stems.isdisjoint(title) for group in question.subject.groups)
    return [*passages, *(passage for passage in own if passage not in passages)] if is_title else passages


def _asks_for_part(question: Question) -> bool:
    """Say whether a question is after something more special than what one speaker says on the topic."""
    is_plain = question.asks is Asks.STATEMENTS and len(question.named) == 1 and "speakers" not in question.carried
    return not is_plain or bool(question.whether or question.find or question.stances or question.others)


def _is_spoken(passage: Passage, stance: Stance) -> bool:
    """Say whether a passage was said; what "I believe" is said by believing it.

    A question of nobody's is not: "[Asked about the dam], Lee said it would hold".
    """
    if stance is Stance.ASKED and passage.mention is None:
        return False
    return stance not in UNSPOKEN or (passage.mention or "").lower() in _FIRST_PERSON


def _is_refused(passage: Passage, topic: Topic) -> bool:
    """Say whether somebody would not speak of the topic in so many words: "he refused to discuss the weapon"."""
    if passage.attribution is None or passage.attribution.stance is not Stance.DECLINED:
        return False
    return all(not group.all_stems.isdisjoint(stems_of(passage.text)) for group in topic.groups)


def _spoken(question: Question, passages: list[Passage]) -> list[Passage]:
    """Leave out thoughts, wishes and refusals, unless asked for or all there is; and what only others tell.

    "The mayor expects Orlik to say more" is no statement by Orlik; "the mayor said Orlik had told him to go" tells
    what Orlik told him, and nothing else.
    """
    if question.retold:
        return [p for p in passages if p.attribution is not None and p.attribution.within is not None]
    if question.asks is not Asks.STATEMENTS or question.stances or question.find:
        return passages
    base = BASE_OF.get(question.verb.lower(), "")
    if base in RETOLD and any(has_lemma(passage, base) for passage in passages):
        return passages
    spoken = [p for p in passages if p.attribution is None or _is_spoken(p, p.attribution.stance)]
    if (topic := question.subject) is not None:
        spoken = [p for p in passages if p in spoken or _is_refused(p, topic)]
    own = [p for p in spoken if p.attribution is None or p.attribution.within is None]
    unspoken = [p for p in passages if p.attribution is None or p.attribution.within is None]
    return own or unspoken or (spoken if question.told else [])
