"""Named with: sentences that name somebody and a topic, where no statement of his about it was found."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer import AnswerStatus
from bot.answers.desk import Desk, Response
from bot.answers.headlines import is_headline
from bot.answers.texts import folded, stems_of
from bot.names.name_words import name_words, shortened
from bot.names.printed_names import looks_like_name
from bot.naming import Naming
from bot.question import Asks, Question
from bot.topic import Topic, search_words
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search

_MOST_LOOKED_AT = 60
_MOST_SHOWN = 3
_FEWEST = 1.5
"""A topic of so much weight tells that his statement is spoken of; beside one word he may stand by chance."""
_LEAST = 0.6
"""So much of the weight of a topic's words a sentence must have."""


def named_with_topic(desk: Desk, question: Question) -> Response | None:
    """Answer "what did Lund say about the harbour dues?" with what names both, where nothing is told to be his.

    "Lund alone was against it when the harbour dues came up" tells what he said, though not as a statement.
    """
    topic = question.subject
    if question.asks is not Asks.STATEMENTS or len(question.named) != 1 or topic is None or question.whether:
        return None
    if "speakers" in question.carried and looks_like_name(fold(question.topic or "").split()):
        return None  # "and Ada Berg?" may as well ask what she said
    if "topic" in question.carried or sum(group.weight for group in topic.groups if not group.person) < _FEWEST:
        return None
    found = _sentences_with(desk, question.named[0], topic)
    if not found:
        return None
    name = question.named[0].name if question.named[0].chosen else question.named[0].phrase
    short = f"No statement by {name}; where {name} is named with “{question.topic}”: {found[0].text.strip()}"
    return Response(AnswerStatus.ANSWERED, short, found, own_passages=True)


def _sentences_with(desk: Desk, naming: Naming, topic: Topic) -> tuple[Passage, ...]:
    """Return the passages, one a sentence, that name somebody and have most of a topic's words; the best first."""
    search = Search(
        topic=search_words(topic), any_word=True, near=False, attributed=None, order=Order.BEST, limit=_MOST_LOOKED_AT
    )
    names = _names_of(naming)
    named = [passage for passage in desk.store.search(search).passages if _names(passage, names)]
    shares = {(one.article.id, one.span.start): (_share(topic, one), one) for one in reversed(named)}
    best = max((share for share, _ in shares.values()), default=0.0)
    return tuple(one for share, one in shares.values() if share == best >= _LEAST)[:_MOST_SHOWN]


def _names(passage: Passage, names: Iterable[frozenset[str]]) -> bool:
    words = set(folded(passage.text).split())
    return any(name <= words for name in names) and not is_headline(passage)


def _names_of(naming: Naming) -> list[frozenset[str]]:
    """Return the words of each name by which somebody may be named in a sentence."""
    names = [name for entry in naming.chosen for name in entry.names] or [naming.phrase]
    last = [list(shortened(name_words(name)))[-1][-1:] for name in names if name_words(name)]
    return [frozenset(words) for words in last if words]


def _share(topic: Topic, passage: Passage) -> float:
    stems = stems_of(passage.text)
    whole = sum(group.weight for group in topic.groups)
    return sum(group.weight for group in topic.groups if not group.all_stems.isdisjoint(stems)) / whole
