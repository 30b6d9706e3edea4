"""What somebody said, and what the articles say that nobody is said to have said."""

from __future__ import annotations

from dataclasses import replace

from bot import wording
from bot.answer import AnswerStatus
from bot.answers.agreement import Views, asks_for_agreement
from bot.answers.answering import answers_to, asks_for_answer
from bot.answers.covering import covering
from bot.answers.desk import Desk, Response, shortened
from bot.answers.find import Finding
from bot.answers.labels import asks_for_label, label_in
from bot.answers.matter import fact_of_matter
from bot.answers.reasons import reason_told
from bot.answers.short_facts import FACTS, asking_number, fact_in, stands_before
from bot.answers.texts import content_with_cue
from bot.answers.verb_fit import has_stance
from bot.grammar.verbs import BASE_OF
from bot.language.sentences import counted, listed
from bot.mind import Mind
from bot.question import Asks, Question
from bot.speakers_in_sentences import speakers_in_sentence
from bot.topic import Topic, search_words
from index.attribution import Stance
from index.passage import Passage
from index.search import Search

_FEW_WORDS = 2
_SHORT_WORD = 3
"""In letters: what may be written otherwise."""
_MOST_AGREED_WITH = 20
_FROM_BEFORE = frozenset(["topic", "it"])
_WHEN_WHERE = frozenset(["when", "where"])
SHORT = frozenset(["fact", *FACTS])
"""What a question finds by the look of it, or in the words of one statement."""


