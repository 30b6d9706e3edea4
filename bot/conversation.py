"""Conversation: questions in, answers out; it remembers who "he" is and what was shown."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace

from bot import wording
from bot.answer import Answer, AnswerStatus
from bot.answers.desk import Response
from bot.answers.suggest import suggestions_for, what_did
from bot.background import Background
from bot.examples import examples
from bot.grammar.sentences import is_question, sentences_of
from bot.grammar.verbs import OPEN
from bot.joined_answers import joined
from bot.language.sentences import counted
from bot.mind import Mind
from bot.naming import Naming
from bot.question import STATEMENT_LIKE, Asks, Question
from bot.reading.bare_question import named_in
from bot.reading.read_question import prepare
from bot.reading.small_talk import is_leave_taking, reply_to
from bot.respond import Responder
from bot.topic import topic_of
from bot.understand import Understanding
from bot.unsaid.otherwise import is_misread, is_no_person
from index.article import Article
from index.errors import StoreDamagedError
from index.passage import Passage
from index.speaker import SpeakerEntry
from index.store import Store

_LONGEST_QUESTION = 2000
_FAIR_SHARE = 0.2
"""Another who bears the name is offered, where he is quoted so much as often."""
_MUCH_THE_SAME = 0.5
"""And told of before the answer, where he is quoted so much as often."""


class Conversation:
    """One conversation over one archive. Each turn may lean on the turns before it."""

    def __init__(self, store: Store, *, limit: int = 10) -> None:
        self.store = store
        self.limit = limit
        """How many passages an answer shows; 0: all."""
        self._mind = Mind()
        prepare()
        self.refresh()

    def refresh(self) -> None:
        """Look again at what the archive holds, which may have been updated; what was said so far stays in mind."""
        self._known = Background(self.store)
        self._examples: tuple[str, ...] = ()
        self._responder = Responder(self._known, read_all=not self.limit)

    def begin_anew(self) -> None:
        """Forget what was said so far, and look again at what the archive holds."""
        self._mind = Mind()
        self.refresh()

    def ask(self, text: str) -> Answer:
        """Answer one turn.

        Raises:
            QuothError: the archive cannot be used. Odd text raises nothing: it is not understood.
        """
        began = time.perf_counter()
        answer = self._answer_all(text[:_LONGEST_QUESTION])
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

    def examples(self, count: int = 6) -> tuple[str, ...]:
        """Return questions that this archive answers."""
        if len(self._examples) < count:
            self._examples = examples(self.store, count, self._is_answered)
        return self._examples[:count]

    def _is_answered(self, text: str) -> bool:
        """Say whether a question that begins a conversation is answered with passages."""
        question = Understanding(self._known, Mind()).read(text)
        response = question and self._responder.respond(question, Mind())
        return bool(
            response and response.status is AnswerStatus.ANSWERED and response.passages and not response.widened
        )

    # -- one turn ----------------------------------------------------------------------------------

    def _answer_all(self, text: str) -> Answer:
        """Answer each question of a turn; what is no question is what the next one leans on."""
        sentences = sentences_of(text)
        if len(sentences) == 1:
            return self._answer(text)
        answers = [(self._answer(sentence), is_question(sentence)) for sentence in sentences]
        asked = [answer for answer, asks in answers if asks] or [answer for answer, _ in answers]
        answer = joined(text, asked)
        if len(asked) > 1 and answer.passages:
            self._mind.show(answer.passages, len(answer.passages))
        return answer

    def _answer(self, text: str) -> Answer:
        understanding = Understanding(self._known, self._mind)
        question = understanding.read(text)
        if question is None:
            self._keep_names(text)
            return self._not_understood(text)
        if question.more:
            return self._more(text, question)
        if question.asks is Asks.EXAMPLES:
            return Answer(text, question, AnswerStatus.ANSWERED, "Questions like these:", suggestions=self.examples())
        response = self._responder.respond(question, self._mind)
        if response.widened or response.status is AnswerStatus.NOT_FOUND:
            question, response = self._meant_otherwise(understanding.otherwise(question)) or (question, response)
        if response.status is AnswerStatus.NOT_FOUND:
            response = self._responder.beside(question) or response
        if is_misread(question):
            return self._not_understood(text)
        self._remember(question, response)
        shown = response.passages if not self.limit else response.passages[: self.limit]
        return Answer(
            text,
            question,
            response.status,
            self._with_notes(question, response),
            shown,
            len(response.passages) + response.hidden,
            self._suggestions(question, response),
        )

    def _meant_otherwise(self, others: Iterable[Question]) -> tuple[Question, Response] | None:
        """Return the first of how else a turn can be meant that is answered."""
        for other in others:
            response = self._responder.respond(other, self._mind)
            if response.status is AnswerStatus.ANSWERED and not response.widened:
                return other, response
        return None

    def _keep_names(self, text: str) -> None:
        """Keep who is named in a turn that was not understood: "and about taxes?" may go on from it."""
        naming = named_in(text, self._known)
        if naming is None:
            return
        self._mind.meet([naming])
        if self._mind.question is None:
            self._mind.question = Question(Asks.STATEMENTS, "", (naming.name,), named=(naming,))

    def _not_understood(self, text: str) -> Answer:
        if not self._known.articles:
            return Answer(
                text, None, AnswerStatus.NOT_UNDERSTOOD, "This archive is empty. Index something: quoth index PATH"
            )
        reply = reply_to(text) or wording.NOT_UNDERSTOOD
        offered = () if is_leave_taking(text) else self.examples(3)
        return Answer(text, None, AnswerStatus.NOT_UNDERSTOOD, reply, suggestions=offered)

    def _more(self, text: str, question: Question) -> Answer:
        mind = self._mind
        rest = mind.found[mind.page :]
        question = mind.question or question
        if not rest:
            short = f"That was all: {counted(len(mind.found), 'passage')}."
            return Answer(text, question, AnswerStatus.NOT_FOUND, short, (), len(mind.found))
        shown = rest if not self.limit else rest[: self.limit]
        short = f"{mind.page + 1} to {mind.page + len(shown)} of {len(mind.found)}"
        mind.page += len(shown)
        return Answer(text, question, AnswerStatus.ANSWERED, short, shown, len(mind.found))

    def _remember(self, question: Question, response: Response) -> None:
        mind = self._mind
        if response.status is AnswerStatus.ANSWERED:
            mind.last = question
        mind.meet(self._met(question, response))
        if question.asks is Asks.WHERE and response.status is AnswerStatus.ANSWERED:
            mind.place = response.answer
        if response.status is not AnswerStatus.ANSWERED or not response.own_passages:
            is_missing = response.status is AnswerStatus.NOT_FOUND and question.verb != OPEN
            is_nobody = any(is_no_person(naming) for naming in question.nobody)
            if question.asks in STATEMENT_LIKE and is_missing and not question.narrows and not is_nobody:
                mind.question = self._with_known_name(question)
            return
        if question.asks in STATEMENT_LIKE:
            if question.kind is None and not question.narrows:
                if not question.others and "topic" not in question.carried:
                    mind.seen.clear()
                mind.question = question
            elif mind.question is None:
                mind.question = replace(question, kind=None)
        elif (matter := _thing_asked_about(question)) is not None:
            mind.question = matter
        shown = len(response.passages) if not self.limit else min(self.limit, len(response.passages))
        mind.show(response.passages, shown)
        mind.seen |= {passage.id for passage in response.passages}

    def _with_known_name(self, question: Question) -> Question:
        """Put the speaker whose name a phrase holds for the whole of it: "Orlik's barber" is unknown, Orlik is not."""
        if not question.named or len(question.nobody) < len(question.named):
            return question
        naming = named_in(question.named[0].phrase, self._known)
        if naming is None:
            return question
        self._mind.meet([naming])
        return replace(question, named=(naming,), speakers=(naming.name,))

    def _met(self, question: Question, response: Response) -> list[Naming]:
        """Return who was talked about: those shown first, then those named, told and spoken of."""
        met: list[Naming] = []
        if question.asks is Asks.SPEAKER or len(question.nobody) == len(question.named):
            speaking = [passage for passage in response.passages[:6] if passage.speaker is not None]
            met.extend(self._known.names.of_passage(passage) for passage in speaking)
        met += [naming for naming in question.named if naming.chosen]
        if question.told is not None and question.told.chosen:
            met.append(question.told)
        if question.subject is not None:
            people = [group.person for group in question.subject.groups if group.person] or [question.topic or ""]
            met += [naming for person in people if not (naming := self._known.names.find(person, guess=False)).partial]
        return met

    def _with_notes(self, question: Question, response: Response) -> str:
        fresh = [naming for naming in question.named if "speakers" not in question.carried]
        guessed = [naming for naming in fresh if naming.chosen and (naming.misspelt or naming.loosely)]
        notes = [told for naming in guessed if (told := wording.who_is_meant(naming, read_as=question.text))]
        if len(question.named) == len(fresh) == 1 and not fresh[0].misspelt:
            notes += filter(None, [wording.namesakes(fresh[0], self._also_meant(fresh[0], question, _MUCH_THE_SAME))])
        return (
            " ".join((*notes, response.answer))
            if notes and response.status is AnswerStatus.ANSWERED
            else response.answer
        )

    def _suggestions(self, question: Question, response: Response) -> tuple[str, ...]:
        if response.status is AnswerStatus.ANSWERED:
            return self._alternatives(question)
        return () if question.asks is Asks.CONTEXT else self._nearest(question)

    def _nearest(self, question: Question) -> tuple[str, ...]:
        return suggestions_for(question, self._known, self._is_answered, self._mind.found)

    def _alternatives(self, question: Question) -> tuple[str, ...]:
        """Offer the others who bear the name, where they are quoted a fair share as often; once in a conversation."""
        offered: list[str] = []
        for naming in question.named:
            if others := self._also_meant(naming, question):
                self._mind.offered.add(naming.name)
                offered += filter(self._is_answered, map(what_did, others))
        return tuple(offered)

    def _also_meant(self, naming: Naming, question: Question, share: float = _FAIR_SHARE) -> list[SpeakerEntry]:
        """Return who else bears the name, where that was not told yet."""
        if naming.name in self._mind.offered or "speakers" in question.carried:
            return []
        least = share * sum(entry.statements for entry in naming.chosen)
        return [entry for entry in naming.others[:2] if entry.statements >= least]


def _thing_asked_about(question: Question) -> Question | None:
    """Return what "when does the strike begin?" is about, which is nobody who speaks: "it" is the strike from then."""
    if not question.clause or len(question.named) != 1 or not question.nobody:
        return None
    *noun, _verb = (question.topic or "").split() or [""]  # of "the beer tent close" only "the beer" was read as a name
    thing = " ".join((question.nobody[0].phrase, *noun))
    return Question(Asks.STATEMENTS, question.text, topic=thing, subject=topic_of(thing) or None)
