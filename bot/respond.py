"""Question -> Response: which way each kind of question is answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.answer import AnswerStatus
from bot.answers import lists, statements, when_where_whom, who
from bot.answers.desk import Desk, Response
from bot.answers.named_with import named_with_topic
from bot.answers.no_reply import no_reply
from bot.background import Background
from bot.language.word_list import word_list
from bot.mind import Mind
from bot.question import Asks, Question
from bot.topic import topic_of
from index.folding import fold

WAYS: dict[Asks, Callable[[Desk, Question, Mind], Response]] = {
    Asks.STATEMENTS: statements.statements,
    Asks.SENTENCES: statements.sentences,
    Asks.SPEAKER: who.speaker,
    Asks.WHEN: when_where_whom.circumstance,
    Asks.WHERE: when_where_whom.circumstance,
    Asks.ADDRESSEE: when_where_whom.circumstance,
    Asks.COUNT: lists.count,
    Asks.ROLE: lists.role,
    Asks.SPEAKERS: lists.speakers,
    Asks.ARTICLES: lists.articles,
    Asks.CONTEXT: lists.context,
}

_QUANTITIES = frozenset(word_list("most many some few several people half voters experts critics supporters observers"))
"""[Most] voters: a number of people rather than a speaker."""


class Responder:
    """Answers questions from one archive."""

    def __init__(self, known: Background, *, read_all: bool = False) -> None:
        self.desk = Desk(known, read_all=read_all)

    def respond(self, question: Question, mind: Mind) -> Response:
        """Return what `question` gets."""
        response = self._respond(question, mind)
        if response.status is AnswerStatus.NOT_FOUND:
            return no_reply(self.desk, question, mind) or response
        return response

    def beside(self, question: Question) -> Response | None:
        """Return what comes nearest to an answer where there is none, however the question is meant."""
        return named_with_topic(self.desk, question)

    def _respond(self, question: Question, mind: Mind) -> Response:
        if question.named and len(question.nobody) == len(question.named) and question.asks is not Asks.ROLE:
            if (told := when_where_whom.of_matter(self.desk, question, mind)) is not None:
                return told
            if not question.topic or not _is_anybody(question.speakers[0]):
                return self.desk.nobody(question)
            subject = topic_of(f"{' '.join(question.speakers)} {question.topic}") or None
            question = replace(question, named=(), subject=subject, find=question.find or "fact")
        return WAYS[question.asks](self.desk, question, mind)


def _is_anybody(phrase: str) -> bool:
    return not _QUANTITIES.isdisjoint(fold(phrase).split()[:1])
