"""Question -> Search -> passages: what a question asks for, best first, nothing that does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.answers.circumstances import days_of, when_words
from bot.answers.relevance import Scored, Wanted, score_passages
from bot.answers.short_facts import FACTS, has_fact
from bot.answers.texts import Texts, content_of, stems_of
from bot.background import same_publisher
from bot.grammar.verbs import BASE_OF, LIKE, OPINION, PLAIN, forms_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.naming import Naming
from bot.question import Asks, Question
from bot.topic import Topic, search_words, topic_of
from index.attribution import Kind, Stance
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.store import Store

ABOUT = 0.5
"""A passage with this score is about the topic."""
BESIDE = 0.39
"""One with this score stands beside the topic, or in an article about it: shown where nothing is about it."""
NEAR_BEST = 0.75
"""Of a statement that is looked for, others must come this near to the best."""
_MOST_WEIGHED = 100
_MOST_READ = 400
_MOST_SIFTED = 4000
"""So many passages are read and weighed; of more, the store's own order decides."""

PARTICULAR = frozenset(
    ["call", "describe", "write", "tweet", "predict", "ask", "compare", "liken", "apologize", "joke", "reply"]
)
"""Plain verbs that are taken at their word where any passage has them: "what did he call her?"."""

ANYBODY = frozenset(
    word_list(
        """
        person people man men woman women politician politicians candidate candidates newspaper newspapers paper papers
        outlet outlets organization organizations group groups speaker speakers source sources one ones guy country
        countries state company companies expert experts critic critics side sides party parties figure figures leader
        leaders lawmaker lawmakers body bodies agency
        """
    )
)
"""Which [people] said that? Kinds of speaker of which articles do not always say that somebody is one."""
_RETOLD = frozenset(["reply"])
"""What did she [reply]? Also where somebody else tells it."""
_OUTSPOKEN = frozenset(["apologize", "apologise", "joke", "tweet"])

UNSPOKEN = frozenset([Stance.BELIEVED, Stance.WANTED, Stance.SHOWED, Stance.DECLINED])
"""Left out of "what did X say?" where there is anything else."""


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
    widened: bool = False
    """What came from the turn before had to be left out."""


