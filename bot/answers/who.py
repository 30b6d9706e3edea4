"""Who said something, who else did, and according to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import AnswerStatus
from bot.answers.desk import Desk, Response, shortened
from bot.answers.lists import speakers
from bot.answers.replies import REPLYING, Replies
from bot.answers.sayers import as_sentence, is_only_beside, without_tellers
from bot.answers.sides import side_asked
from bot.answers.statements import sentences
from bot.answers.texts import content_with_cue
from bot.answers.verb_fit import is_of_mind, speaks_of_verb
from bot.grammar.verbs import BASE_OF, OPEN
from bot.language.sentences import counted, listed
from bot.mind import Mind
from bot.question import Question
from bot.topic import search_words
from bot.unsaid.carried_topic import matter_alone
from index.passage import Passage
from index.search import Order, Search

_ANSWERING = frozenset(["agree", "disagree", "contradict", "respond", "reply", "react"])
"""Who [disagreed]? Somebody else than those just shown."""
_MOST_REPLIED_TO = 4
_ENOUGH_WORDS = 2
_COVERED = 0.7
"""So much of the words asked for must stand in one sentence."""


def speaker(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "who said that aid goes on?"."""
    if question.shown:
        return _speakers_of(desk, question, mind.found)
    if _is_reply(question, mind):
        replying = Replies(desk.texts, mind.found[:_MOST_REPLIED_TO], question.verb).find()
        if replying:
            return replace(_speakers_of(desk, question, replying), own_passages=True)
    if question.subject is None and not question.quoted:
        return _by_stance(desk, question, mind)
    finding = desk.finder.find(question, shown=_articles_of(mind))
    passages = _in_articles_shown(question, _others(question, finding.passages, mind), mind)
    passages = tuple(p for p in passages if p.speaker) or passages
    if question.clause:
        passages = without_tellers(passages)
    is_told = bool(passages) and side_asked(question.verb) is not None  # who is against it need not name it
    if question.clause and not question.others and not is_told and (bare := _said_better(desk, question, passages)):
        return bare
    if not passages and not question.others:
        return _in_sentences(desk, question, mind)
    if not passages:
        return desk.nothing(question)
    response = _speakers_of(desk, question, passages, nearest=finding.nearest)
    if finding.beside:
        short = f"“{question.topic}” is not named in so many words; nearest to it: {response.answer}"
        response = replace(response, answer=short)
    if finding.relaxed:
        base = BASE_OF.get(question.verb.lower(), "")
        short = f"Nobody is said to {base} {question.topic} in so many words; about it: {response.answer}"
        response = replace(response, answer=short)
    return replace(response, own_passages=True)


def _said_better(desk: Desk, question: Question, passages: Sequence[Passage]) -> Response | None:
    """Return a sentence that nobody is found to have said, where it has the words asked for and no statement has."""
    if question.subject is None or question.named or len(question.subject.groups) < _ENOUGH_WORDS:
        return None
    if passages and is_only_beside(question.subject, passages[0]):
        sentence = as_sentence(passages[0])
        return Response(AnswerStatus.ANSWERED, sentence.text.strip(), (sentence,), own_passages=True)
    found = desk.finder.coverage(question.subject, passages[:1])
    if found >= _COVERED:
        return None
    search = Search(topic=search_words(question.subject), any_word=True, attributed=False, order=Order.BEST, limit=10)
    bare = desk.finder.best_covering(question.subject, desk.store.search(search).passages)
    if desk.finder.coverage(question.subject, bare) < max(_COVERED, found + 0.3):
        return None
    if is_of_mind(question) and not speaks_of_verb(bare[0], question.verb):
        return None
    return Response(AnswerStatus.ANSWERED, bare[0].text.strip(), bare, own_passages=True)


def _by_stance(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "who disagreed?" where no topic is to be had."""
    if not question.stances and question.like:
        return speakers(desk, question, mind)
    finding = desk.finder.find(replace(question, stance_asked=bool(question.stances)))
    passages = _others(question, finding.passages, mind)
    if question.carried or BASE_OF.get(question.verb.lower(), "") in _ANSWERING:
        shown = {passage.article.id for passage in mind.found}
        passages = tuple(passage for passage in passages if passage.article.id in shown)
    if not passages:
        return desk.nothing(question)
    return replace(_speakers_of(desk, question, passages), own_passages=True)


def _is_reply(question: Question, mind: Mind) -> bool:
    """Say whether "who disagreed?" leaves out with what: with what was just shown."""
    before = mind.question
    base = BASE_OF.get(question.verb.lower(), "")
    if question.clause and base == "doubt":  # "who doubts that he can?"
        return False
    is_left_out = question.topic is None or (before is not None and question.topic == matter_alone(before))
    is_left_out |= question.subject is not None and _has_just_spoken(question.subject.person, mind)
    return is_left_out and bool(mind.found) and base in REPLYING


def _has_just_spoken(name: str, mind: Mind) -> bool:
    """Say whether "who disagreed with him?" is about all that was just shown."""
    return bool(name) and any(passage.speaker is not None and passage.speaker.name == name for passage in mind.found)


def _others(question: Question, passages: Sequence[Passage], mind: Mind) -> tuple[Passage, ...]:
    if not question.others and not (question.carried and BASE_OF.get(question.verb.lower(), "") in _ANSWERING):
        return tuple(passages)
    known = {passage.speaker_id for passage in mind.found if passage.speaker_id is not None}
    return tuple(passage for passage in passages if passage.speaker_id not in known and passage.id not in mind.seen)


def _in_articles_shown(question: Question, passages: tuple[Passage, ...], mind: Mind) -> tuple[Passage, ...]:
    """Keep to the articles just shown, where "who disagreed with him?" leans on them and they tell it."""
    shown = {passage.article.id for passage in mind.found} if question.carried and question.stances else set()
    return tuple(passage for passage in passages if passage.article.id in shown) or passages


def _in_sentences(desk: Desk, question: Question, mind: Mind) -> Response:
    if question.quoted or (question.verb and question.verb != OPEN):
        return desk.nothing(question)
    return sentences(desk, question, mind)


def _speakers_of(desk: Desk, question: Question, passages: Sequence[Passage], *, nearest: bool = False) -> Response:
    if question.shown:
        passages = _outer(desk, passages)
    names = list(dict.fromkeys(_name_of(passage) for passage in passages))
    if not names:
        return desk.nothing(question)
    short = (listed(names) if len(names) <= 6 else ", ".join(names[:6])) + (
        f" and {counted(len(names) - 6, 'other')}" if len(names) > 6 else ""
    )
    if nearest:
        short = f"Nobody in these words; the nearest is by {short}"
    if len(names) == 1 and len(passages) == 1:
        short = f"{short}: “{shortened(content_with_cue(passages[0]))}”"
    return Response(AnswerStatus.ANSWERED, short, tuple(passages))


def _outer(desk: Desk, passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return, for statements told by somebody else, those of the teller: "according to whom?"."""
    tellers = []
    for passage in passages:
        attribution = passage.attribution
        if attribution is None or attribution.within is None:
            continue
        tellers += [p for p in desk.store.passages_of(passage.article.id) if p.number == attribution.within]
    return tuple(tellers) or tuple(passages)


def _articles_of(mind: Mind) -> tuple[str, ...]:
    return tuple(dict.fromkeys(passage.article.id for passage in mind.found))


def _name_of(passage: Passage) -> str:
    return passage.speaker.name if passage.speaker else "nobody named"
