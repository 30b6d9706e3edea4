"""Desk: what every kind of answer needs at hand, and what to say where nothing is found."""

from __future__ import annotations

from dataclasses import dataclass

from bot import wording
from bot.answer import AnswerStatus
from bot.answers.find import Finder
from bot.answers.texts import Texts
from bot.background import Background
from bot.names.name_words import name_words
from bot.question import Question
from index.passage import Passage

_LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Response:
    """What a question gets, before it becomes the answer of one turn."""

    status: AnswerStatus
    answer: str
    passages: tuple[Passage, ...] = ()
    widened: bool = False
    """Nothing was found on the topic of the turn before, so it was left out."""
    hidden: int = 0
    """How many more passages there are than were read."""
    own_passages: bool = False
    """The passages answer a question of their own: what follows is about them."""


class Desk:
    """One archive, made ready to answer from."""

    def __init__(self, known: Background, *, read_all: bool = False) -> None:
        self.known = known
        self.store = known.store
        self.texts = Texts(known.store)
        self.finder = Finder(known.store, self.texts, read_all=read_all)

    def nothing(self, question: Question) -> Response:
        """Say what was looked for and where."""
        short = wording.nothing_found(question, self.known)
        return Response(AnswerStatus.NOT_FOUND, short)

    def nobody(self, question: Question) -> Response:
        """Say that nobody of that name is quoted."""
        names = [naming.phrase for naming in question.nobody] or list(question.speakers)
        mentioned = all(self.store.has_word(word) for name in names for word in name_words(name))
        short = wording.nobody_found(names, self.known, mentioned)
        return Response(AnswerStatus.NOT_FOUND, short)


def shortened(text: str) -> str:
    """Return `text` in one line, cut where it is too long for a short answer."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN].rsplit(' ', 1)[0]} …"
