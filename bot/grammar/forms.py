"""Form: one way of putting a kind of question, as a pattern and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from functools import cached_property
from typing import Any

from bot.grammar.lexicon import DID
from bot.grammar.needs import WordsAtHand
from bot.grammar.pattern import Kept, Pattern
from bot.grammar.reading import Reading
from bot.grammar.tail import read_tail
from bot.grammar.verbs import BASE_OF, NO_NOUNS, NOUNS_OF_SAYING, PARTICIPLES
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Word, said_by
from bot.language.word_list import word_list

_FIELDS = frozenset(field.name for field in fields(Reading))

_LONGEST_NOUN = 2
_LONGEST_KIND = 3
"""In words: which [senior party officials] said that?"""
_NOT_FIRST = frozenset(
    word_list("not from by of about and to in with under during when who whom which whose whether if")
)
_NEVER_IN_NAME = frozenset(["what", "when", "where", "why", "how", "n't", "'d", "'m", "'ve", "'ll"])
"""Who is [what Anker said]? No name has these words."""
_NO_SUBJECT = frozenset(["his", "her", "their", "its", "him", "them"])
"""Where did [her] remarks appear? These do not speak."""
_AUXILIARY = DID - {"will", "can"}
"""[Will] Falk"""
_RELATIVE = frozenset(["who", "that", "which", "whose"])
_BEFORE_PLACE = frozenset(["in", "of", "from", "at"])
"""Which people [in] Arlen said that?"""
_NOT_LAST = frozenset(["'s", "the", "a", "an", "of", "to", "in", "for", "with", "up", "out"])
"""What did [the mayor's] report say? Is the site [up] for sale? No name ends so."""
_NOUNS_IN_ING = frozenset(
    word_list("king ring wing spring being thing building briefing meeting hearing filing ruling")
)
_ALSO_ACTIVE = frozenset(["opposed", "worried", "quoted", "concerned"])
"""Is she [opposed] to it? These tell what she thinks."""
_WITH_PARTICLE = frozenset(["call", "put", "give", "back"])
_PARTICLES = frozenset(["off", "up", "down", "back", "away", "in", "aside"])
_ONE_WORD = frozenset(["he", "she", "they", "it", "i", "we", "you"])
"""[She] go back to sea: names nobody together with the word that follows."""
_BE = frozenset(["is", "was", "are", "were"])
_QUESTION_WORDS = frozenset(["what", "which", "when", "where", "who", "whom", "how"])
"""On [what day] does it open? No place is called so."""
_NO_NAMES = frozenset(
    ["the", "a", "an", "all", "any", "some", "this", "that", "there", "other", "others", "else", "'s"]
)

_PREPOSITIONS = ("on", "in", "at", "during", "outside", "before", "after")
_PLACES = {f"{preposition}place": preposition for preposition in _PREPOSITIONS}
"""Slots for a place, whose preposition is part of how it reads: "in {inplace}"."""
_OWN = {"he": "his", "him": "his", "she": "her", "they": "their", "them": "their", "it": "its", "her": "her"}
_WHOLE_TOPICS = ("doesit", "costs", "among")
"""When [does it open]? Topics that keep the words before their noun: [among farmers]."""
_COST = frozenset(["cost", "costs"])
_ASKING = ("wh", "money", "howoften", "howmuch", "share", "measure", "region", "towhat")
"""Classes of question words that are kept as typed."""
_VERBS = ("opine", "say", "tell", "talk", "urge", "finite", "past", "blamed")
"""Classes of verbs that patterns may name instead of all verbs."""

_NOUNS = ("aimed", "saying", "quotes")
"""Classes of nouns that stand for their verb: any [criticism] of the plan?"""


class Form:
    """A pattern; its slots are fields of the Reading, and `{rest}` is read as what follows the verb."""

    def __init__(self, pattern: str, **meaning: Any) -> None:
        self.text = pattern
        self.meaning = meaning

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern, made when it is first needed."""
        return Pattern(self.text, CLASSES)

    def read(self, words: Sequence[Word]) -> Reading | None:
        """Return what `words` say, if they have this form."""
        kept = next((kept for kept in self.pattern.fits(words) if _names_somebody(words, kept)), None)
        return None if kept is None else self._reading(words, kept)

    def _reading(self, words: Sequence[Word], kept: Kept) -> Reading:
        said = {name: said_by(words, span) for name, span in kept.items() if name in _FIELDS}
        if "whose" in kept:
            said.setdefault("who", said_by(words, kept["whose"]))
        if whole := next((kept[slot] for slot in _WHOLE_TOPICS if slot in kept), None):
            said["topic"] = said_by(words, (whole[0] - 1, whole[1]) if "among" in kept else whole)
        if "spokenfor" in kept:
            said["who"] = _voice_of(said_by(words, kept["spokenfor"]))
        for slot in kept.keys() & _PLACES.keys():
            said["place"] = f"{_PLACES[slot]} {said_by(words, kept[slot])}"
        verb = next((words[slice(*kept[name])] for name in ("verb", *_VERBS) if name in kept), ())
        said["verb"] = " ".join(word.lower for word in verb)
        if "noun" in kept:
            said["asking"] = said_by(words, (0, kept["noun"][1])).lower()
        elif asking := next((said_by(words, kept[name]).lower() for name in _ASKING if name in kept), ""):
            said["asking"] = asking
        noun = next((said_by(words, kept[name]).lower() for name in _NOUNS if name in kept), "")
        said["verb"] = said["verb"] or NOUNS_OF_SAYING.get(noun, "")
        if "label" in kept:
            said["topic"] = f"{said['topic']} {said_by(words, kept['label'])}"
        reading = replace(Reading(), **{**said, **self.meaning})
        if "anyone" in kept and said_by(words, kept["anyone"]).lower().endswith(" else"):
            reading = replace(reading, others=True)
        if "rest" not in kept:
            return reading
        return read_tail(words[slice(*kept["rest"])], reading)


def _names_somebody(words: Sequence[Word], kept: Kept) -> bool:
    """Say whether what is kept for a speaker may name one: no verb, no "the" alone."""
    if any(kept[noun][1] - kept[noun][0] > _LONGEST_NOUN for noun in ("find", "noun") if noun in kept):
        return False
    if "doesit" in kept and not _is_of_it(words[slice(*kept["doesit"])]):
        return False
    if "costs" in kept and not _is_of_cost(words[slice(*kept["costs"])]):
        return False
    if any(words[kept[place][0]].lower in _QUESTION_WORDS for place in _PLACES.keys() & kept.keys()):
        return False
    if not all(_may_be_kind(words[slice(*kept[kind])]) for kind in ("like", "sort") if kind in kept):
        return False
    if "whom" in kept and words[kept["whom"][0]].lower in _QUESTION_WORDS:
        return False
    if "who" not in kept:
        return True
    if "did" in kept and "verb" in kept and words[kept["did"][0]].lower in _BE:
        verb = " ".join(word.lower for word in words[slice(*kept["verb"])])
        if BASE_OF.get(verb) == verb and verb not in NO_NOUNS:  # "what [was] his [joke]?"
            return False
    if "did" in kept and "verb" in kept and _is_passive(words, kept["did"][0], *kept["verb"]):
        return False
    if "did" in kept and "verb" in kept and (_is_noun(words, *kept["verb"]) or _is_phrasal(words, *kept["verb"])):
        return False
    start, end = kept["who"]
    if words[end - 1].lower in _NOT_LAST or not _may_do(words[start:end]):
        return False
    if kept.get("did", (0, 0))[1] == start and words[start].lower in _NO_SUBJECT and end - start == 1:
        return False
    if not _may_be_name([word.lower for word in words[start:end]]):
        return False
    if words[start].lower in _NOT_FIRST or ("quotes" in kept and _has_topic(words[start:end])):
        return False
    if words[start].lower in _ONE_WORD and end - start > 1 and words[start + 1].lower not in ("and", "or", "'s"):
        return False
    return words[start].lower not in DID and not all(word.lower in _NO_NAMES for word in words[start:end])


def _is_of_it(words: Sequence[Word]) -> bool:
    """Say whether words are the "does it open" of "on what day does it open?"."""
    return len(words) > 2 and words[0].lower in DID and words[1].lower == "it"


def _is_of_cost(words: Sequence[Word]) -> bool:
    """Say whether words are the "does a ticket cost" of "what does a ticket cost?"; not "did she say it would cost"."""
    at = next((at for at, word in enumerate(words) if word.lower in _COST), 0)
    return at > 1 and words[0].lower in DID and words[at - 1].lower not in DID | {"to", "the", "a"}


def _is_noun(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether what may be a verb is the noun before one: "what did the union's [report] recommend?"."""
    if end - start > 1 or end == len(words):
        return False
    verb, after = words[start].lower, words[end].lower
    return verb not in NO_NOUNS and BASE_OF.get(verb) == verb and BASE_OF.get(after) == after and after in NO_NOUNS


def _is_passive(words: Sequence[Word], auxiliary: int, start: int, end: int) -> bool:
    """Say whether something is done to whoever stands between: "is growth expected to rise?", "was she blamed?"."""
    verb = " ".join(word.lower for word in words[start:end])
    return words[auxiliary].lower in _BE and verb in PARTICIPLES and verb not in _ALSO_ACTIVE


def _is_phrasal(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether a particle makes another verb of one of speech: "call the strike [off]", "back [down]"."""
    base, rest = BASE_OF.get(words[start].lower, ""), (*words[end : end + 1], words[-1])
    return base in _WITH_PARTICLE and end - start == 1 and any(word.lower in _PARTICLES for word in rest)


def _may_be_kind(words: Sequence[Word]) -> bool:
    """Say whether words may be a kind of people; "which [dish Tarr] praised" has a name after the noun."""
    if words[0].lower in DID | _NOT_FIRST | {"happened"} or len(words) > _LONGEST_KIND:
        return False
    if any(word.lower == "'s" for word in words) or words[-1].lower in _NOT_LAST:
        return False
    if len(words) == 1 or words[-2].lower in _BEFORE_PLACE:
        return True
    return not (words[-1].is_capital and words[-2].text.islower())


def _may_be_name(words: Sequence[str]) -> bool:
    """Say whether no auxiliary and no question word stands there, unless it tells who: "the man [who was] shot"."""
    before_relative = next((at for at, word in enumerate(words) if word in _RELATIVE), len(words))
    return _NEVER_IN_NAME.isdisjoint(words) and _AUXILIARY.isdisjoint(words[:before_relative])


def _may_do(words: Sequence[Word]) -> bool:
    """Say whether no participle stands first or after a name: "what is [Falk working] on?" asks of Falk."""
    return not any(
        word.text.islower()
        and word.lower.endswith("ing")
        and word.lower not in _NOUNS_IN_ING
        and (not at or before.is_capital)
        for at, (before, word) in enumerate(zip((words[0], *words), words, strict=False))
    )


def _voice_of(owner: str) -> str:
    """Return "the port's spokesman" for "the port", "her spokesman" for "her"."""
    own = owner if owner.lower() in _OWN.values() else _OWN.get(owner.lower(), f"{owner}'s")
    return f"{own} spokesman"


def _has_topic(words: Sequence[Word]) -> bool:
    return any(word.lower in ("about", "on", "regarding", "talking") for word in words)


def read_forms(forms: Iterable[Form], words: Sequence[Word]) -> Reading | None:
    """Return the reading of the first form that fits."""
    return next(readings_of(forms, words), None)


def readings_of(forms: Iterable[Form], words: Sequence[Word]) -> Iterator[Reading]:
    """Yield the reading of each form that fits; those that need other words are not even tried."""
    at_hand = WordsAtHand.of(words)
    return (reading for form in forms if form.pattern.may_fit(at_hand) and (reading := form.read(words)) is not None)
