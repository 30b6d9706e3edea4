"""Counts, roles, lists and context."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot import wording
from bot.answer import AnswerStatus
from bot.answers.article_matter import ArticleMatter
from bot.answers.desk import Desk, Response
from bot.answers.matter import fact_of_matter
from bot.answers.speaker_kinds import is_of_kind, may_be_anybody
from bot.answers.texts import stems_of
from bot.grammar.lists import NUMBER
from bot.grammar.verbs import BASE_OF, OPINION
from bot.language.sentences import body_in_sentence, counted, day_in_words, listed
from bot.mind import Mind
from bot.names.name_words import name_words
from bot.question import Asks, Question
from bot.topic import Topic, search_words, topic_of
from index.article import ArticleInfo
from index.folding import fold
from index.passage import Passage
from index.search import Order, Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import ArticleEntry

_MOST_TITLES = 50
_MOST_NAMES = 30
_MOST_SENTENCES = 30


def count(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "how many times is Kirby quoted?": statements told within his own are part of those."""
    if not question.named and not question.topic and mind.found:
        return Response(AnswerStatus.ANSWERED, counted(len(mind.found), "statement") + ".", mind.found)
    if (told := _counted_in_words(desk, question, mind)) is not None:
        return told
    finding = desk.finder.find(replace(question, asks=Asks.STATEMENTS))
    if not finding.passages:
        return desk.nothing(question)
    if question.like:
        names = dict.fromkeys(passage.speaker.name for passage in finding.passages if passage.speaker)
        return Response(AnswerStatus.ANSWERED, f"{len(names)}: {listed(tuple(names))}.", finding.passages)
    number = len(finding.passages) + finding.hidden
    articles = counted(len({passage.article.id for passage in finding.passages}), "article")
    whose = f"{listed(question.speakers)}: " if question.speakers else ""
    beside = "" if question.topic else wording.beside_these(finding.unspoken)
    short = f"{whose}{counted(number, 'statement')} in {articles}{beside}."
    return Response(AnswerStatus.ANSWERED, short, finding.passages, own_passages=True)


def _counted_in_words(desk: Desk, question: Question, mind: Mind) -> Response | None:
    """Answer "how often did she ask for it?" with the "twice" that is told, before statements are counted."""
    is_thought = bool(question.like) and BASE_OF.get(question.verb.lower(), "") in OPINION
    if not question.topic or not (question.asking == "how often" or is_thought):
        return None
    asking = question.asking or "how many"
    fact = fact_of_matter(desk, replace(question, asks=Asks.STATEMENTS, find="number", asking=asking), mind)
    if fact is None or not (_is_by(question, fact.passage) or _names_asked(question, fact.passage)):
        return None
    return Response(AnswerStatus.ANSWERED, f"{fact.words} ({fact.passage.text})", (fact.passage,), own_passages=True)


def _is_by(question: Question, passage: Passage) -> bool:
    return not question.speaker_ids or passage.speaker_id in question.speaker_ids


def _names_asked(question: Question, passage: Passage) -> bool:
    """Say whether a sentence in which nobody is quoted names whoever is asked about."""
    surnames = {name.split()[-1] for name in question.speakers if name.split()}
    return passage.speaker_id is None and any(surname in passage.text for surname in surnames)


