"""Carried topic: the matter of a question before, without the words that only its own form needed."""

from __future__ import annotations

from bot.answers.short_facts import FACTS
from bot.grammar.asides import ASKING
from bot.grammar.lexicon import DID, IS, ON
from bot.grammar.verbs import BASE_OF, OPEN, past_of
from bot.language.word_list import word_list
from bot.mind import HE, PRONOUNS, SHE, THEY
from bot.names.name_words import DETERMINERS
from bot.question import Question
from index.folding import fold

_INVERTED = frozenset(["did", "does", "do"])
"""How many jobs [did the port lose]? What follows these is the rest of the question, and no part of the matter."""
_OWN = frozenset(["his", "her", "their", "its", "my", "our"])
_AFTER_VERB = ON | frozenset(word_list("for to against with by from in at"))
"""Who will pay [for] the bridge?"""


def matter_alone(question: Question) -> str:
    """Return "the tram cost" of "how much [will] the tram cost?", "screaming" of "who [heard] screaming?"."""
    words = (question.topic or "").split()
    if question.verb == OPEN and question.asking == "which":
        words = _after_noun_and_verb(words)
    elif question.verb == OPEN or _is_open(question):
        words = _after_verb(words)
    elif question.find in FACTS:
        words = _without_clause(words)
    while len(words) > 1 and fold(words[0]) in DID | ASKING | PRONOUNS:
        words = words[1:]
    inverted = next((at for at, word in enumerate(words) if at and fold(word) in _INVERTED), len(words))
    words = words[:inverted]
    if len(words) > 1 and fold(words[0]) in _OWN:
        words = words[1:]  # of another it is no longer [her] kitchen
    return " ".join(words)


def _without_clause(words: list[str]) -> list[str]:
    """Return "the tram" of "how much [will] the tram [cost]?", "schools" of "how many schools [would it build]?"."""
    begins = fold(words[0]) if words else ""
    rest = words[1:] if begins in DID else words
    inverted = next((at for at, word in enumerate(rest) if at and fold(word) in DID), len(rest))
    has_last_verb = begins in DID - IS and inverted == len(rest) > 1
    if has_last_verb and _AFTER_VERB.isdisjoint(map(fold, rest)) and fold(rest[-2]) not in DETERMINERS:
        rest = rest[:-1]
    return rest[:inverted]


def _is_open(question: Question) -> bool:
    """Say whether the topic of "did she take the ferry?" begins with a verb that the grammar does not know."""
    verb = question.verb.lower()
    return question.whether and verb not in BASE_OF and (question.topic or "").lower().startswith(f"{verb} ")


def _after_noun_and_verb(words: list[str]) -> list[str]:
    """Return "the ferry" of "which [islanders voted against] the ferry?"."""
    at = next((at for at, word in enumerate(words) if at > 1 and fold(word) in _AFTER_VERB | DETERMINERS), len(words))
    if at < len(words) and fold(words[at]) in _AFTER_VERB:
        at += 1
    return words[at:] or words


def as_clause(question: Question) -> str:
    """Return "Falk can win" of "did Falk say [he] can win?", "Falk threatened to go" of "did he threaten [to] go?"."""
    topic = question.topic or ""
    first, _, rest = topic.partition(" ")
    if len(question.speakers) != 1 or not rest:
        return topic
    base = BASE_OF.get(question.verb.lower(), "")
    if first == "to" and base:
        return f"{question.speakers[0]} {past_of(base)} {topic}"
    return f"{question.speakers[0]} {rest}" if fold(first) in HE | SHE | THEY else topic


def _after_verb(words: list[str]) -> list[str]:
    """Return what follows the verb, and the preposition that it takes: "[will pay for] the bridge"."""
    at = next((at for at, word in enumerate(words) if fold(word) not in DID), 0) + 1
    if at < len(words) and fold(words[at]) in _AFTER_VERB:
        at += 1
    rest = words[at:]
    return rest if rest and not PRONOUNS.issuperset(map(fold, rest)) else words
