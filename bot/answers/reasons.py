"""Reasons: "why did she leave?" is answered by what tells of it with a reason, and not by all that she said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot import wording
from bot.answer import AnswerStatus
from bot.answers.desk import Desk, Response, shortened
from bot.answers.texts import content_with_cue, stems_of
from bot.grammar.verbs import BASE_OF
from bot.language.stems import stem
from bot.question import Asks, Question
from bot.topic import Topic, TopicGroup, search_words
from index import verb_forms
from index.attribution import Stance
from index.passage import Passage
from index.search import Order, Search

_MOST_BY_SPEAKER, _MOST_NAMING = 120, 30
_OWN = 0.25
"""What it counts that whoever did it says so."""
_LEAST = 0.5
"""So much of the weight of the verb and what it is done to must stand in the sentence."""
_BECAUSE = re.compile(
    r"\b(?:because|due to|owing to|thanks to|in order to|so that|for fear|for lack of|(?:the|a|one|my|her|his|their) "
    r"reasons?|(?:that|this|which) (?:is|was|'s) why)\b",
    re.IGNORECASE,
)
_MAY_BE_REASON = re.compile(r"\b(?:since|over|after|as|for|so|to [a-z]+)\b", re.IGNORECASE)
"""He left [to] take a call, [after] a quarrel: a reason where nothing says so more plainly."""


def reason_told(desk: Desk, question: Question) -> Response | None:
    """Return what tells why somebody did what the question says; None where no such sentence gives a reason."""
    if question.asks is not Asks.STATEMENTS or question.asking.split()[:1] != ["why"] or not question.speaker_ids:
        return None
    if question.verb.lower() in BASE_OF or not question.verb.isalpha():
        return None
    groups = _done(question)
    ranked = [(_rank(one, groups, question), one) for one in _told(desk, question, groups)]
    best = max((rank for rank, _ in ranked), default=0.0)
    if best <= 0:
        return None
    passages = tuple(dict.fromkeys(one for rank, one in ranked if rank == best))
    content = shortened(content_with_cue(passages[0]))
    short = wording.found_statements(passages, question.named, nearest=False, shown_content=content)
    return Response(AnswerStatus.ANSWERED, short, passages, own_passages=True)


def _done(question: Question) -> tuple[TopicGroup, ...]:
    """Return the verb in all its forms, and what it is done to: "left", "the room"."""
    verb = question.verb.lower()
    forms = frozenset(map(stem, (verb, *verb_forms.forms_of(verb))))
    return (TopicGroup(verb, forms), *(question.subject.groups if question.subject else ()))


def _told(desk: Desk, question: Question, groups: tuple[TopicGroup, ...]) -> Iterator[Passage]:
    yield from desk.store.search(Search(speakers=question.speaker_ids, limit=_MOST_BY_SPEAKER)).passages
    words = search_words(Topic("", groups))
    search = Search(topic=words, any_word=True, attributed=None, order=Order.BEST, limit=_MOST_NAMING)
    names = [frozenset(stems_of(naming.name)) for naming in question.named]
    for passage in desk.store.search(search).passages:
        if any(name & stems_of(passage.text) for name in names):
            yield passage


def _rank(passage: Passage, groups: tuple[TopicGroup, ...], question: Question) -> float:
    """Return how well a passage tells why: 0 where it does not, or asks it; "because" comes before "after".

    Only the speaker himself may give a reason that is not told as one.
    """
    stems, text = stems_of(passage.text), passage.text
    share = sum(not group.all_stems.isdisjoint(stems) for group in groups) / len(groups)
    is_plain, is_own = _BECAUSE.search(text) is not None, passage.speaker_id in question.speaker_ids
    if share < _LEAST or (passage.attribution and passage.attribution.stance is Stance.ASKED):
        return 0.0
    if not is_plain and not (is_own and _MAY_BE_REASON.search(text)):
        return 0.0
    return share + is_plain + _OWN * is_own