def role(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "who is Kirby?" with his role as an article prints it."""
    del mind
    naming = question.named[0] if question.named else None
    if naming is None or not naming.chosen:
        return _role_in_text(desk, question)
    entry = next((one for one in naming.chosen if one.role), naming.chosen[0])
    evidence = (None if entry.role else _introduction(desk, entry.name)) or _first_mention(desk, entry, naming.phrase)
    said = f"{naming.name}: {'; '.join(entry.roles[:3]) or entry.role}" if entry.role else ""
    if evidence is not None and not entry.role:
        said = evidence.text.strip()
    passages = (evidence,) if evidence else ()
    return Response(AnswerStatus.ANSWERED, said or f"{naming.name}: the articles print no role.", passages)


def _introduction(desk: Desk, name: str) -> Passage | None:
    """Return the sentence that tells who somebody is right beside the full name: "Ana Ruiz is a teacher"."""
    search = Search(phrase=name, attributed=None, order=Order.BEST, limit=_MOST_SENTENCES)
    plain = re.compile(rf"{re.escape(name)},? (?:is|was) (?:an?|the) ")
    after = re.compile(rf"{re.escape(name)}(?: \([^)]*\))?, (?:an?|the|who|[a-z]+)\b")
    before = re.compile(rf"(?:\b[a-z]{{4,}} |(?<=\w )\b[A-Z][a-z]+ ){re.escape(name)}")
    found = desk.store.search(search).passages
    for pattern in (plain, after, before):
        for passage in found:
            if pattern.search(passage.text):
                return passage
    return None


def _first_mention(desk: Desk, entry: SpeakerEntry, phrase: str) -> Passage | None:
    """Return the passage that names the speaker most fully, with the role where it can."""
    passages = desk.store.search(Search(speakers=(entry.id,), limit=60)).passages
    role = stems_of(entry.role or "")
    name = frozenset(name_words(entry.name)) or frozenset(name_words(phrase))
    ranked = sorted(passages, key=lambda p: (-len(role & stems_of(p.text)), -len(name & set(fold(p.text).split()))))
    return ranked[0] if ranked else None


def _role_in_text(desk: Desk, question: Question) -> Response:
    phrase = question.speakers[0] if question.speakers else question.topic or ""
    if not any(desk.store.has_word(word) for word in name_words(phrase)):
        return desk.nobody(question)
    topic = topic_of(phrase)
    plain = replace(question, asks=Asks.SENTENCES, named=(), topic=phrase, subject=topic or None, clause=True)
    both = (
        *desk.finder.find(plain).passages,
        *desk.finder.find(replace(plain, asks=Asks.STATEMENTS, find="fact")).passages,
    )
    if not both or not topic:
        return desk.nobody(question)
    first = both[0]
    return Response(AnswerStatus.ANSWERED, first.text.strip(), (first,))


def speakers(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "list the speakers" and "who is quoted most?"."""
    del mind
    entries, begin = desk.store.speakers(limit=0), ""
    if question.outlet:
        counted_there = desk.store.counts_by_speaker(Search(outlet=question.outlet, limit=0))
        entries = tuple(replace(entry, statements=number) for entry, number in counted_there)
    if question.subject is not None:
        entries = _quoted_in_article_about(desk, question.subject)
    if question.like:
        of_kind = tuple(e for e in entries if is_of_kind(question.like, " ".join((*e.names, *e.roles))))
        entries = of_kind or entries
        begin = "" if of_kind or may_be_anybody(question.like) else f"Nobody is called one of the {question.like}; "
    if not entries:
        return desk.nothing(question)
    entries = tuple(sorted(entries, key=lambda entry: entry.type is SpeakerType.UNNAMED))
    if question.find == NUMBER:
        where = f" in {body_in_sentence(question.outlet)}" if question.outlet else ""
        return Response(AnswerStatus.ANSWERED, f"{counted(len(entries), 'speaker')}{where}.")
    named = [f"{entry.name} ({entry.statements})" for entry in entries]
    if question.most:
        return Response(AnswerStatus.ANSWERED, ", ".join(named[:5]))
    more = f", and {len(named) - _MOST_NAMES} more" if len(named) > _MOST_NAMES else ""
    names = f"{counted(len(named), 'speaker')}: {', '.join(named[:_MOST_NAMES])}{more}"
    return Response(AnswerStatus.ANSWERED, f"{begin}{names}")


def _quoted_in_article_about(desk: Desk, topic: Topic) -> tuple[SpeakerEntry, ...]:
    """Return who is quoted in the articles about a topic, where none is plainly so in that with most of its words."""
    search = Search(topic=search_words(topic), any_word=True, attributed=None, order=Order.BEST, limit=_MOST_SENTENCES)
    ids = [passage.article.id for passage in desk.store.search(search).passages]
    about = ArticleMatter(desk.texts).articles_about(topic, ids, ()) or ids[:1]
    quoted = Counter(p.speaker_id for one in about for p in desk.store.passages_of(one) if p.speaker_id is not None)
    entries = ((desk.store.speaker(one), number) for one, number in quoted.most_common())
    return tuple(replace(entry, statements=number) for entry, number in entries if entry is not None)


def articles(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "what articles are there?", "which articles mention aid?" and "who wrote the article?"."""
    entries = _articles_meant(desk, question, mind)
    if not entries:
        return desk.nothing(question)
    if question.find == NUMBER:
        number = _how_many(desk, question, entries)
        return Response(AnswerStatus.ANSWERED, f"{number}.")
    if question.find == "publisher":
        publishers = desk.known.publishers
        told_by = listed(publishers) if publishers else "The articles do not say who published them"
        return Response(AnswerStatus.ANSWERED, f"{told_by}.")
    if question.find == "author":
        told = [f"{entry.info.title}: {entry.author or 'no author is given'}" for entry in entries]
    elif question.find == "published":
        told = [f"{entry.info.title}: {_day(entry)}" for entry in entries]
    else:
        told = [entry.info.title for entry in entries]
    more = f"; and {len(told) - _MOST_TITLES} more" if len(told) > _MOST_TITLES else ""
    begin = "" if question.find else f"{_how_many(desk, question, entries)}: "
    return Response(AnswerStatus.ANSWERED, f"{begin}{'; '.join(told[:_MOST_TITLES])}{more}")


def _how_many(desk: Desk, question: Question, entries: Sequence[ArticleEntry]) -> str:
    """Return "84 articles, 8 September to 7 October 2016" where all of them are meant, else how many they are."""
    is_all = not question.topic and not question.outlet and question.period is None
    return wording.extent(desk.known) if is_all else counted(len(entries), "article")


def _day(entry: ArticleEntry) -> str:
    return day_in_words(entry.info.published) if entry.info.published else "no day is given"


def _articles_meant(desk: Desk, question: Question, mind: Mind) -> list[ArticleEntry]:
    """Return the articles about a topic, of a publisher, of a time, those just shown, or all."""
    entries = [entry for entry in desk.known.articles if _is_of(question, entry.info)]
    if question.find not in ("", NUMBER) and mind.found:
        shown = {passage.article.id for passage in mind.found}
        return [entry for entry in entries if entry.info.id in shown]
    if question.subject is None:
        return entries
    search = Search(topic=search_words(question.subject), attributed=None, limit=0)
    having = {passage.article.id for passage in desk.store.search(search).passages}
    return [entry for entry in entries if entry.info.id in having]


def _is_of(question: Question, article: ArticleInfo) -> bool:
    """Say whether an article is of the publisher and the time that a question names, if it names any."""
    if question.outlet and article.publisher != question.outlet:
        return False
    if question.period is None:
        return True
    day = article.published
    if day is None or question.period.back is None:
        return day is not None and question.period.holds(day, day)
    return (question.since or day) <= day <= (question.until or day)


def context(desk: Desk, question: Question, mind: Mind) -> Response:
    """Answer "show the third one in context" with the sentences round it."""
    at = question.number - 1 if question.number > 0 else question.number if question.number < 0 else 0
    if not -len(mind.found) <= at < len(mind.found):
        short = f"Only {counted(len(mind.found), 'passage')} shown."
        return Response(AnswerStatus.NOT_FOUND, short)
    passage = mind.found[at]
    around = desk.texts.around(passage, reach=2)
    if around is None:
        return desk.nothing(question)
    spans = (*around.before, passage.span, *around.after)
    text = around.article.text[min(span.start for span in spans) : max(span.end for span in spans)]
    return Response(AnswerStatus.ANSWERED, text, (passage,))
