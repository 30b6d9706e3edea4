"""Otherwise: how else a turn can be meant, where its first reading finds nothing in the archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.grammar.asides import ASKING
from bot.grammar.lexicon import DID
from bot.grammar.verbs import BASE_OF, NO_NOUNS, OPEN
from bot.language.word_list import word_list
from bot.names.name_words import RELATIONS, TITLES, name_words, noun_first
from bot.naming import Naming
from bot.question import Asks, Question
from bot.topic import topic_of
from index.attribution import Kind
from index.folding import fold

_LONGEST_NAME = 6
"""In words: the chief executive of the Harbour Fund."""
_NO_PART_OF_NAME = frozenset(word_list("i me my we us you your else anything something there please whether"))
_OF_FACTS = frozenset([Asks.COUNT, Asks.WHEN, Asks.WHERE, Asks.ADDRESSEE])
"""When did the ferry sink? How often is the fund named? What asks for these need be no statement."""
_CIRCUMSTANCES = frozenset([Asks.WHEN, Asks.WHERE])
_CARRIED_TOPIC = frozenset(["topic", "it"])
"""How a question tells that its topic is that of the turn before: left out, or "it"."""
_BEFORE_NAME = frozenset(["to", "of", "at", "by", "for", "from", "in", "with"])
"""What was read [to the court]? A preposition begins no name."""
_SOUGHT = frozenset(["fact", "number", "money", "time"])
"""How [many] refugees arrive? A short fact, whoever tells it."""


def is_misread(question: Question) -> bool:
    """Say whether words that are no name were taken for the speaker, and nobody is called so."""
    return bool(question.nobody) and any(not _may_be_name(naming.phrase) for naming in question.nobody)


def is_no_person(naming: Naming) -> bool:
    """Say whether a phrase that nobody is called is a noun for no person: after "from the beginning" nobody is "he"."""
    noun = noun_first(name_words(naming.phrase) or [""])[0]
    return fold(naming.phrase).split()[:1] == ["the"] and naming.phrase.islower() and noun not in RELATIONS | TITLES


def may_be_a_fact(question: Question) -> bool:
    """Say whether no speaker need be asked for: what "the jobless rate" was, how often "the WHF" is named."""
    if "speakers" in question.carried:
        return False
    if question.asks in _CIRCUMSTANCES and question.topic:
        return question.carried.isdisjoint(_CARRIED_TOPIC)  # "where did Lee say that?" is no fact
    if question.named and len(question.nobody) == len(question.named):
        is_name = any(naming.phrase[:1].isupper() for naming in question.nobody)
        is_sought = question.asks in _OF_FACTS or question.find in _SOUGHT
        return is_sought or (question.asks is Asks.ROLE and not is_name)
    return question.find in _SOUGHT or question.verb == OPEN or _begins_question(question.topic or "")


def of_all_said(question: Question) -> Iterator[Question]:
    """Yield "where did Lee say that?" of all that Lee said, where it is nothing about what was shown of others."""
    if question.asks in _CIRCUMSTANCES and question.named and question.carried & _CARRIED_TOPIC:
        yield replace(question, topic=None, subject=None, clause=False)


def told_to_anybody(question: Question) -> Iterator[Question]:
    """Yield "what did she say about voters?" for "what did she tell voters?": to whom need not be printed."""
    if question.told is None or not question.named or question.asks is not Asks.STATEMENTS:
        return
    plain, words = replace(question, told=None, addressee=None), question.told.phrase
    if not question.topic:
        yield replace(plain, topic=words, subject=topic_of(words) or None)
    elif not question.told.chosen:
        yield plain


def partly_quoted(question: Question) -> Iterator[Question]:
    """Yield "only his exact words" with those that stand in quotation marks within a report."""
    if question.kind is Kind.DIRECT:
        yield replace(question, kind=Kind.MIXED)


def of_any_kind(question: Question) -> Iterator[Question]:
    """Yield "who criticized the plan?" for "which people in Arlen criticized the plan?": roles need not be printed."""
    if question.like and question.subject:
        yield replace(question, like="")


def _begins_question(topic: str) -> bool:
    """Say whether a topic begins as questions do: "about [which day was that]"."""
    words = topic.lower().split()[:2]
    return bool(words) and (words[0] in DID | {"i"} or (words[0] in ASKING and not DID.isdisjoint(words[1:])))


def _may_be_name(phrase: str) -> bool:
    words = fold(phrase).split()
    if words[:1] and words[0] in _BEFORE_NAME:
        return False
    finite = (word for word in words if word in BASE_OF and (BASE_OF[word] != word or word in NO_NOUNS))
    return len(words) <= _LONGEST_NAME and _NO_PART_OF_NAME.isdisjoint(words) and not any(finite)
