"""Answering: what somebody says right after the statements just shown, as who is asked to answer them does in news."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.headlines import is_told_in_body
from bot.answers.texts import Texts
from bot.grammar.verbs import BASE_OF
from bot.question import Question
from index.passage import Passage

_ANSWERING = frozenset(["respond", "react", "reply", "answer"])
_FROM_BEFORE = frozenset(["topic", "it", "person"])
_FARTHEST = 2
"""In sentences: so many may stand between a statement and the answer to it."""


def asks_for_answer(question: Question) -> bool:
    """Say whether it asks for an answer to what was just shown: "how did she respond?", "and his reply to that?"."""
    if BASE_OF.get(question.verb.lower()) in _ANSWERING:
        return not question.topic or not _FROM_BEFORE.isdisjoint(question.carried)
    return not question.topic and "it" in question.carried


def answers_to(shown: Sequence[Passage], speaker_ids: Sequence[int], texts: Texts) -> tuple[Passage, ...]:
    """Return what those speakers say in answer to the statements `shown`, in text order.

    "Ojo demanded a bonus. Thorne answered that ... 'That was all,' she said": until somebody else speaks.
    """
    found = [passage for article in _articles(shown) for passage in _in_article(article, shown, speaker_ids, texts)]
    return tuple(dict.fromkeys(found))


def _articles(shown: Sequence[Passage]) -> list[str]:
    return list(dict.fromkeys(passage.article.id for passage in shown if passage.speaker_id is not None))


def _in_article(article: str, shown: Sequence[Passage], speaker_ids: Sequence[int], texts: Texts) -> Iterator[Passage]:
    shown_ids = {passage.id for passage in shown if passage.speaker_id not in speaker_ids}
    last: Passage | None = None
    for one in filter(is_told_in_body, texts.passages(article)):
        if one.id in shown_ids:
            last = one
        elif last is None:
            continue
        elif one.speaker_id not in speaker_ids:
            last = None if last.speaker_id in speaker_ids else last
        elif texts.sentences_between(article, last.span.end, one.span.start) <= _FARTHEST:
            yield one
            last = one
        else:
            last = None
