"""Sentences of a turn: "I read about the ferry. What did Moyles say? And when?" is three, asked one after another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.grammar.asides import ASKING, JOINING
from bot.grammar.lexicon import DID
from bot.language.word_list import word_list
from bot.names.name_words import TITLES

_END = re.compile(r"[.!?…]+[\"”’)]*\s+|\n+|,\s+(?:so\s+)?|\s+(?=(?:and|&)\s)", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»")
_SHORT_FORM = re.compile(r"(?:^|[\s.(])(?:[A-Za-z]|[A-Za-z]+\.[A-Za-z]+|vs|no|st|etc|approx)$", re.IGNORECASE)
"""The U.[S.] senator, Scott v[s]. Falk"""
_BEGINS = ASKING | DID | JOINING | frozenset(word_list("please tell show give list find also any anything is"))
"""[What] did she say? Words that begin a question, typed with or without a mark at its end."""
_TO_WHOM = re.compile(r"\W*(?:to|in|on|at|from|with)\s+(?:whom|who|which|what)\b", re.IGNORECASE)
_WHO_SAID_IT = re.compile(r"who\s+(?:said|says|claimed|wrote)\s+(?:that|it|this|so)\W*$", re.IGNORECASE)
"""The minister was livid. [Who said that?] One question, about these words."""
_AND_ASKS = re.compile(
    r"(?:and|&)\s+(?:(?:when|where|why|to\s+whom|to\s+who|how|(?:about|on|of|for|against)\s+(?:what|whom)|(?:who\s+says|who\s+said|according\s+to\s+whom)"
    r"(?:\s+(?:so|that|it|this))?)\W*$|(?:(?:to|on|in|at)\s+)?"
    r"(?:(?:who|whom|what|when|where|why|how)\s+(?:did|does|do|has|have|was|were|is)\s|(?:what|who)['’]s\s|"
    r"(?:did|does|do|is|was|were|are|has|have|will|would|can)\s+(?:he|she|they|it)\b|"
    r"(?:what|which)\s+(?:date|day|paper|show|programme|network|channel)\b))",
    re.IGNORECASE,
)
"""What did she say [and when]? Where was it [and who did] she tell?"""
_ABOUT_ME = re.compile(
    r"\W*(?:i|we)(?:['’](?:m|re|ve))?\s+(?:am|are|have|just|\w+ing|read|heard|saw|need to)\b", re.IGNORECASE
)
"""[I am] writing about the strike, [so] what did she say?"""
_WHO_SAID = re.compile(
    r"\W*who\s+(?:said|says|ask\w*|claim\w*|think\w*|thought|wonder\w*|knew|knows|argue\w*|told|wrote|explain\w*|"
    r"believe\w*|predict\w*)\b",
    re.IGNORECASE,
)
"""Who asked what he knew and when did he know it? What follows may all be what was said."""


def sentences_of(turn: str) -> tuple[str, ...]:
    """Return the sentences of a turn in order, none of them empty; quoted words and short forms are kept whole."""
    quoted = [found.span() for found in _QUOTED.finditer(turn)]
    sentences = [""]
    start = 0
    for end in _ends(turn, quoted):
        sentences[-1] += turn[start:end]
        start = end
        if _is_one_of_its_own(sentences[-1], turn[end:]):
            sentences.append("")
    sentences[-1] += turn[start:]
    return tuple(stripped for sentence in sentences if (stripped := sentence.strip())) or (turn,)


def is_question(sentence: str) -> bool:
    """Say whether a sentence asks something, by its mark or by how it begins."""
    begins = _first_word(sentence) in _BEGINS or _TO_WHOM.match(sentence) is not None
    return begins or sentence.rstrip().endswith("?")


def _ends(turn: str, quoted: list[tuple[int, int]]) -> Iterator[int]:
    for found in _END.finditer(turn):
        if not any(start < found.start() + 1 < end for start, end in quoted):
            yield found.end()


def _is_one_of_its_own(before: str, after: str) -> bool:
    """Say whether a new sentence begins between the two."""
    if re.match(r"(?:and|&)\s", after, re.IGNORECASE) and not before.rstrip(' \t"”’)').endswith(
        (".", "!", "?", "…", "\n")
    ):
        return _AND_ASKS.match(after) is not None and is_question(before) and not _tells_words(before)
    if re.search(r",\s+(?:so\s+)?$", before, re.IGNORECASE):
        return _ABOUT_ME.match(before) is not None and _first_word(after) in _BEGINS - JOINING
    if not before.strip() or _is_short_form(before):
        return False
    if _WHO_SAID_IT.fullmatch(after.strip()) and not is_question(before):
        return False
    return "?" in before[-4:] or _first_word(after) in _BEGINS


def _tells_words(before: str) -> bool:
    """Say whether what follows may all be words that somebody said: "who asked what he knew [and when did he ...]"."""
    return _WHO_SAID.match(before) is not None and before.split()[-1].lower() not in ("that", "it", "this")


def _is_short_form(before: str) -> bool:
    words = before.rstrip().removesuffix(".")
    is_title = bool(words.split()) and words.split()[-1].lower().lstrip("(") in TITLES
    return before.rstrip().endswith(".") and (is_title or _SHORT_FORM.search(words) is not None)


def _first_word(text: str) -> str:
    return next(iter(re.findall(r"[^\W\d_]+", text.lower())), "")