class Finder:
    """Finds passages in one archive."""

    def __init__(self, store: Store, texts: Texts, *, read_all: bool = False) -> None:
        self.store = store
        self.texts = texts
        self._most_read = 0 if read_all else _MOST_READ
        self._hidden = 0

    def find(self, question: Question, only: Sequence[Passage] | None = None) -> Finding:
        """Return the passages that `question` asks for, among `only` where that is given."""
        if question.quoted:
            return self._quoted(question, only)
        self._hidden = 0
        passages = self._candidates(question) if only is None else list(only)
        passages = self._filtered(question, passages)
        if question.not_by:
            passages = [passage for passage in passages if not _is_by(passage, question.not_by)]
        if question.without:
            left_out = self._about(passages, Wanted(question.without), ABOUT)
            passages = [passage for passage in passages if passage not in left_out]
        passages = self._on_topic(question, passages)
        body = [passage for passage in passages if not is_headline(passage)]
        return Finding(
            tuple(self._spoken(question, body or passages)), beside=self._is_beside(question, body), hidden=self._hidden
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

    # -- candidates --------------------------------------------------------------------------------

    def _candidates(self, question: Question) -> list[Passage]:
        search = Search(
            speakers=question.speaker_ids,
            outlet=question.outlet,
            kinds=(question.kind,) if question.kind else (),
            stances=question.stances if question.stance_asked else (),
            attributed=None if question.asks is Asks.SENTENCES else True,
            limit=_MOST_SIFTED if self._most_read and _is_sifted(question) else self._most_read,
        )
        if question.subject is None:
            found = self.store.search(search)
            self._hidden = 0 if _is_sifted(question) else found.total - len(found.passages)
            return list(found.passages)
        by_words = replace(search, topic=search_words(question.subject), any_word=True, order=Order.BEST)
        if not question.speaker_ids:
            return list(self.store.search(replace(by_words, limit=_MOST_WEIGHED)).passages)
        found = self.store.search(search)
        if found.total <= (self._most_read or found.total):
            return list(found.passages)
        return list(self.store.search(by_words).passages)

    # -- filters -----------------------------------------------------------------------------------

    def _filtered(self, question: Question, passages: list[Passage]) -> list[Passage]:
        if question.kind:
            passages = [passage for passage in passages if _is_kind(passage, question.kind)]
        if question.told is not None:
            passages = self._told(question, passages)
        if question.period is not None:
            passages = [passage for passage in passages if self._in_period(question, passage)]
        if question.place:
            passages = self._at(question.place, passages)
        if question.like:
            passages = [passage for passage in passages if is_like(passage, question.like)]
        return passages

    def _told(self, question: Question, passages: list[Passage]) -> list[Passage]:
        """Return what was told to somebody: as the article says, or in quotation to "you"; else near his name."""
        told = question.told
        assert told is not None
        names = {fold(told.phrase), fold(told.name)}
        names |= {fold(name) for entry in told.chosen for name in (*entry.names, *entry.roles)}
        wanted = [stems_of(name) for name in names if name]
        addressed = [passage for passage in passages if _addressed(passage, wanted)]
        articles = {passage.article.id for passage in addressed}
        topic = self._told_topic(told)
        beside = self._about(passages, Wanted(topic), ABOUT) if topic else []
        articles |= {passage.article.id for passage in passages if self._names(passage, topic)}
        to_you = [p for p in passages if p.article.id in articles and _speaks_to_you(p) and not _is_addressed(p)]
        if addressed or to_you:
            return [passage for passage in passages if passage in addressed or passage in to_you]
        if question.asks is Asks.SPEAKER:
            return beside or passages
        return beside or self._told_publisher(told, passages)

    def _names(self, passage: Passage, topic: Topic) -> bool:
        """Say whether the article of `passage` names all of `topic`."""
        read = self.texts.article(passage.article.id)
        if read is None or not topic:
            return False
        words = stems_of(read[0].text)
        return all(not group.stems.isdisjoint(words) for group in topic.groups)

    def _told_topic(self, told: Naming) -> Topic:
        names = {word: (told.name, *fold(told.name).split()[-1:], word) for word in fold(told.name).split()}
        return topic_of(told.name, names if told.chosen and told.chosen[0].type == "person" else None)

    def _told_publisher(self, told: Naming, passages: list[Passage]) -> list[Passage]:
        return [p for p in passages if p.article.publisher and same_publisher(told.phrase, p.article.publisher)]

    def _in_period(self, question: Question, passage: Passage) -> bool:
        period = question.period
        assert period is not None
        days = days_of(passage, self.texts)
        published = passage.article.published
        if days is not None:
            return period.meets(*days, published)
        if period.is_named_in(when_words(passage)):
            return True
        if period.needs_own_day or published is None:
            return False
        return period.holds(published, published)

    def _at(self, place: str, passages: list[Passage]) -> list[Passage]:
        """Return those said there; where no passage tells, all of them: the place may go without saying."""
        topic = topic_of(place)
        if not topic:
            return passages
        by_medium = [passage for passage in passages if _has_medium(passage, topic)]
        if by_medium:
            return by_medium
        return self._about(passages, Wanted(topic), ABOUT) or passages

    # -- topic -------------------------------------------------------------------------------------

    def _on_topic(self, question: Question, passages: list[Passage]) -> list[Passage]:
        if question.subject is None:
            return self._by_verb(question, passages)
        wanted = Wanted(question.subject, question.verb, bool(question.speaker_ids))
        scored = score_passages(passages, wanted, self.texts)
        if question.find in FACTS:
            scored = [one for one in scored if has_fact(question.find, one.passage)] or scored
        if question.clause and (question.asks is Asks.SPEAKER or question.find):
            return _best(scored)
        chosen = [one for one in scored if one.score >= ABOUT]
        if not chosen and question.speaker_ids:
            chosen = [one for one in scored if one.score >= BESIDE]
        if question.asks is Asks.SPEAKER and chosen:
            chosen = [one for one in chosen if one.score >= NEAR_BEST * chosen[0].score]
        passages = [one.passage for one in chosen]
        if not passages and question.stances and question.asks is Asks.STATEMENTS:
            return [one.passage for one in scored if speaks_of_verb(one.passage, question.verb)]
        return self._by_verb(question, passages)

    def _is_beside(self, question: Question, passages: Sequence[Passage]) -> bool:
        """Say whether none of the passages has a word of the topic in its own sentences."""
        topic = question.subject
        return (
            topic is not None and bool(passages) and self.coverage(topic, passages) == 0 and bool(question.speaker_ids)
        )

    def _by_verb(self, question: Question, passages: list[Passage]) -> list[Passage]:
        """Keep what fits the verb of the question, where anything does; "say" fits all, "think" is told by all."""
        base = BASE_OF.get(question.verb.lower(), "")
        if not passages or base in OPINION or (base in PLAIN and base not in PARTICULAR):
            return passages
        fitting = [p for p in passages if _has_stance(p, question.stances) or has_verb(p, base)]
        fitting.sort(key=lambda p: not _has_lemma(p, base))
        if not fitting and base == "write":
            fitting = [p for p in passages if p.attribution and p.attribution.kind is not Kind.INDIRECT]
        if question.whether and base and not fitting and base not in PLAIN - _OUTSPOKEN:
            return []
        return fitting or passages

    def _about(self, passages: Sequence[Passage], wanted: Wanted, least: float) -> list[Passage]:
        return [one.passage for one in score_passages(passages, wanted, self.texts) if one.score >= least]

    def _spoken(self, question: Question, passages: list[Passage]) -> list[Passage]:
        """Leave out thoughts, wishes, refusals and what others tell, unless asked for or all there is."""
        if question.asks is not Asks.STATEMENTS or question.stances or question.find:
            return passages
        base = BASE_OF.get(question.verb.lower(), "")
        if base in _RETOLD and any(_has_lemma(p, base) for p in passages):
            return passages
        spoken = [p for p in passages if p.attribution is None or p.attribution.stance not in UNSPOKEN]
        own = [p for p in spoken if p.attribution is None or p.attribution.within is None]
        return own or spoken or passages

    # -- words as they were said -------------------------------------------------------------------

    def _quoted(self, question: Question, only: Sequence[Passage] | None) -> Finding:
        search = Search(phrase=question.quoted, speakers=question.speaker_ids, order=Order.BEST, limit=50)
        passages = list(self.store.search(search).passages) if only is None else list(only)
        wanted = fold(question.quoted)
        exact = [p for p in passages if wanted in fold(content_of(p))] or [
            p for p in passages if wanted in fold(p.text)
        ]
        if exact:
            return Finding(tuple(self._filtered(question, exact)))
        topic = topic_of(question.quoted)
        if not topic:
            return Finding()
        near = replace(question, quoted="", subject=topic, clause=True)
        candidates = self._filtered(near, self._candidates(near))
        scored = [
            one
            for one in score_passages(candidates, Wanted(topic), self.texts)
            if one.content_score >= 0.6 and _shared_pairs(question.quoted, content_of(one.passage)) >= 0.4
        ]
        return Finding(tuple(_best(scored)), nearest=True)


def _is_sifted(question: Question) -> bool:
    """Say whether passages are left out one by one, by what the store cannot tell."""
    return bool(
        question.period or question.place or question.told or question.without or question.not_by or question.like
    )


def _is_by(passage: Passage, namings: Sequence[Naming]) -> bool:
    return any(entry.id == passage.speaker_id for naming in namings for entry in naming.chosen)


def _shared_pairs(asked: str, said: str) -> float:
    """Return which share of the pairs of neighbouring words in `asked` stand in `said`."""
    pairs, known = _pairs(asked), _pairs(said)
    return len(pairs & known) / len(pairs) if pairs else 1.0


def _pairs(text: str) -> set[tuple[str, str]]:
    words = [stem(word) for word in fold(text).split()]
    return set(pairwise(words))


def _best(scored: Sequence[Scored]) -> list[Passage]:
    """Return those that hold a statement nearly as it was asked for, the best first."""
    if not scored:
        return []
    ranked = sorted(scored, key=lambda one: (-(one.score + 0.3 * one.content_score), len(content_of(one.passage))))
    body = [one for one in ranked if not is_headline(one.passage) and one.score >= ABOUT]
    ranked = body or ranked
    best = ranked[0]
    least = max(ABOUT, 0.85 * best.score)
    near = [one for one in ranked if one.score >= least and one.content_score >= NEAR_BEST * best.content_score]
    return [one.passage for one in near]


def _has_stance(passage: Passage, stances: Sequence[Stance]) -> bool:
    return passage.attribution is not None and passage.attribution.stance in stances


def speaks_of_verb(passage: Passage, verb: str) -> bool:
    """Say whether a passage has `verb` in the words that report it or in what was said: "said he [planned] to go"."""
    base = BASE_OF.get(verb.lower(), "")
    forms = {stem(form.split()[0]) for form in forms_of(base)} if base else set()
    return has_verb(passage, verb) or not forms.isdisjoint(stems_of(content_of(passage)))


def has_verb(passage: Passage, verb: str) -> bool:
    """Say whether the words that report a passage have `verb`, in any form."""
    attribution = passage.attribution
    base = BASE_OF.get(verb.lower(), "")
    if attribution is None or not base:
        return False
    forms = {stem(form.split()[0]) for form in forms_of(base)} | {stem(like) for like in LIKE.get(base, "").split()}
    cue = " ".join(passage.words_at(span) for span in attribution.cue if passage.span.holds(span))
    return not forms.isdisjoint(stems_of(cue))


def _has_lemma(passage: Passage, base: str) -> bool:
    """Say whether the words that report a passage have the verb itself, in any form."""
    attribution = passage.attribution
    if attribution is None or not base:
        return False
    cue = " ".join(passage.words_at(span) for span in attribution.cue if passage.span.holds(span))
    return not {stem(form.split()[0]) for form in forms_of(base)}.isdisjoint(stems_of(cue))


def is_like(passage: Passage, kind: str) -> bool:
    """Say whether the speaker of a passage is one of the "officials" of "which officials"."""
    if passage.speaker is None:
        return False
    if not ANYBODY.isdisjoint(fold(kind).split()):
        return True
    return stems_of(kind) <= stems_of(f"{passage.speaker.name} {passage.speaker.role} {passage.mention}")


def is_headline(passage: Passage) -> bool:
    """Say whether a passage stands in its article's title, where bodies say the same more fully."""
    return fold(passage.text) in fold(passage.article.title)


def _is_kind(passage: Passage, kind: Kind) -> bool:
    return passage.attribution is not None and passage.attribution.kind is kind


def _addressed(passage: Passage, wanted: Sequence[frozenset[str]]) -> bool:
    attribution = passage.attribution
    if attribution is None or attribution.addressee is None:
        return False
    told = attribution.addressee
    words = passage.words_at(told) if passage.span.holds(told) else ""
    named = stems_of(f"{words} {passage.addressee or ''}")
    return any(name <= named for name in wanted)


def _is_addressed(passage: Passage) -> bool:
    return passage.attribution is not None and passage.attribution.addressee is not None


def _speaks_to_you(passage: Passage) -> bool:
    if passage.attribution is None or passage.attribution.kind is Kind.INDIRECT:
        return False
    return not {"you", "your", "yours"}.isdisjoint(fold(content_of(passage)).split())


def _has_medium(passage: Passage, topic: Topic) -> bool:
    attribution = passage.attribution
    if attribution is None or attribution.medium is None or not passage.span.holds(attribution.medium):
        return False
    medium = stems_of(passage.words_at(attribution.medium))
    return 2 * sum(not group.stems.isdisjoint(medium) for group in topic.groups) > len(topic.groups)
