"""What follows the verb: "tell [CNN] about [hostages]", "say that [aid will go on]", "say [on CNN]"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.grammar.lexicon import ON
from bot.grammar.pattern import Pattern
from bot.grammar.reading import Reading
from bot.grammar.verbs import BASE_OF
from bot.grammar.words import Word, said_by
from bot.language.word_list import word_list
from bot.question import Asks

TELLING = frozenset(
    [
        "tell",
        "ask",
        "warn",
        "urge",
        "promise",
        "advise",
        "answer",
        "give",
        "offer",
        "assure",
        "inform",
        "remind",
        "brief",
        "notify",
        "encourage",
    ]
)
"""Verbs that name whom they tell without "to": "told [CNN] that ...", "asked [him] about ..."."""

_URGING = frozenset(["urge", "advise", "promise", "offer", "give", "encourage"])
"""Who urged [caution]? Of these, what is urged may follow as well as who is."""

_GIVING = frozenset(["promise", "offer", "give"])
"""Did she promise [new jobs]? Of these, what is given follows wherever nobody is named."""
_PRONOUNS = frozenset(["me", "us", "you", "him", "her", "it", "them"])

SPEAKING = frozenset(
    ["say", "talk", "speak", "explain", "write", "complain", "mention", "reveal", "admit", "put", "confirm"]
)
"""Verbs that name whom they tell after "to": "said to [CNN]"."""

FILLERS = frozenset(
    word_list(
        """
        anything something nothing things everything thing much else all exactly what more one any word words some
        good bad
        """
    )
)
"""Did he say [anything] about hostages?"""

CLAUSE_OPENERS = frozenset(["that", "whether", "if", "how", "why", "there", "what"])
"""He said [that] aid goes on."""

_ENDS_WHOM = CLAUSE_OPENERS | {"to", "not", ","}
"""Tell [the jurors] not to do, warn [her] that it leaks"""
_LEFT_HANGING = frozenset(["about", "of", "with", "to", "from"])
"""What did he warn [about]?"""
_ADVERBS = frozenset(word_list("publicly officially personally directly yet already ever recently formally openly"))
"""Did she respond [publicly]?"""
ASKED = tuple(
    Pattern(text, {})
    for text in (
        "(when|after|once) [he was|she was|being] (asked|questioned|pressed) [about|on|over|by reporters]",
        "(asked|questioned|pressed) (about|on|over)",
        "in (response|reply|reaction|answer) to",
        "(responding|replying|reacting) to",
    )
)
"""What did he say [when asked about] taxes?"""
BEFORE_PLACE = frozenset(["in", "at", "during", "on", "to", "after", "before", "following", "under"])
_THINGS = frozenset(["that", "it", "this", "those", "these"])
POINTING = frozenset(
    word_list(
        """
        measure bill decision plan proposal move idea issue matter affair incident case deal ruling comment comments
        remark remarks statement statements allegation allegations accusation accusations claim claims criticism
        question subject topic controversy dispute row events event situation story news charge charges attack attacks
        words offer promise demand warning threat request
        announcement suggestion suggestions view views answer response tweet tweets speech letter interview
        article report quote
        """
    )
)
"""Who criticized [that tweet]? The [measure] and the [decision] are whatever was talked about."""
_KEEPS_FILLERS = frozenset(
    word_list(
        """
        what how more word words good bad one some any much thing
        """
    )
)


def read_tail(words: Sequence[Word], reading: Reading) -> Reading:
    """Return `reading` with what follows its verb: whom, topic, place."""
    verb = BASE_OF.get(reading.verb.lower(), "")
    words = _without_fillers(words)
    if words and words[-1].lower in ("himself", "herself", "themselves"):
        words = words[:-1]
    while words and words[-1].lower in _LEFT_HANGING | _ADVERBS:
        words = words[:-1]
    if len(words) > 1 and words[0].lower in ("whom", "who") and reading.asks is Asks.SPEAKER:
        words = words[1:]  # who blamed [whom] for the delay
    if not words:
        return reading
    if any(word.quoted for word in words):
        return _quoted(words, reading)
    if words[0].lower in ("to", "with") and verb in SPEAKING and len(words) > 1:
        return _told(words[1:], reading)
    if (
        verb in TELLING
        and not _marks_topic(words, 0)
        and words[0].lower not in CLAUSE_OPENERS
        and words[0].lower != "to"
    ):
        return _told(words, reading)
    return _matter(words, reading)


def _quoted(words: Sequence[Word], reading: Reading) -> Reading:
    at = next(at for at, word in enumerate(words) if word.quoted)
    rest = [word for i, word in enumerate(words) if i != at and word.lower not in ("the", "words", "phrase", ",")]
    plain = replace(reading, quoted=words[at].text)
    return read_tail(rest, plain) if rest else plain


def _told(words: Sequence[Word], reading: Reading) -> Reading:
    """Read "[CNN] about hostages"."""
    end = 1
    while end < len(words) and not _marks_topic(words, end) and words[end].lower not in _ENDS_WHOM:
        end += 1
    if end == 1 and words[0].lower in _THINGS:
        return replace(reading, topic=words[0].text)
    if end == len(words) and _is_matter(words, reading):
        return replace(reading, topic=said_by(words, (0, end)), clause=reading.asks is not Asks.SPEAKER)
    told = replace(reading, whom=said_by(words, (0, end)))
    return _matter(words[end:], told) if end < len(words) else told


def _is_matter(words: Sequence[Word], reading: Reading) -> bool:
    """Say whether "who urged caution?" asks for what was urged: neither a name nor a pronoun follows."""
    base = BASE_OF.get(reading.verb.lower(), "")
    is_urging = base in (_URGING if reading.asks is Asks.SPEAKER else _GIVING)
    return is_urging and not words[0].is_capital and words[0].lower not in _PRONOUNS


def _matter(words: Sequence[Word], reading: Reading) -> Reading:
    if length := max(opening.begins(words) for opening in ASKED):
        if length == len(words):
            return reading
        return replace(reading, topic=said_by(words, (length, len(words))))
    if (marker := _marks_topic(words, 0)) and all(word.lower in FILLERS for word in words[marker:]):
        return reading  # "did they agree on anything?"
    first = words[0].lower
    is_pointing = first in _THINGS and len(words) == 2 and words[1].lower in POINTING
    if is_pointing or (first in ("that", "it", "this", "so") and len(words) == 1):
        return replace(reading, topic="that" if first == "so" else said_by(words, (0, len(words))))
    if first in CLAUSE_OPENERS and len(words) > 1:
        start = 1 if first == "that" else 0
        return replace(reading, topic=said_by(words, (start, len(words))), clause=True)
    if first == "for" and len(words) > 1:  # "what did she say for the holiday?"
        return replace(reading, topic=said_by(words, (1, len(words))))
    if first == "on" and len(words) > 1 and words[1].lower not in _THINGS:
        return replace(reading, place="on " + said_by(words, (1, len(words))))
    if marker:
        return replace(reading, topic=said_by(words, (marker, len(words))))
    if first in BEFORE_PLACE and len(words) > 1 and first != "to":
        return _placed(words, reading)
    return replace(reading, topic=said_by(words, (0, len(words))), clause=True)


def _placed(words: Sequence[Word], reading: Reading) -> Reading:
    """Read "[at the rally] about hostages"."""
    end = next(
        (at for at in range(1, len(words)) if words[at].lower in ("about", "regarding", "concerning", "that")), 0
    )
    if not end:
        return replace(reading, place=said_by(words, (0, len(words))))
    return _matter(words[end:], replace(reading, place=said_by(words, (0, end))))


def _marks_topic(words: Sequence[Word], at: int) -> int:
    """Return where the topic begins, if it is announced at `at`; else 0."""
    for length in range(min(4, len(words) - at - 1), 0, -1):
        if " ".join(word.lower for word in words[at : at + length]) in ON:
            return at + length
    return 0


def _without_fillers(words: Sequence[Word]) -> Sequence[Word]:
    start = 0
    while start < len(words) and _is_filler(words, start):
        follows = words[start + 1] if start + 1 < len(words) else None
        if words[start].lower in _KEEPS_FILLERS and follows and not _marks_topic(words, start + 1):
            break
        start += 1
    return words[start:]


def _is_filler(words: Sequence[Word], at: int) -> bool:
    """Say whether a word tells nothing: "at" is one in "anything at all", but not in "anything at the rally"."""
    if words[at].lower == "at":
        return at + 1 < len(words) and words[at + 1].lower == "all"
    return words[at].lower in FILLERS and not words[at].quoted