def statements(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "what did Kirby say about hostages?"."""
    if (told := _of_matter(desk, question, mind)) is not None:
        return told
    if question.find in FACTS and question.clause and not question.narrows and _lacks_a_word(desk, question):
        return desk.nothing(question)
    if (told := _plainly_told(desk, question)) is not None:
        return told
    if not question.narrows and (told := reason_told(desk, question)) is not None:
        return told
    only = mind.found if question.narrows else None
    finding = desk.finder.find(question, only)
    if question.others:
        rest = tuple(passage for passage in finding.passages if passage.id not in mind.seen)
        finding = replace(finding, passages=rest)
    is_agreement = asks_for_agreement(question)
    finding = (_in_agreement if is_agreement else _in_answer)(desk, question, mind, finding)
    if not finding.passages and "topic" in question.carried and question.speaker_ids:
        finding = _widened(desk, question)
    if not finding.passages and "it" in question.carried and question.stances:
        finding = desk.finder.find(replace(question, topic=None, subject=None, stance_asked=True))
    if not finding.passages and not question.speaker_ids:
        return sentences(desk, question, mind)
    if not finding.passages:
        return _told_by_others(desk.nothing(question), finding)
    short = _short(question, finding)
    return Response(
        AnswerStatus.ANSWERED,
        short,
        finding.passages,
        hidden=finding.hidden,
        widened=finding.widened,
        own_passages=True,
    )


def _in_answer(desk: Desk, question: Question, mind: Mind, finding: Finding) -> Finding:
    """Take what was said right after what was just shown, for "and his reply?" and "and Orlik on that?"."""
    is_found = bool(finding.passages) and not finding.nearest
    if question.narrows or question.kind or "speakers" in question.carried or not question.speaker_ids:
        return finding
    if not asks_for_answer(question) and (is_found or _FROM_BEFORE.isdisjoint(question.carried)):
        return finding
    answer = answers_to(mind.found, question.speaker_ids, desk.texts)
    if answer and all(has_stance(passage, (Stance.DECLINED,)) for passage in answer):  # and what she said all the same
        answer = tuple(dict.fromkeys((*answer, *finding.passages)))
    return Finding(answer) if answer else finding


def _lacks_a_word(desk: Desk, question: Question) -> bool:
    """Say whether no article has a word of "how high is the lighthouse?": no number is that of what is not there."""
    groups = question.subject.groups if question.subject else ()
    rare = (group for group in groups if not group.person and len(group.word) > _SHORT_WORD)
    return any(not any(map(desk.store.has_word, words)) for words in search_words(Topic("", tuple(rare))))


def _in_agreement(desk: Desk, question: Question, mind: Mind, finding: Finding) -> Finding:
    """Take what somebody says of the same as was just shown, or as another says, where it is asked if they agree."""
    if finding.passages and not finding.relaxed and not finding.nearest:
        return finding
    others = [passage for passage in mind.found if passage.speaker_id not in question.speaker_ids]
    if question.subject is not None and question.subject.person:
        naming = desk.known.names.find(question.subject.person, guess=False)
        ids = tuple(entry.id for entry in naming.chosen)
        said = [passage for passage in others if passage.speaker_id in ids]
        others = said or list(desk.store.search(Search(speakers=ids, limit=_MOST_AGREED_WITH)).passages if ids else ())
    views = Views(desk.texts, others).of(question.speaker_ids)
    return Finding(views, relaxed=True) if views else finding


def _told_by_others(nothing: Response, finding: Finding) -> Response:
    """Say where others alone tell what somebody says: "the mayor hopes that Orlik will agree"."""
    if not finding.unspoken:
        return nothing
    told = counted(finding.unspoken, "thing")
    return replace(nothing, answer=f"{nothing.answer} Only what others tell: {told}.")


def _widened(desk: Desk, question: Question) -> Finding:
    """Leave out the topic of the turn before, where the speaker is new and says nothing about it."""
    if "speakers" in question.carried or question.period or question.place:
        return Finding()
    wider = replace(question, topic=None, subject=None, quoted="", verb="", stances=(), clause=False, find="")
    return replace(desk.finder.find(wider), widened=True)


def _short(question: Question, finding: Finding) -> str:
    passages = finding.passages
    if question.find in SHORT and (fact := fact_in(question, passages[0])):
        return fact
    content = shortened(_told(passages[0])) if len(passages) == 1 or question.find else ""
    if asks_for_label(question):
        content = shortened(label_in(passages))
    short = wording.found_statements(
        passages,
        question.named,
        nearest=finding.nearest,
        hidden=finding.hidden,
        unspoken=0 if question.topic or question.narrows else finding.unspoken,
        shown_content=content,
    )
    if finding.beside and not finding.widened:
        return f"“{question.topic}” is not named in so many words; said beside it: {short}"
    if finding.widened:
        before = listed(speakers_in_sentence(question))
        sought = f"about {question.topic or question.quoted}" if question.topic or question.quoted else "of the kind"
        return f"Nothing {sought} by {before} here. {short}"
    if finding.relaxed:
        return f"Nothing told with “{BASE_OF[question.verb.lower()]}”; what was said: {short}"
    return short


def sentences(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer what nobody is said to have said: "who contributed to this report?"."""
    question = asking_number(question)
    if (told := _of_matter(desk, question, mind)) is not None:
        return told
    covered = _covered(desk, question)
    if covered.passages or question.covered:
        return covered
    if question.find in FACTS and _lacks_a_word(desk, question):
        return desk.nothing(question)
    asked = replace(question, asks=Asks.SENTENCES, find=question.find or "fact", clause=True)
    return _in_sentences(desk, question, desk.finder.find(asked).passages)


def _covered(desk: Desk, question: Question) -> Response:
    """Answer from the sentences that have nearly all the words of a question."""
    topic = question.subject if question.clause else None
    found = covering(desk.store, topic, question.find, question.speaker_ids, question.asking) if topic else ()
    return _in_sentences(desk, question, found)


def _of_matter(desk: Desk, question: Question, mind: Mind) -> Response | None:
    """Answer "how many came?" and "when does it start?" with the fact that stands beside these words."""
    is_when = not _WHEN_WHERE.isdisjoint(question.asking.split())
    is_fact = question.find in FACTS or (question.find == "fact" and question.clause and is_when)
    fact = fact_of_matter(desk, question, mind) if is_fact and not question.narrows else None
    if fact is None:
        return None
    told = _told(fact.passage)
    short = f"{fact.words} ({shortened(told if fact.words in ' '.join(told.split()) else fact.passage.text)})"
    return Response(AnswerStatus.ANSWERED, short, (fact.passage,), own_passages=True)


def _plainly_told(desk: Desk, question: Question) -> Response | None:
    """Answer a short fact from the sentence that has the words of the question, where one has nearly all of them.

    Of "how many refugees arrive every year?", which names nobody, it must have "3,000 refugees".
    """
    if question.find not in SHORT or question.nobody or question.narrows or not question.subject:
        return None
    if question.find not in FACTS and not question.named:
        return None
    told = _covered(desk, question)
    is_told = bool(told.passages) and (
        bool(question.named) or stands_before(question.find, told.passages[0].text, question.subject)
    )
    return told if is_told else None


def _in_sentences(desk: Desk, question: Question, passages: tuple[Passage, ...]) -> Response:
    if not passages:
        return desk.nothing(question)
    is_told = question.find in FACTS or (question.find in SHORT and question.named)
    fact = fact_in(question, passages[0]) if is_told else ""
    return Response(AnswerStatus.ANSWERED, fact or passages[0].text.strip(), passages, own_passages=True)


def _told(passage: Passage) -> str:
    """Return what was said, or the sentence where that is a word or two."""
    content = content_with_cue(passage)
    return content if len(content.split()) > _FEW_WORDS else passage.text
