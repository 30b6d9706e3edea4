"""Nearly: statements that hold words as they were said, or nearly so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers.headlines import is_headline, is_told_in_body
from bot.answers.relevance import ABOUT, NEAR_BEST, Scored
from bot.answers.texts import Texts, content_of, folded, stems_of
from bot.grammar.verbs import BASE_OF, OPINION
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.question import Question
from bot.topic import STOP_WORDS, Topic
from index.folding import fold
from index.passage import Passage

_LEAST_CONTENT, _LEAST_PAIRS = 0.5, 0.3
"""Misremembered words: so much of them stands in what was said, so many of them side by side."""
_SAYS_IT = 0.6
"""So much of a statement stands in what was said: it was made."""
_EVIDENCE, _AS_NEAR, _FEW = 0.28, 0.9, 2
"""Where a speaker says nothing about a topic: what is shown has this much of it, and is as near as the nearest."""
_AS_NEAR_AS_SAID, _AS_NEAR_OF_MANY = (0.85, NEAR_BEST), (0.7, 0.6)
"""So near to the best others must come, in all and in what was said."""
_IN_WORDS = 0.25
"""Where nobody makes a statement: what is shown has so much of it in what was said."""
_LITTLE = 3
"""Statements of a speaker in one article, which may all be told to be of its matter."""
_OF_ANY_MATTER = frozenset(
    word_list(
        "reason reasons cause causes background decision matter situation incident affair details event events news"
    )
)
"""What did she say about the [reasons]? Of whatever the article tells, which need not be called so."""
_MANY_WORDS = 5
"""So many words in a row are hardly said twice by chance."""


def in_these_words(words: str, passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages in which `words` stand as they are: in what was said, else anywhere."""
    wanted = fold(words)
    said = [passage for passage in passages if wanted in folded(content_of(passage))]
    return said or [passage for passage in passages if wanted in folded(passage.text)]


def misremembered(words: str, scored: Sequence[Scored]) -> list[Passage]:
    """Return those that hold most of `words`, in about the same order, the best first."""
    return best_of(
        [
            one
            for one in scored
            if one.content_score >= _LEAST_CONTENT and _shared_pairs(words, content_of(one.passage)) >= _LEAST_PAIRS
        ]
    )


def nearest_statements(words: str, scored: Sequence[Scored], *, of_many: bool = False) -> list[Passage]:
    """Return those that make the statement "who said that [aid goes on]?" asks for, the best first.

    What is thought or wished is mostly so by several, who each say it in other words: `of_many`.
    """
    if len(words.split()) >= _MANY_WORDS and (exact := in_these_words(words, [one.passage for one in scored])):
        return exact
    return best_of(scored, of_many=of_many)


def best_of(scored: Sequence[Scored], *, of_many: bool = False) -> list[Passage]:
    """Return those that come near to the best."""
    if not scored:
        return []
    ranked = sorted(scored, key=lambda one: (-(one.score + 0.3 * one.content_score), len(content_of(one.passage))))
    body = [one for one in ranked if not is_headline(one.passage) and one.score >= ABOUT]
    ranked = body or ranked
    best = ranked[0]
    as_near, in_content = _AS_NEAR_OF_MANY if of_many else _AS_NEAR_AS_SAID
    least = max(ABOUT, as_near * best.score)
    near = [one for one in ranked if one.score >= least and one.content_score >= in_content * best.content_score]
    return [one.passage for one in near]


def says_it_all(question: Question, scored: Sequence[Scored]) -> list[Passage]:
    """Return what says most of what "did she admit [it was a mistake]?" asks for, whatever verb tells it."""
    if not question.whether:
        return []
    return [one.passage for one in scored if one.content_score >= _SAYS_IT]


def nearest_of_speaker(topic: Topic, scored: Sequence[Scored], texts: Texts) -> list[Passage]:
    """Return the one or two statements that come nearest to the topic, where anything at all speaks for them."""
    near = [one for one in scored if one.score >= _EVIDENCE and not is_headline(one.passage)]
    near = [one for one in near if one.is_linked or _is_told_beside(topic, one.passage, texts)]
    return [one.passage for one in near[:_FEW] if one.score >= _AS_NEAR * near[0].score]


def opinion_of_matter(question: Question, scored: Sequence[Scored], texts: Texts) -> list[Passage]:
    """Return what somebody says in one article, where "what does she think of the study?" is of its matter.

    Of the study he must say little else; "the reasons" are of any matter.
    """
    topic = question.subject
    own = [one.passage for one in scored if is_told_in_body(one.passage)]
    if topic is None or question.whether or len({passage.article.id for passage in own}) != 1:
        return []
    if all(group.word in _OF_ANY_MATTER for group in topic.groups):
        return own
    is_opinion = BASE_OF.get(question.verb.lower()) in OPINION
    if not is_opinion or len(own) > _LITTLE or any(group.person for group in topic.groups):
        return []
    read = texts.article(own[0].article.id)
    words = stems_of(f"{read[0].title} {read[0].text}") if read else frozenset()
    return own if all(not group.stems.isdisjoint(words) for group in topic.groups) else []


def nearest_of_clause(scored: Sequence[Scored]) -> list[Passage]:
    """Return the one or two that come nearest to "who said that [aid goes on]?", where words of it were said."""
    ranked = sorted(scored, key=lambda one: -(one.score + one.content_score))
    near = [one for one in ranked if one.content_score >= _IN_WORDS and not is_headline(one.passage)]
    return [one.passage for one in near[:_FEW] if one.content_score >= _AS_NEAR * near[0].content_score]


def _is_told_beside(topic: Topic, passage: Passage, texts: Texts) -> bool:
    """Say whether the topic stands in a sentence beside that is nobody's or the speaker's own, not another's."""
    around = texts.around(passage, reach=2)
    if around is None:
        return False
    sentences = (*around.before, *around.after[:1])
    stems = frozenset[str]().union(
        *(
            stems_of(one.text)
            for one in texts.passages(passage.article.id)
            if one.speaker_id in (None, passage.speaker_id) and any(one.span.overlaps(span) for span in sentences)
        )
    )
    return any(not group.all_stems.isdisjoint(stems) for group in topic.groups)


def _shared_pairs(asked: str, said: str) -> float:
    """Return which share of the pairs of neighbouring words in `asked` stand in `said`."""
    pairs, known = _pairs(asked), _pairs(said)
    return len(pairs & known) / len(pairs) if pairs else 1.0


def _pairs(text: str) -> set[tuple[str, str]]:
    words = [stem(word) for word in fold(text).split() if word not in STOP_WORDS]
    return set(pairwise(words))
