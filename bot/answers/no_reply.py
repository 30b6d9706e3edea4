"""No reply: the sentences in which an article says that somebody did not comment, which answer "did she comment?"."""

from __future__ import annotations

import re

from bot.answer import AnswerStatus
from bot.answers.desk import Desk, Response
from bot.answers.texts import stems_of
from bot.grammar.verbs import BASE_OF
from bot.language.word_list import word_list
from bot.mind import Mind
from bot.names.name_words import name_words
from bot.question import Question
from bot.topic import search_words, topic_of
from index.search import Order, Search

_REPLYING = frozenset(word_list("answer comment confirm deny explain react reply respond say speak talk"))
"""Did she [comment]?"""
_NO_REPLY = re.compile(
    r"\b(?:did not|didn[’']t|has not|have not|had not|would not|wouldn[’']t)\s+(?:immediately\s+|also\s+)?"
    r"(?:respond|responded|return|returned|reply|replied|answer|answered|comment|commented|speak|discuss)\b|"
    r"\bno (?:comment|reply|response)\b|\b(?:could not|couldn[’']t) (?:immediately )?be reached\b|"
    r"\b(?:declined|refused)\b|\bunavailable for comment\b",
    re.IGNORECASE,
)
"""The campaign [did not respond] to questions."""
_MOST_LOOKED_AT = 50


def no_reply(desk: Desk, question: Question, mind: Mind) -> Response | None:
    """Return what tells that whoever was asked for did not reply, in the articles just shown where there are any."""
    if not question.whether or BASE_OF.get(question.verb.lower(), "") not in _REPLYING or not question.named:
        return None
    naming = question.named[0]
    name = topic_of(" ".join(name_words(naming.phrase)))
    if not name:
        return None
    search = Search(topic=search_words(name), attributed=None, order=Order.BEST, limit=_MOST_LOOKED_AT)
    stems = [group.stems for group in name.groups]
    found = [
        passage
        for passage in desk.store.search(search).passages
        if _NO_REPLY.search(passage.text) and not any(one.isdisjoint(stems_of(passage.text)) for one in stems)
    ]
    shown = {passage.article.id for passage in mind.found}
    told = [passage for passage in found if passage.article.id in shown] or ([] if shown else found)
    if not told:
        return None
    return Response(AnswerStatus.ANSWERED, told[0].text.strip(), tuple(told), own_passages=True)
