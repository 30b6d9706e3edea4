"""Open verbs: "what did Orlik text the mayor?", "did she regret it?" with verbs that the grammar does not know.

The archive decides where the name ends: what follows it is the verb.
"""

from __future__ import annotations

from dataclasses import replace

from bot.background import Background
from bot.grammar.lexicon import DID, HAS, IS, MODALS
from bot.grammar.pattern import Pattern
from bot.grammar.reading import Reading
from bot.grammar.tail import read_tail
from bot.grammar.verbs import BASE_OF
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Span, Word, said_by
from bot.language.callings import is_calling
from bot.language.word_list import word_list
from bot.mind import PRONOUNS
from bot.names.name_words import has_determiner, name_words, split_names
from bot.question import Asks
from bot.reading.asked_ahead import asked_ahead
from index.folding import fold

_ASKING = {
    "what": Asks.STATEMENTS,
    "how": Asks.STATEMENTS,
    "why": Asks.STATEMENTS,
    "when": Asks.WHEN,
    "where": Asks.WHERE,
    "who": Asks.STATEMENTS,
    "whom": Asks.STATEMENTS,
}
"""The question words, and what they ask for."""
_PARTICIPLE = ("ing", "ed", "en")
_WHENEVER = Pattern("[by|until|till|before|since|from] <whenever>", CLASSES)
_LONGEST_THING = 2
"""In words: which [television programme] she named"""
_BEFORE_PLACE = frozenset(["in", "of", "from", "at"])
"""Which people [in] Arlen objected? Arlen is not who did."""
_FINITE = ("s", "ed")
_LONGEST_NAME = 6
_PAIR = 2
_FILLING = frozenset(word_list("anything something it that this"))
"""Did she regret [anything]?"""


def read_open_verb(words: tuple[Word, ...], known: Background) -> Reading | None:
    """Return the reading of a question whose verb may be any, where the archive knows whom it names."""
    if (reading := _put_as_statement(words, known)) is not None:
        return reading
    words = _with_when(words)
    at = 1 if words[0].lower in _ASKING else 0
    if at >= len(words) or words[at].lower not in DID:
        return None
    start = at + 2 if at + 1 < len(words) and words[at + 1].lower == "n't" else at + 1
    name = _name_from(words, start, known)
    if name is None or not words[name[1]].lower.isalpha():
        return None
    who, verb, rest = said_by(words, name), words[name[1]].text, words[name[1] + 1 :]
    auxiliary = words[at].lower
    kept = auxiliary if auxiliary in MODALS or (auxiliary in IS and verb.endswith(_PARTICIPLE)) else ""
    is_matter = bool(at) and _ASKING[words[0].lower] is not Asks.STATEMENTS  # "when was she born?"
    if (
        auxiliary in IS and not verb.endswith(_PARTICIPLE) and not is_matter
    ):  # "what is she confident about?", "was she afraid?"
        asking = auxiliary if not at else "" if words[0].lower == "what" else f"{words[0].lower} {auxiliary}"
        return read_tail(words[name[1] :], Reading(who=who, verb="" if at else "say", whether=not at, asking=asking))
    if at:
        asks = _ASKING[words[0].lower]
        if asks is not Asks.STATEMENTS and who.lower() == "it":  # "when does it open?" asks for no statement of its own
            return Reading(asks, topic=said_by(words, (at, len(words))), clause=True)
        if asks is not Asks.STATEMENTS:
            topic = said_by(words, (name[1], len(words)))
            return Reading(asks, who=who, topic=topic, clause=True, asking=asked_ahead(words))
        kept = f"{auxiliary}n't" if words[start - 1].lower == "n't" else kept
        asking = "" if words[0].lower == "what" and not kept else f"{words[0].lower} {kept}".strip()
        if auxiliary in IS and not rest:  # "why was she fired?"
            return Reading(who=who, topic=verb, verb="say", asking=asking)
        return read_tail(rest, Reading(who=who, verb=verb, asking=asking))
    matter = verb if len(rest) == 1 and rest[0].lower in _FILLING else said_by(words, (name[1], len(words)))
    if verb.lower() in BASE_OF and rest:  # "did she call off the strike?"
        verb = f"{verb} {rest[0].text}"
    asking = kept or (auxiliary if auxiliary in HAS else "")
    return Reading(who=who, topic=matter, clause=True, verb=verb, whether=True, asking=asking)


def _with_when(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return "when does it open?" for "on what day does it open?"."""
    length = _WHENEVER.begins(words)
    return (replace(words[0], text="when", lower="when"), *words[length:]) if 0 < length < len(words) else words


def _put_as_statement(words: tuple[Word, ...], known: Background) -> Reading | None:
    """Read the "how Falk justifies it" of "could you tell me how Falk justifies it?"."""
    if words[0].lower == "which":
        return _which_thing(words, known)
    if words[0].lower not in _ASKING or len(words) < 3 or words[1].lower in DID:
        return None
    name = _name_from(words, 1, known)
    if name is None or not words[name[1]].lower.endswith(_FINITE):
        return None
    asking = "" if words[0].lower == "what" else words[0].lower
    reading = Reading(
        _ASKING[words[0].lower], who=said_by(words, name), verb=_plain(words[name[1]].lower), asking=asking
    )
    return read_tail(words[name[1] + 1 :], reading)


def _which_thing(words: tuple[Word, ...], known: Background) -> Reading | None:
    """Read the "which park Falk named as the finest" of "I was wondering which park Falk named as the finest"."""
    for start in range(2, _LONGEST_THING + 2):
        before = words[start - 1].lower if start < len(words) else "in"
        name = None if before in DID | _BEFORE_PLACE else _name_from(words, start, known)
        if name is not None and words[name[1]].lower.endswith(_FINITE):
            thing, rest = said_by(words, (1, start)), said_by(words, (name[1], len(words)))
            return Reading(who=said_by(words, name), topic=f"{thing} {rest}", find="fact", asking="which", clause=True)
    return None


def _is_pair(phrase: str, known: Background) -> bool:
    """Say whether a phrase names two who are quoted here: "did [Lee and Park] meet?"."""
    names = split_names(phrase)
    return len(names) == _PAIR and all(known.names.find(name, guess=False).chosen for name in names)


def _plain(verb: str) -> str:
    """Return "justify" for "justifies", "see" for "sees"; what tells of the past stays as it is."""
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes")):
        return verb[:-2]
    return verb.removesuffix("s")


def _is_described(phrase: str, known: Background) -> bool:
    """Say whether an article has somebody whom a noun calls, though by another: "what did the [vicar] preach?"."""
    words = name_words(phrase)
    is_noun = has_determiner(phrase) and bool(words) and is_calling(words[-1])
    return is_noun and bool(known.names.alike(phrase).chosen)


def _name_from(words: tuple[Word, ...], start: int, known: Background) -> Span | None:
    """Return the longest name, office or pronoun that begins at `start` and leaves a word for the verb."""
    for end in range(min(len(words) - 1, start + _LONGEST_NAME), start, -1):
        phrase = said_by(words, (start, end))
        is_known = known.names.find(phrase, guess=False).chosen or _is_described(phrase, known)
        if fold(phrase) in PRONOUNS or is_known or _is_pair(phrase, known):
            return start, end
    return None
