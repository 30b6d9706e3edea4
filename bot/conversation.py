"""Conversation: questions in, answers out; it remembers who "he" is and what was shown."""

from __future__ import annotations

import time
from dataclasses import replace

from bot.answer import Answer, AnswerStatus
from bot.question import Asks, Question
from index.article import Article
from index.errors import StoreDamagedError
from index.passage import Passage
from index.search import Search
from index.store import Store


class Conversation:
    """One conversation over one archive. Each turn may lean on the turns before it."""

    def __init__(self, store: Store, *, limit: int = 10) -> None:
        self.store = store
        self.limit = limit
        """How many passages an answer shows; 0: all."""

    def ask(self, text: str) -> Answer:
        """Answer one turn.

        Raises:
            QuothError: the archive cannot be used. Odd text raises nothing: it is not understood.
        """
        began = time.perf_counter()
        answer = self._answer(text)
        return replace(answer, milliseconds=(time.perf_counter() - began) * 1000)

    def article_of(self, passage: Passage) -> Article:
        """Return the article that `passage` stands in.

        Raises:
            StoreDamagedError: the archive no longer has it.
        """
        article = self.store.article(passage.article.id)
        if article is None:
            raise StoreDamagedError(f"The article {passage.article.id} is no longer in this archive. Ask again.")
        return article

    def passages_around(self, passage: Passage) -> tuple[Passage, ...]:
        """Return all passages of the article that `passage` stands in, in text order."""
        return self.store.passages_of(passage.article.id)

    def examples(self, count: int = 6) -> tuple[str, ...]:
        """Return questions that this archive answers."""
        return tuple(f"What did {speaker.name} say?" for speaker in self.store.speakers(limit=count))

    def _answer(self, text: str) -> Answer:
        names = text.strip(" ?.!").split()
        for length in range(len(names), 0, -1):
            for start in range(len(names) - length + 1):
                found = self.store.speakers_named(" ".join(names[start : start + length]))
                if found:
                    question = Question(Asks.STATEMENTS, f"What did {found[0].name} say?", speakers=(found[0].name,))
                    shown = self.store.search(Search(speakers=(found[0].id,), limit=self.limit))
                    short = f"{found[0].name}: {shown.total} statements"
                    return Answer(text, question, AnswerStatus.ANSWERED, short, shown.passages, shown.total)
        return Answer(
            text, None, AnswerStatus.NOT_UNDERSTOOD, "I did not understand that.", suggestions=self.examples(3)
        )
